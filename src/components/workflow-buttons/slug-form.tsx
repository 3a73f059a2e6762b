'use client'

import { useState } from 'react'

import { LongAnswer, ShortAnswer } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'

/** Proposes another web address; the old one goes on working. */
export const SlugForm = ({ isBusy, onCancel, onSend, standing }: FormProps) => {
  const { say } = useSay()
  const [slug, setSlug] = useState('')
  const [reason, setReason] = useState('')
  const now = standing.document.slug ?? ''
  const wanted = slug.trim()
  return (
    <>
      <p>{say(words.explanation)}</p>
      <p>
        {say(words.now)} <code className="work-address">{now}</code>
      </p>
      <ShortAnswer help={say(words.slugHelp)} label={say(words.slug)} onChange={setSlug} required value={slug} />
      <LongAnswer help={say(words.reasonHelp)} label={say(words.reason)} onChange={setReason} rows={2} value={reason} />
      <FormButtons
        action="changeSlug"
        isBusy={isBusy}
        isDisabled={wanted === '' || wanted === now}
        onCancel={onCancel}
        onSend={() => {
          onSend({ slug: wanted, ...(reason.trim() ? { reason: reason.trim() } : {}) })
        }}
      />
    </>
  )
}

const words = {
  explanation: {
    nl: 'Het nieuwe adres wordt een nieuwe versie, die jij indient. Een andere nalezer keurt ze goed. Het oude adres blijft altijd werken: het stuurt bezoekers door.',
    en: 'The new address becomes a new version, submitted by you. Another reviewer approves it. The old address keeps working for ever: it sends visitors on.',
  },
  now: { nl: 'Het adres nu:', en: 'The address now:' },
  reason: { nl: 'Waarom? (niet verplicht)', en: 'Why? (not required)' },
  reasonHelp: { nl: 'Bijvoorbeeld: de titel is veranderd.', en: 'For example: the title has changed.' },
  slug: { nl: 'Het nieuwe adres', en: 'The new address' },
  slugHelp: {
    nl: 'Kleine letters, cijfers en streepjes. Bijvoorbeeld: leerling-haakt-af',
    en: 'Lower case letters, digits and hyphens. For example: leerling-haakt-af',
  },
}
