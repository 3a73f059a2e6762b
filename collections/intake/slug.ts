import { isUuid } from './ids.ts'

const slugMax = 80
const mostAttempts = 99

/** Letters that Unicode does not take apart. */
const folded: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': ' en ',
}

/**
 * The last part of a web address from a title: lower case, hyphens, no accents, whole words up to 80 characters. Apostrophes
 * vanish (`foto’s` gives `fotos`). Empty when nothing is left of the title.
 */
export const slugify = (title: string): string => {
  const words = title
    .toLowerCase()
    .replace(/[œæßøłđðþı&]/g, (letter) => folded[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return cut(words, slugMax)
}

export type SlugQuestion = {
  title: string | null
  /** The title that the present slug was made from, if there is one. */
  previousTitle?: string | null
  /** What the writer asks for; the present slug sent back is no wish. */
  wanted?: string | null
  current: string | null
  /** Whether the document was ever public: then its address is fixed for good. */
  everLive: boolean
  /** Whether another document of the collection has this slug, now or in its past. */
  taken: (slug: string) => boolean | Promise<boolean>
}

/**
 * The slug of a document that is being saved. Until it is public it follows the title, unless somebody chose it; a slug that
 * is taken gets `-2`, `-3`, …; null when there is nothing to make one from, or when all attempts are taken.
 */
export const chooseSlug = async (question: SlugQuestion): Promise<string | null> => {
  const { current, everLive, taken } = question
  if (everLive) return current
  const base = baseOf(question)
  if (!base) return current
  for (const candidate of candidates(base, current)) {
    if (!isUuid(candidate) && !(await taken(candidate))) return candidate
  }
  return null
}

/** The present slug first, if it came from the same words: an address does not change without need. */
const candidates = (base: string, current: string | null): string[] => [
  ...(current && isNumbered(current, base) ? [current] : []),
  ...Array.from({ length: mostAttempts }, (_, index) => numbered(base, index + 1)),
]

const baseOf = ({ title, previousTitle, wanted, current }: SlugQuestion): string => {
  const wish = wanted && wanted !== current ? slugify(wanted) : ''
  if (wish) return wish
  const wasChosen = current && !isNumbered(current, slugify(previousTitle ?? ''))
  return wasChosen ? current : slugify(title ?? '')
}

/** Whether `slug` is `base`, or `base` with the number that kept it apart from another. */
const isNumbered = (slug: string, base: string): boolean => {
  const number = /-(\d{1,2})$/.exec(slug)?.[1]
  return slug === base || (number !== undefined && base !== '' && slug === numbered(base, Number(number)))
}

const numbered = (base: string, attempt: number): string =>
  attempt === 1 ? base : `${cut(base, slugMax - String(attempt).length - 1)}-${attempt}`

/** At a word's end, if that leaves at least half. */
const cut = (words: string, max: number): string => {
  if (words.length <= max) return words
  const end = words.lastIndexOf('-', max)
  return words.slice(0, end >= max / 2 ? end : max).replace(/-$/, '')
}
