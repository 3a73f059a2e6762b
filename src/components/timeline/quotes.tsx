'use client'

import type { Words } from '#src/review/words.ts'

import { useSay } from '../words/use-say.ts'

/** What people wrote with an action, as quotes; codes and what this version does not know are left out. */
export const Quotes = ({ words }: { words: Readonly<Record<string, unknown>> }) => {
  const { say } = useSay()
  const written = labels.flatMap(([key, label]) => {
    const text = words[key]
    return typeof text === 'string' && text.trim() !== '' ? [{ key, label, text }] : []
  })
  return (
    <>
      {written.map(({ key, label, text }) => (
        <Quote key={key} label={say(label)} text={text} />
      ))}
      {fixesIn(words.fixes).map(({ from, to }, place) => (
        <p className="timeline__fix" key={place}>
          {say(was)} <del>{from}</del>
          <br />
          {say(isNow)} <ins>{to}</ins>
        </p>
      ))}
    </>
  )
}

const Quote = ({ label, text }: { label: string; text: string }) => (
  <figure className="timeline__quote">
    <figcaption>{label}</figcaption>
    <blockquote>{text}</blockquote>
  </figure>
)

const labels: readonly (readonly [string, Words])[] = [
  ['changeNote', { nl: 'Wat er veranderde', en: 'What changed' }],
  ['note', { nl: 'Bericht', en: 'Message' }],
  ['reason', { nl: 'Reden', en: 'Reason' }],
  ['alternative', { nl: 'Wat wel kan', en: 'What is possible' }],
  ['notice', { nl: 'Melding voor bezoekers', en: 'Notice for visitors' }],
  ['text', { nl: 'Vraag', en: 'Question' }],
]

const was = { nl: 'Was:', en: 'Was:' }
const isNow = { nl: 'Is nu:', en: 'Is now:' }

const fixesIn = (value: unknown): { from: string; to: string }[] =>
  Array.isArray(value)
    ? value.flatMap((fix: unknown) =>
        typeof fix === 'object' && fix !== null && 'from' in fix && 'to' in fix
          ? [{ from: String(fix.from), to: String(fix.to) }]
          : [],
      )
    : []
