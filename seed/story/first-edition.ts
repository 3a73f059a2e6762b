import type { Organisation, Person } from '../cast.ts'
import type { FicheText } from '../fiches/fiche-text.ts'
import type { FicheName, Known } from '../known.ts'
import type { Draft, Written } from '../language/draft.ts'
import { bringOnline } from '../language/review.ts'
import type { Teller } from '../language/teller.ts'

/** How a fiche begins: who writes it, for whom, and how firmly the labo finds it founded. */
export type Beginning = {
  text: FicheText
  writer: Person
  /** The organisation it is written for, when that is not the writer's own. */
  lead?: Organisation
  /** Organisations that own it together with the lead. */
  with?: readonly Organisation[]
}
export type FirstEdition = Beginning & { name: FicheName; rung: number; motive: string }

/** A fiche of the story that has a name. */
export const fiche = ({ fiches }: Known, name: FicheName): Written<'fiches'> => ({
  collection: 'fiches',
  id: fiches.of(name),
})

/** The first words of a fiche. */
export async function begin(
  teller: Teller,
  known: Known,
  { text, writer, lead, with: others = [] }: Beginning,
): Promise<Written<'fiches'>> {
  const content: Draft<'fiches'> = text(known)
  const written = await teller.write(writer, 'fiches', {
    ...content,
    ...(lead ? { owner: known.partners.of(lead) } : {}),
  })
  if (others.length > 0) await teller.share(written, known.partners.all(...others))
  return written
}

/** From the first words to readers, without a hitch. */
export async function firstOnline(
  teller: Teller,
  known: Known,
  { name, rung, motive, ...beginning }: FirstEdition,
  reviewer: Person = 'reviewer',
): Promise<Written<'fiches'>> {
  const written = await begin(teller, known, beginning)
  await bringOnline(teller, written, beginning.writer, reviewer, { evidence: { rung, motive } })
  known.fiches.note(name, written.id)
  return written
}
