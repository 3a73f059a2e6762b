import type { Dictionary } from './dictionary.ts'
import { irregular } from './irregular.ts'

/**
 * What a word may be a form of: the stems of nouns and adjectives, and of verbs the stem of the present tense (afhaken,
 * afgehaakt and afhaakt all give afhaak). A word that nobody knows gives nothing.
 * @param word folded, letters only
 */
export function lemmasOf(word: string, dictionary: Dictionary): string[] {
  const found = new Set([...simpleLemmas(word, dictionary), ...separable(word, dictionary)])
  if (word.endsWith("'s")) found.add(word.slice(0, -2))
  found.delete(word)
  return [...found]
}

function simpleLemmas(word: string, dictionary: Dictionary): Set<string> {
  const stems = new Set(dictionary.stemsOf(word).map(({ stem }) => stem))
  for (const form of [word, ...stems]) for (const stem of presentStems(form, dictionary)) stems.add(stem)
  for (const stem of participle(word, dictionary)) stems.add(stem)
  for (const stem of strong(word, dictionary)) stems.add(stem)
  return stems
}

/** The present stems of an infinitive: lopen, loop; bellen, bel; reizen, reis. */
function presentStems(infinitive: string, { carries }: Dictionary): string[] {
  if (!infinitive.endsWith('en') || !carries(infinitive, 'Vi')) return []
  return shortened(infinitive.slice(0, -2)).filter((stem) => carries(stem, 'V3'))
}

/** What may be left of a word when its -en goes: the spelling of the last syllable changes with it. */
function shortened(rest: string): string[] {
  const hard = rest.replace(/v$/, 'f').replace(/z$/, 's')
  const single = hard.replace(/([bdfgklmnprst])\1$/, '$1')
  const long = single.replace(/([aeou])([bdfgklmnprst])$/, '$1$1$2')
  return [...new Set([hard, single, long])]
}

/** Weak participles: gehaakt and gehaakte give haak. */
function participle(word: string, { carries }: Dictionary): string[] {
  const rest = /^ge([a-z]{2,}?)(?:e|en)?$/.exec(word)?.[1]
  if (rest === undefined) return []
  return [rest, rest.replace(/[dt]$/, '')].filter((stem) => carries(stem, 'V3'))
}

const unstressed = /^(be|ver|ont|her|er|over|onder|voor|door)(?=[a-z]{3})/

/** Strong verbs, also behind be-, ver- and the like, where ge- falls off: besproken gives bespreek. */
export function strong(word: string, { has }: Dictionary): string[] {
  const own = irregular.get(word)
  if (own !== undefined) return [own]
  const prefix = unstressed.exec(word)?.[0]
  if (prefix === undefined) return []
  const rest = word.slice(prefix.length)
  const base = irregular.get(rest) ?? irregular.get(`ge${rest}`)
  return base !== undefined && has(prefix + base) ? [prefix + base] : []
}

/** More words that stand before verbs; the word list has these verbs whole. */
const moreParticles = ['in', 'op', 'om', 'weg', 'terug', 'samen', 'tegen', 'toe', 'los', 'vast']

/** Verbs that come apart: afhaakt and afgehaakt give afhaak, wegliep gives wegloop. */
function separable(word: string, dictionary: Dictionary): string[] {
  const { carries, particles } = dictionary
  const before = [...particles, ...moreParticles.map((particle) => ({ particle, flag: null }))]
  return before
    .filter(({ particle }) => word.startsWith(particle) && word.length > particle.length + 2)
    .flatMap(({ particle, flag }) => {
      const rest = word.slice(particle.length)
      return [rest, ...simpleLemmas(rest, dictionary)]
        .filter((stem) => (flag === null ? carries(particle + stem, 'V3') : carries(stem, flag) && carries(stem, 'V3')))
        .map((stem) => particle + stem)
    })
}
