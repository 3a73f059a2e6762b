import type { Action } from '../transitions.ts'
import type { Words } from '../words.ts'
import { aboutOwners } from './about-owners.ts'
import { aboutPublication } from './about-publication.ts'
import { aboutReviewing } from './about-reviewing.ts'
import { aboutWriting } from './about-writing.ts'
import { type Happening, person, type Telling } from './happening.ts'

/** How each event is told. An action without a sentence does not compile. */
const tellings: Record<string, Telling> & Record<Action, Telling> = {
  ...aboutWriting,
  ...aboutReviewing,
  ...aboutPublication,
  ...aboutOwners,
}

/** One sentence in Dutch and in English about what happened; a plain one for what this version of the product does not know. */
export const sentenceFor = (happening: Happening): Words => {
  const told = Object.hasOwn(tellings, happening.key) ? tellings[happening.key] : undefined
  const { nl, en } = (told ?? somethingElse)(happening)
  return { nl: `${capital(nl)}.`, en: `${capital(en)}.` }
}

/** Every event that has a sentence of its own. */
export const toldKeys: readonly string[] = Object.keys(tellings)

const somethingElse: Telling = (happening) => ({
  nl: `${person(happening).nl} deed iets wat hier niet beschreven is`,
  en: `${person(happening).en} did something that is not described here`,
})

const capital = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase('nl') + sentence.slice(1)
