'use client'

import { Button, useFormFields } from '@payloadcms/ui'

import { fieldsToFix } from '#src/review/editorial-fix.ts'
import type { Kind } from '#src/review/facts.ts'
import type { Fix } from '#src/review/input.ts'

import { Choice, Shown, ShortAnswer } from '../dialog/fields.tsx'
import { useFields } from '../field-focus/use-fields.ts'
import { useSay } from '../words/use-say.ts'
import { readable } from './readable.ts'

/** A fix while it is being written; `key` tells the rows apart. */
export type FixDraft = Fix & { key: number }

type Props = {
  number: number
  fix: FixDraft
  collection: string
  complaints: readonly string[]
  onChange: (fix: FixDraft) => void
  onRemove: (() => void) | undefined
}

/** One fix: in which field, which words, and what they become. */
export const FixRow = ({ collection, complaints, fix, number, onChange, onRemove }: Props) => {
  const { say } = useSay()
  const { nameOf } = useFields()
  const value: unknown = useFormFields(([fields]) => fields[fix.path]?.value)
  const text = readable(value)
  return (
    <fieldset className="work-remark">
      <legend>{say(words.fix(number))}</legend>
      {complaints.length > 0 && (
        <ul className="work-remark__complaints">
          {complaints.map((complaint) => (
            <li key={complaint}>{complaint}</li>
          ))}
        </ul>
      )}
      <Choice
        label={say(words.field)}
        onChange={(path) => {
          onChange({ ...fix, path })
        }}
        required
        value={fix.path}
      >
        <option value="">{say(words.choose)}</option>
        {fieldsToFix(collection as Kind).map((path) => (
          <option key={path} value={path}>
            {nameOf(path)}
          </option>
        ))}
      </Choice>
      {text && <Shown label={say(words.present)} value={text} />}
      <ShortAnswer
        help={say(words.fromHelp)}
        label={say(words.from)}
        onChange={(from) => {
          onChange({ ...fix, from })
        }}
        required
        value={fix.from}
      />
      <ShortAnswer
        label={say(words.to)}
        onChange={(to) => {
          onChange({ ...fix, to })
        }}
        required
        value={fix.to}
      />
      {onRemove && (
        <Button buttonStyle="secondary" onClick={onRemove} size="small" type="button">
          {say(words.remove(number))}
        </Button>
      )}
    </fieldset>
  )
}

const words = {
  choose: { nl: 'Kies een veld', en: 'Choose a field' },
  field: { nl: 'In welk veld?', en: 'In which field?' },
  fix: (number: number) => ({ nl: `Verbetering ${number}`, en: `Fix ${number}` }),
  from: { nl: 'Deze woorden', en: 'These words' },
  fromHelp: {
    nl: 'Letterlijk zoals ze er staan, en net genoeg om ze maar één keer te vinden.',
    en: 'Exactly as they stand, and just enough to find them only once.',
  },
  present: { nl: 'Zo staat het er nu (om uit te kopiëren)', en: 'As it stands now (to copy from)' },
  remove: (number: number) => ({ nl: `Verbetering ${number} weglaten`, en: `Leave out fix ${number}` }),
  to: { nl: 'Worden', en: 'Become' },
}
