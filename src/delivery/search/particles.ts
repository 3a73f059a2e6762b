import { fold } from './fold.ts'

/** The words that a Hunspell affix file puts before verbs: aan, af, bij and so on. */
export const readParticles = (affixes: string): { particle: string; flag: string }[] =>
  [...affixes.matchAll(/^PFX (P[a-z]) 0 ([^\s/]+) \./gmu)].map(([, flag = '', added = '']) => {
    return { particle: fold(added), flag }
  })
