import type { Words } from '../words.ts'
import type { Said } from './shape.ts'

/** What a field is called on the screen; by its own name when it has no label. */
export const labelOf = (field: { name: string; label?: unknown }): Words => wordsIn(field.label) ?? plainly(field.name)

/** What one row or block is called. */
export const singularOf = (labels: unknown, name: string): Words =>
  (isRecord(labels) ? wordsIn(labels.singular) : undefined) ?? plainly(name)

/** What a choice is called; a choice that is no longer there, as it is stored. */
export const optionLabel = (field: { options: readonly unknown[] }, value: unknown): Said => {
  const option = field.options.find((one) => (isRecord(one) ? one.value : one) === value)
  return (isRecord(option) ? wordsIn(option.label) : undefined) ?? String(value)
}

/** Labels one inside the other, as a way to the field. */
export const inside = (outer: Words | null, inner: Words): Words =>
  outer === null ? inner : { nl: `${outer.nl} › ${inner.nl}`, en: `${outer.en} › ${inner.en}` }

/** The same in both languages when it is content. */
export const wordsOfSaid = (said: Said): Words => (typeof said === 'string' ? plainly(said) : said)

/** One after the other; content stays content when all of it is. */
export const joined = (all: readonly Said[], between: string): Said =>
  all.every((said) => typeof said === 'string')
    ? all.join(between)
    : {
        nl: all.map((said) => wordsOfSaid(said).nl).join(between),
        en: all.map((said) => wordsOfSaid(said).en).join(between),
      }

/** In place of the name of what one may not see. */
export const unseen: Words = { nl: 'iets dat je niet mag zien', en: 'something you may not see' }

const wordsIn = (label: unknown): Words | undefined => {
  if (typeof label === 'string') return label === '' ? undefined : plainly(label)
  if (!isRecord(label) || typeof label.nl !== 'string') return undefined
  return { nl: label.nl, en: typeof label.en === 'string' ? label.en : label.nl }
}

const plainly = (text: string): Words => ({ nl: text, en: text })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
