import type { Dictionary } from './dictionary.ts'

/**
 * The parts that a compound is made of, as stems: schooluitval is school and uitval, leerlingenbegeleiding is leerling and
 * begeleiding. The word list tells what may open a compound and what may close one, so that most words that only look
 * like compounds stay whole. Empty for what is none.
 * @param word folded, letters only
 */
export function partsOf(word: string, dictionary: Dictionary): string[] {
  if (whole.test(word)) return []
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const opening = openingOf(word.slice(0, at), dictionary)
    if (opening === null) continue
    const rest = word.slice(at)
    if (mayClose(rest, dictionary)) return [...deeper(opening, dictionary), ...deeper(rest, dictionary)]
    const further = partsOf(rest, dictionary)
    if (further.length > 0) return [...deeper(opening, dictionary), ...further]
  }
  return []
}

const shortest = 3

/** The part itself, and what it is made of. */
const deeper = (part: string, dictionary: Dictionary): string[] => [part, ...partsOf(part, dictionary)]

/** Parts that the word list does not allow, as they would let misspellings through. */
const alsoOpen = new Set(['les', 'spijbel', 'pest', 'tweedekans', 'out'])
const alsoClose = new Set(['uur', 'les'])

/** Words that have become something else than their parts. */
const whole = /^(leerkracht|belangrijk|trimester|naadlo|volgorde|verjaardag)/

/** The stem of a first part, which may have a linking s or stand in the plural. */
function openingOf(part: string, dictionary: Dictionary): string | null {
  if (alsoOpen.has(part) || dictionary.carries(part, 'Ca')) return part
  const bare = part.slice(0, -1)
  if (part.endsWith('s') && bare.length >= shortest && dictionary.carries(bare, 'Ch')) return bare
  return dictionary.stemsOf(part).find(({ suffix }) => suffix.opensCompounds)?.stem ?? null
}

function mayClose(part: string, { carries, stemsOf }: Dictionary): boolean {
  return alsoClose.has(part) || carries(part, 'Cc') || stemsOf(part).some(({ stem }) => carries(stem, 'Cc'))
}
