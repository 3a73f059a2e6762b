'use client'

import { Button } from '@payloadcms/ui'
import { type SyntheticEvent, useState } from 'react'

import type { Site } from '#src/sites/shape.ts'

import type { Refusal } from '../asking/ask.ts'
import { Choice, LongAnswer, ShortAnswer } from '../dialog/fields.tsx'
import { Dialog } from '../dialog/index.tsx'
import { useSay } from '../words/use-say.ts'
import { usePartners } from '../workflow-buttons/use-partners.ts'
import { Obstacles } from './obstacles.tsx'

type Facts = { name: string; contact: string; partner: string | null; hosts: string[] }
type Props = {
  /** Null for a new one. */
  site: Site | null
  isBusy: boolean
  refusal: Refusal | undefined
  onClose: () => void
  onSave: (facts: Facts) => Promise<void>
}

/** Asks what there is to know of a website. */
export const SiteWindow = ({ isBusy, onClose, onSave, refusal, site }: Props) => {
  const { say } = useSay()
  const partners = usePartners(true)
  const [name, setName] = useState(site?.name ?? '')
  const [contact, setContact] = useState(site?.contact ?? '')
  const [partner, setPartner] = useState(site?.partner?.id ?? '')
  const [hosts, setHosts] = useState((site?.hosts ?? []).join('\n'))
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    const lines = hosts.split(/[\n,]/).map((host) => host.trim())
    void onSave({
      name: name.trim(),
      contact: contact.trim(),
      partner: partner === '' ? null : partner,
      hosts: lines.filter((host) => host !== ''),
    })
  }
  return (
    <Dialog onClose={onClose} title={site ? say(words.change(site.name)) : say(words.add)}>
      <form onSubmit={save}>
        <ShortAnswer label={say(words.name)} onChange={setName} required value={name} />
        <ShortAnswer
          help={say(words.contactHelp)}
          label={say(words.contact)}
          onChange={setContact}
          required
          value={contact}
        />
        <Choice help={say(words.partnerHelp)} label={say(words.partner)} onChange={setPartner} value={partner}>
          <option value="">{say(words.noPartner)}</option>
          {partners.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Choice>
        <LongAnswer
          help={say(words.hostsHelp)}
          label={say(words.hosts)}
          onChange={setHosts}
          required
          rows={3}
          value={hosts}
        />
        <Obstacles refusal={refusal} />
        <div className="work-dialog__buttons">
          <Button disabled={isBusy} type="submit">
            {say(words.save)}
          </Button>
          <Button buttonStyle="secondary" disabled={isBusy} onClick={onClose} type="button">
            {say(words.cancel)}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const words = {
  add: { nl: 'Website toevoegen', en: 'Add a website' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  change: (name: string) => ({ nl: `Gegevens van ${name}`, en: `Details of ${name}` }),
  contact: { nl: 'Mailadres van wie de website beheert', en: 'Mail address of who looks after it' },
  contactHelp: {
    nl: 'Op dit adres laten we het weten als meldingen niet meer aankomen.',
    en: 'We write there when webhooks no longer arrive.',
  },
  hosts: { nl: 'Webadressen', en: 'Hosts' },
  hostsHelp: {
    nl: 'Eén per lijn, zonder https:// en zonder pad, zoals www.voorbeeld.be. Meldingen gaan alleen naar deze adressen.',
    en: 'One a line, without https:// and without a path. Webhooks go to these only.',
  },
  name: { nl: 'Naam', en: 'Name' },
  noPartner: { nl: 'Geen', en: 'None' },
  partner: { nl: 'Organisatie', en: 'Organisation' },
  partnerHelp: { nl: 'Niet verplicht: van wie de website is.', en: 'Not required: whose website it is.' },
  save: { nl: 'Bewaren', en: 'Save' },
}
