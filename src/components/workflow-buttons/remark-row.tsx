'use client'

import { Button } from '@payloadcms/ui'

import { type CommentKind, commentKinds } from '#src/review/states.ts'

import { Choice, LongAnswer } from '../dialog/fields.tsx'
import { useFields } from '../field-focus/use-fields.ts'
import { useSay } from '../words/use-say.ts'
import { kindWords } from './kinds.ts'
import { SavedAnswer } from './saved-answer.tsx'

/** A remark while it is being written; `key` tells the rows apart. */
export type RemarkDraft = { key: number; path: string; kind: CommentKind; reasonCode: string; text: string }

export const emptyRemark = (key: number): RemarkDraft => ({ key, path: '', kind: 'must', reasonCode: '', text: '' })

/** Whether the row can be sent: a must needs a reason, and every remark needs words. */
export const isComplete = ({ kind, reasonCode, text }: RemarkDraft): boolean =>
  text.trim() !== '' && (kind !== 'must' || reasonCode !== '')

type Props = {
  number: number
  remark: RemarkDraft
  reasonCodes: readonly { key: string; text: string }[]
  savedAnswers: readonly { title: string; text: string }[]
  onChange: (remark: RemarkDraft) => void
  onRemove: (() => void) | undefined
}

/** One remark: about which field, how strongly, why, and in which words. */
export const RemarkRow = ({ number, onChange, onRemove, reasonCodes, remark, savedAnswers }: Props) => {
  const { say } = useSay()
  const { fields } = useFields()
  const isKind = (kind: string): kind is CommentKind => (commentKinds as readonly string[]).includes(kind)
  return (
    <fieldset className="work-remark">
      <legend>{say(words.remark(number))}</legend>
      <Choice
        label={say(words.field)}
        onChange={(path) => {
          onChange({ ...remark, path })
        }}
        value={remark.path}
      >
        <option value="">{say(words.whole)}</option>
        {fields.map(({ label, path }) => (
          <option key={path} value={path}>
            {label}
          </option>
        ))}
      </Choice>
      <Choice
        label={say(words.kind)}
        onChange={(kind) => {
          if (isKind(kind)) onChange({ ...remark, kind })
        }}
        value={remark.kind}
      >
        {commentKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(kindWords[kind].asked)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say(words.reason)}
        onChange={(reasonCode) => {
          onChange({ ...remark, reasonCode })
        }}
        value={remark.reasonCode}
      >
        <option value="">{say(words.chooseReason)}</option>
        {reasonCodes.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Choice>
      <SavedAnswer
        answers={savedAnswers}
        onChange={(text) => {
          onChange({ ...remark, text })
        }}
        text={remark.text}
      />
      <LongAnswer
        help={say(words.textHelp)}
        label={say(words.text)}
        onChange={(text) => {
          onChange({ ...remark, text })
        }}
        required
        rows={3}
        value={remark.text}
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
  chooseReason: { nl: 'Kies een reden', en: 'Choose a reason' },
  field: { nl: 'Over welk veld gaat het?', en: 'Which field is it about?' },
  kind: { nl: 'Moet of mag dit?', en: 'Is it a must?' },
  reason: { nl: 'Waarom?', en: 'Why?' },
  remark: (number: number) => ({ nl: `Opmerking ${number}`, en: `Comment ${number}` }),
  remove: (number: number) => ({ nl: `Opmerking ${number} weglaten`, en: `Leave out comment ${number}` }),
  text: { nl: 'Wat vraag je?', en: 'What do you ask for?' },
  textHelp: {
    nl: 'Vriendelijk en concreet. Bijvoorbeeld: noem het jaar van de bron, dan vindt de lezer ze terug.',
    en: 'Kind and concrete. For example: name the year of the source, so that the reader can find it.',
  },
  whole: { nl: 'De hele tekst', en: 'The whole text' },
}
