'use client'

import { useState } from 'react'

import type { ActionInput } from '#src/review/input.ts'
import type { Action } from '#src/review/transitions.ts'
import type { Words } from '#src/review/words.ts'

import { Choice, LongAnswer } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'
import { type Named, usePartners } from './use-partners.ts'

type About = 'inviteCoOwner' | 'transfer' | 'removeCoOwner' | 'leave' | 'agree' | 'remark' | 'removeOurName'

/** An action that is about an organisation: any other one, or one of those that own the text already. */
const formFor = (action: About) => {
  const PartnerForm = ({ isBusy, onCancel, onSend, standing }: FormProps) => {
    const { say } = useSay()
    const { document } = standing
    const [partner, setPartner] = useState('')
    const [text, setText] = useState('')
    const [keeps, setKeeps] = useState(true)
    const owners = [document.lead, ...document.coOwners].flatMap((owner) => (owner ? [owner.id] : []))
    const known = usePartners(action === 'inviteCoOwner' || action === 'transfer')
    const speaks = action !== 'inviteCoOwner' && action !== 'transfer' && action !== 'removeCoOwner'
    const choices: readonly Named[] =
      action === 'inviteCoOwner'
        ? known.filter(({ id }) => !owners.includes(id))
        : action === 'transfer'
          ? known.filter(({ id }) => id !== document.lead?.id)
          : document.coOwners
    const asksPartner = !speaks || choices.length > 1
    const input: ActionInput = {
      ...(partner ? { partner } : {}),
      ...(action === 'remark' ? { text: text.trim() } : {}),
      ...(action === 'transfer' ? { keepAsCoOwner: keeps } : {}),
    }
    return (
      <>
        <p>{say(explanations[action])}</p>
        {asksPartner && (
          <Choice
            label={say(speaks ? words.for : words.which)}
            onChange={setPartner}
            required={!speaks}
            value={partner}
          >
            <option value="">{say(speaks ? words.own : words.choose)}</option>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
        )}
        {action === 'remark' && (
          <LongAnswer help={say(words.remarkHelp)} label={say(words.remark)} onChange={setText} required value={text} />
        )}
        {action === 'transfer' && document.lead && (
          <p>
            <label>
              <input
                checked={keeps}
                onChange={(event) => {
                  setKeeps(event.target.checked)
                }}
                type="checkbox"
              />{' '}
              {say(words.keep(document.lead.name))}
            </label>
          </p>
        )}
        <FormButtons
          action={action}
          isBusy={isBusy}
          isDisabled={(!speaks && partner === '') || (action === 'remark' && text.trim() === '')}
          onCancel={onCancel}
          onSend={() => {
            onSend(input)
          }}
        />
      </>
    )
  }
  return PartnerForm
}

export const partnerForms = {
  inviteCoOwner: formFor('inviteCoOwner'),
  transfer: formFor('transfer'),
  removeCoOwner: formFor('removeCoOwner'),
  leave: formFor('leave'),
  agree: formFor('agree'),
  remark: formFor('remark'),
  removeOurName: formFor('removeOurName'),
} satisfies Partial<Record<Action, unknown>>

const explanations: Record<About, Words> = {
  agree: {
    nl: 'Jullie gaan akkoord met de tekst zoals hij nu bij het labo ligt. Verandert er nog iets, dan vragen we het opnieuw.',
    en: 'You agree with the text as it is with the labo now. If it changes, we ask again.',
  },
  inviteCoOwner: {
    nl: 'Een mede-eigenaar schrijft mee en gaat akkoord voor er iets nieuws online komt. De naam komt bij de tekst met de volgende versie.',
    en: 'A co-owner writes too and agrees before anything new goes online. The name appears with the next version.',
  },
  leave: {
    nl: 'Jullie schrijven niet meer mee aan deze tekst. De naam verdwijnt met de volgende versie.',
    en: 'You no longer write this text. The name goes with the next version.',
  },
  remark: {
    nl: 'Schrijf wat er moet veranderen. Het labo keurt pas goed als dit opgelost is.',
    en: 'Write what must change. The labo approves only when this is settled.',
  },
  removeCoOwner: {
    nl: 'Deze organisatie schrijft niet meer mee. De naam verdwijnt met de volgende versie.',
    en: 'This organisation no longer writes it. The name goes with the next version.',
  },
  removeOurName: {
    nl: 'Jullie staan er niet meer bij en schrijven niet meer mee. De naam verdwijnt met de volgende versie.',
    en: 'You are no longer named and no longer write it. The name goes with the next version.',
  },
  transfer: {
    nl: 'De andere organisatie dient voortaan in en krijgt de vragen. De naam op de pagina verandert met de volgende versie.',
    en: 'The other organisation submits from now on and gets the questions. The name on the page changes with the next version.',
  },
}

const words = {
  choose: { nl: 'Kies een organisatie', en: 'Choose an organisation' },
  for: { nl: 'Voor welke organisatie spreek je?', en: 'For which organisation do you speak?' },
  keep: (name: string) => ({ nl: `${name} blijft mede-eigenaar`, en: `${name} stays on as co-owner` }),
  own: { nl: 'Mijn organisatie', en: 'My organisation' },
  remark: { nl: 'Wat moet er veranderen?', en: 'What must change?' },
  remarkHelp: {
    nl: 'Bijvoorbeeld: in stap 2 staat een telefoonnummer dat niet meer bestaat.',
    en: 'For example: step 2 names a phone number that no longer exists.',
  },
  which: { nl: 'Welke organisatie?', en: 'Which organisation?' },
}
