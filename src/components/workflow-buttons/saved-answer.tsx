'use client'

import { Choice } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'

type Props = {
  answers: readonly { title: string; text: string }[]
  /** What was written already; the answer comes below it. */
  text: string
  onChange: (text: string) => void
}

/** Puts one of the labo's saved answers in the field below; it can still be changed there. */
export const SavedAnswer = ({ answers, onChange, text }: Props) => {
  const { say } = useSay()
  if (answers.length === 0) return null
  const put = (place: string) => {
    const chosen = answers[Number(place)]
    if (place !== '' && chosen) onChange(text.trim() === '' ? chosen.text : `${text.trimEnd()}\n\n${chosen.text}`)
  }
  return (
    <Choice help={say(words.help)} label={say(words.label)} onChange={put} value="">
      <option value="">{say(words.choose)}</option>
      {answers.map(({ title }, place) => (
        <option key={place} value={String(place)}>
          {title}
        </option>
      ))}
    </Choice>
  )
}

const words = {
  choose: { nl: 'Zelf schrijven', en: 'Write it yourself' },
  help: {
    nl: 'Het komt hieronder. Je kunt het daar nog veranderen.',
    en: 'It is put below. You can still change it there.',
  },
  label: { nl: 'Een bewaard antwoord gebruiken', en: 'Use a saved answer' },
}
