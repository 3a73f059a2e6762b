import type { Kind } from './facts.ts'
import type { Fix } from './input.ts'
import type { Problem } from './problem-list.ts'

type Content = Readonly<Record<string, unknown>>

/** Fields that hold sentences; addresses, names, dates and numbers are not language. */
const languageFields: Record<Kind, readonly string[]> = {
  fiches: ['title', 'summary', 'signals', 'body', 'needs', 'pitfalls'],
  projects: ['title', 'summary', 'body'],
  leerlabos: ['title', 'summary', 'focus', 'body'],
  partners: ['description'],
  contacts: ['function'],
  labo: ['title', 'summary', 'focus', 'body'],
}

/** The fields an editorial fix may touch. */
export const fieldsToFix = (kind: Kind): readonly string[] => languageFields[kind]

/**
 * Replaces words in the texts of a document, one after the other, each of which must stand there exactly once. Structure, links,
 * images, numbers and dates cannot change, because only the text of text fields and of rich text's text nodes is ever replaced.
 * @returns the content with the fixes in it; the content given is not touched
 * @throws when a fix does not fit; ask `problemsOfFixes` first
 */
export const withFixes = (content: Content, fixes: readonly Fix[]): Record<string, unknown> =>
  fixes.reduce<Record<string, unknown>>(
    (fixed, { path, from, to }) => ({ ...fixed, [path]: replaced(fixed[path], from, to) }),
    { ...content },
  )

/** Why these fixes are more, or less, than a matter of language. */
export const problemsOfFixes = (kind: Kind, content: Content, fixes: readonly Fix[]): Problem[] => {
  let fixed: Record<string, unknown> = { ...content }
  return fixes.flatMap((fix, index) => {
    const problems = problemsOf(kind, fixed, fix, `fixes.${index}`)
    if (problems.length === 0) fixed = withFixes(fixed, [fix])
    return problems
  })
}

const problemsOf = (kind: Kind, content: Content, { path, from, to }: Fix, at: string): Problem[] => {
  if (!languageFields[kind].includes(path)) {
    return [
      problem(
        `${at}.path`,
        'not-language',
        'Dit veld kun je niet redactioneel verbeteren.',
        `Only: ${languageFields[kind].join(', ')}.`,
      ),
    ]
  }
  const count = occurrences(content[path], from)
  return [
    ...(count === 1
      ? []
      : [
          problem(
            `${at}.from`,
            count === 0 ? 'not-found' : 'not-unique',
            count === 0
              ? 'Deze woorden staan er niet zo. Kopieer ze letterlijk uit één alinea met dezelfde opmaak.'
              : 'Deze woorden staan er meer dan één keer. Neem er een woord voor of na bij.',
            'The words must stand in the field exactly once, in one run of text.',
          ),
        ]),
    ...(sameNumbers(from, to)
      ? []
      : [
          problem(
            `${at}.to`,
            'numbers-changed',
            'Een getal, adres of datum veranderen is meer dan taal. Vraag dat aan de schrijver.',
            'Numbers and addresses may not change.',
          ),
        ]),
    ...(isSmall(from, to)
      ? []
      : [
          problem(
            `${at}.to`,
            'too-much',
            'Dit verandert meer dan de taal. Vraag een aanpassing aan de schrijver.',
            'At most five words may change in one fix.',
          ),
        ]),
  ]
}

const problem = (path: string, code: string, nl: string, en: string): Problem => ({ path, code, message: { nl, en } })

/** Everything with a digit in it, and every address, in order of appearance. */
const numbersIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => /\d|@|:\/\/|www\./.test(word))
    .map((word) => word.replace(/[.,;:!?)]+$/, ''))

const sameNumbers = (from: string, to: string): boolean => numbersIn(from).join(' ') === numbersIn(to).join(' ')

/** Five words at most between what stays the same before and after; and something is left. */
const isSmall = (from: string, to: string): boolean => {
  const [before, after] = [wordsOf(from), wordsOf(to)]
  if (after.length === 0) return false
  while (before.length > 0 && before[0] === after[0]) {
    before.shift()
    after.shift()
  }
  while (before.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop()
    after.pop()
  }
  return Math.max(before.length, after.length) <= mostWords
}

const mostWords = 5

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

const occurrences = (value: unknown, words: string): number =>
  textsOf(value).reduce((sum, text) => sum + text.split(words).length - 1, 0)

/** A plain text, or the text nodes of a rich text; a block's settings and a link's address are no sentences. */
const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : textNodesIn(value))

const textNodesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textNodesIn)
  if (!isRecord(value)) return []
  return isTextNode(value) ? [value.text] : Object.values(value).flatMap(textNodesIn)
}

const replaced = (value: unknown, from: string, to: string): unknown =>
  typeof value === 'string' ? value.replace(from, () => to) : inTree(value, from, to)

const inTree = (value: unknown, from: string, to: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => inTree(one, from, to))
  if (!isRecord(value)) return value
  if (isTextNode(value)) return { ...value, text: value.text.replace(from, () => to) }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inTree(inner, from, to)]))
}

const isTextNode = (
  value: Record<string, unknown>,
): value is Record<string, unknown> & { type: 'text'; text: string } =>
  value.type === 'text' && typeof value.text === 'string'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
