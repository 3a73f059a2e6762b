import { fold } from './fold.ts'

/** One way to make a form: of a stem with this flag, take `strip` off and put something else on. */
export type Suffix = {
  flag: string
  strip: string
  /** What the stem must end in. */
  condition: RegExp | null
  /** Whether the form may be the first part of a compound. */
  opensCompounds: boolean
}

/**
 * The suffixes of a Hunspell affix file, by what they put on. Only those that make words of their own: what exists
 * inside compounds alone, or ends in a hyphen, is left out.
 */
export function readSuffixes(affixes: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>()
  for (const [, flag = '', strip = '', added = '', more = '', condition = '.'] of affixes.matchAll(suffixLine)) {
    const put = fold(added)
    if (!/^[a-z']+$/.test(put) || more.includes('Cx')) continue
    const one = {
      flag,
      strip: strip === '0' ? '' : fold(strip),
      condition: condition === '.' ? null : new RegExp(`${condition}$`, 'u'),
      opensCompounds: more.includes('Ca'),
    }
    suffixes.set(put, [...(suffixes.get(put) ?? []), one])
  }
  return suffixes
}

/** `SFX flag strip add[/flags] condition`; the line that opens a class says how many follow, and has a Y or N there. */
const suffixLine = /^SFX (\S\S) (?![YN] \d)(\S+) ([^\s/]+)(?:\/(\S+))?[ \t]+(\S+)/gmu
