'use client'

import { Button } from '@payloadcms/ui'

import type { Site, SiteKey } from '#src/sites/shape.ts'

import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'
import { KeyItem } from './key-item.tsx'
import { WebhookItem } from './webhook-item.tsx'

type Props = {
  site: Site
  isBusy: boolean
  onChange: () => void
  onKey: () => void
  onRevoke: (key: SiteKey) => void
  onStop: () => void
  onErase: () => void
}

/** One website, with all that can be done about it. */
export const SiteCard = ({ isBusy, onChange, onErase, onKey, onRevoke, onStop, site }: Props) => {
  const { language, say } = useSay()
  const { contact, hosts, keys, name, partner, stoppedAt, webhooks } = site
  const headingId = `site-${site.id}`
  const button = (text: string, onClick: () => void) => (
    <Button
      aria-label={`${text}: ${name}`}
      buttonStyle="secondary"
      disabled={isBusy}
      onClick={onClick}
      size="small"
      type="button"
    >
      {text}
    </Button>
  )
  return (
    <section aria-labelledby={headingId} className="site-card">
      <h2 id={headingId}>{name}</h2>
      {stoppedAt !== null && (
        <p>
          <strong>{say(words.stopped(dayIn(stoppedAt, language)))}</strong>
        </p>
      )}
      <dl>
        <dt>{say(words.contact)}</dt>
        <dd>{contact}</dd>
        {partner && (
          <>
            <dt>{say(words.partner)}</dt>
            <dd>{partner.name ?? say(words.gone)}</dd>
          </>
        )}
        <dt>{say(words.hosts)}</dt>
        <dd>{hosts.join(', ')}</dd>
      </dl>
      <h3>{say(words.keys)}</h3>
      {keys.length === 0 ? (
        <p>{say(words.noKeys)}</p>
      ) : (
        <ul aria-label={`${say(words.keys)}: ${name}`}>
          {keys.map((key) => (
            <KeyItem
              isBusy={isBusy}
              key={key.id}
              onRevoke={() => {
                onRevoke(key)
              }}
              siteKey={key}
            />
          ))}
        </ul>
      )}
      <h3>{say(words.webhooks)}</h3>
      {webhooks.length === 0 ? (
        <p>{say(words.noWebhooks)}</p>
      ) : (
        <ul aria-label={`${say(words.webhooks)}: ${name}`}>
          {webhooks.map((webhook) => (
            <WebhookItem key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
      <div className="site-card__buttons">
        {button(say(words.newKey), onKey)}
        {button(say(words.change), onChange)}
        {button(say(stoppedAt === null ? words.stop : words.goOn), onStop)}
        {button(say(words.erase), onErase)}
      </div>
    </section>
  )
}

const words = {
  change: { nl: 'Gegevens aanpassen', en: 'Change details' },
  contact: { nl: 'Contact', en: 'Contact' },
  erase: { nl: 'Verwijderen', en: 'Remove' },
  goOn: { nl: 'Weer toelaten', en: 'Let in again' },
  gone: { nl: 'organisatie die er niet meer is', en: 'an organisation that is gone' },
  hosts: { nl: 'Webadressen', en: 'Hosts' },
  keys: { nl: 'Sleutels', en: 'Keys' },
  newKey: { nl: 'Sleutel maken', en: 'Make a key' },
  noKeys: { nl: 'Deze website heeft nog geen sleutel.', en: 'This website has no key yet.' },
  noWebhooks: {
    nl: 'Deze website vraagt geen meldingen. Wie de website bouwt, doet dat zelf met een sleutel.',
    en: 'This website asks for no webhooks. Whoever builds it does so with a key.',
  },
  partner: { nl: 'Organisatie', en: 'Organisation' },
  stop: { nl: 'Stopzetten', en: 'Stop' },
  stopped: (day: string) => ({
    nl: `Stopgezet op ${day}: de sleutels werken niet en er gaan geen meldingen naartoe.`,
    en: `Stopped on ${day}: its keys do not work and it is told nothing.`,
  }),
  webhooks: { nl: 'Meldingen', en: 'Webhooks' },
}
