'use client'

import { Button } from '@payloadcms/ui'

import type { SiteKey } from '#src/sites/shape.ts'

import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'

type Props = { siteKey: SiteKey; isBusy: boolean; onRevoke: () => void }

/** One key: what it is for, how it begins, and whether it works. */
export const KeyItem = ({ isBusy, onRevoke, siteKey }: Props) => {
  const { language, say } = useSay()
  const { expiresAt, label, madeAt, prefix, revokedAt, usedOn } = siteKey
  const isExpired = expiresAt !== null && Date.parse(expiresAt) <= Date.now()
  const day = (at: string) => dayIn(at, language)
  return (
    <li>
      <p>
        <strong>{label}</strong> <code>{prefix}…</code>
      </p>
      <p className="sites__about">
        {say(words.made(day(madeAt)))} {say(usedOn === null ? words.unused : words.used(day(usedOn)))}{' '}
        {revokedAt !== null && <strong>{say(words.revoked(day(revokedAt)))}</strong>}
        {revokedAt === null &&
          expiresAt !== null &&
          say(isExpired ? words.expired(day(expiresAt)) : words.until(day(expiresAt)))}
      </p>
      {revokedAt === null && !isExpired && (
        <Button
          aria-label={`${say(words.revoke)}: ${label} ${prefix}`}
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => {
            if (window.confirm(say(words.sure(label)))) onRevoke()
          }}
          size="small"
          type="button"
        >
          {say(words.revoke)}
        </Button>
      )}
    </li>
  )
}

const words = {
  expired: (day: string) => ({ nl: `Verlopen op ${day}.`, en: `Expired on ${day}.` }),
  made: (day: string) => ({ nl: `Gemaakt op ${day}.`, en: `Made on ${day}.` }),
  revoke: { nl: 'Intrekken', en: 'Revoke' },
  revoked: (day: string) => ({ nl: `Ingetrokken op ${day}.`, en: `Revoked on ${day}.` }),
  sure: (label: string) => ({
    nl: `De sleutel “${label}” werkt dan meteen niet meer. Doorgaan?`,
    en: `The key “${label}” will stop working at once. Go on?`,
  }),
  until: (day: string) => ({ nl: `Werkt tot en met ${day}.`, en: `Works until ${day}.` }),
  unused: { nl: 'Nog niet gebruikt.', en: 'Not used yet.' },
  used: (day: string) => ({ nl: `Laatst gebruikt op ${day}.`, en: `Last used on ${day}.` }),
}
