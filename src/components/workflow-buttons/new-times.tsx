'use client'

import { ShortAnswer } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'
import { startingAt, type Times, timesOf } from './times.ts'

type Props = {
  times: Times
  /** Of the session, in milliseconds. */
  length: number
  onChange: (times: Times) => void
}

/** When a moved session takes place now. */
export const NewTimes = ({ length, onChange, times }: Props) => {
  const { say } = useSay()
  const isTyped = times.start !== '' && times.end !== ''
  return (
    <>
      <ShortAnswer
        help={say(words.help)}
        kind="datetime-local"
        label={say(words.start)}
        onChange={(start) => {
          onChange(startingAt(times, start, length))
        }}
        required
        value={times.start}
      />
      <ShortAnswer
        help={say(words.help)}
        kind="datetime-local"
        label={say(words.end)}
        onChange={(end) => {
          onChange({ ...times, end })
        }}
        required
        value={times.end}
      />
      <p role="status">{isTyped && !timesOf(times) ? say(words.wrong) : ''}</p>
    </>
  )
}

const words = {
  end: { nl: 'Wanneer eindigt ze nu?', en: 'When does it end now?' },
  help: { nl: 'Het uur in België.', en: 'The time in Belgium.' },
  start: { nl: 'Wanneer begint ze nu?', en: 'When does it begin now?' },
  wrong: {
    nl: 'Kijk de uren na: het einde komt na het begin, en het uur moet bestaan.',
    en: 'Check the times: the end comes after the start, and the hour must exist.',
  },
}
