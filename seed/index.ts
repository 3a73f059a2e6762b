import type { Payload } from 'payload'

import { nothingYet, type Known } from './known.ts'
import { tellerOf, type Teller } from './language/teller.ts'
import { accounts, firstAccount, partnerRows, words } from './story/accounts.ts'
import { library } from './story/library.ts'
import { firstFiches, newFiches, nextEditions } from './story/toolbox.ts'
import { contacts, partnerPages } from './story/who-is-who.ts'
import { oldMail } from './story/post.ts'
import { heldBack, remarksAndAnswers, stillAsked, takenBack } from './story/reviews.ts'
import { aBetterAddress, aStepBack, aTypingError, othersJoin } from './story/toolbox-grows.ts'
import { backAgain, hadTheirDay, inAHurry, notTakenUp, smallThings } from './story/turns.ts'
import { laboPage, leerlabos, projects } from './story/work.ts'

type Chapter = readonly [about: string, tell: (teller: Teller, known: Known) => Promise<void>]

const chapters: readonly Chapter[] = [
  ['De beheerder van het labo', firstAccount],
  ['De woordenlijsten', words],
  ['Negentien partners uit zes sectoren', partnerRows],
  ['De mensen', accounts],
  ['Elke partner stelt zich voor', partnerPages],
  ['Tekeningen en documenten', library],
  ['Contactpersonen', contacts],
  ['Vier projecten', projects],
  ['Drie leerlabo’s', leerlabos],
  ['Vijf fiches gaan online', firstFiches],
  ['Andere partners schrijven mee', othersJoin],
  ['Opmerkingen en antwoorden', remarksAndAnswers],
  ['Een fiche wordt teruggenomen en komt beter terug', takenBack],
  ['Een goedkeuring wordt ingetrokken', heldBack],
  ['Een tikfout', aTypingError],
  ['Een beter webadres', aBetterAddress],
  ['Een stap terug', aStepBack],
  ['Volgende versies', nextEditions],
  ['Fiches die nog niet online zijn', newFiches],
  ['Wat nog gevraagd wordt', stillAsked],
  ['Wat het labo niet opneemt', notTakenUp],
  ['Wat zijn tijd gehad heeft', hadTheirDay],
  ['Weg en terug', backAgain],
  ['De labopagina', laboPage],
  ['Een dag met haast', inAHurry],
  ['Kleine dingen', smallThings],
  ['De post van vroeger', oldMail],
]

/** How far the story is; `about` is a Dutch sentence part for people. */
export type Progress = { done: number; of: number; about: string }

/**
 * Fills an empty database with the demo labo, through the same doors that people use.
 * @param report told before each chapter
 * @returns whether it told the story; with any account in the database it changes nothing
 */
export async function seedDemo(
  payload: Payload,
  report: (progress: Progress) => void = () => undefined,
): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return false
  const [teller, known] = [tellerOf(payload), nothingYet()]
  for (const [done, [about, tell]] of chapters.entries()) {
    report({ done, of: chapters.length, about })
    await tell(teller, known)
  }
  return true
}
