import type { Letter, Part } from '../mail-shell.ts'
import { asLine } from '../plain.ts'
import { footerFor } from './index.ts'
import { day } from './told.ts'

export type Digest = {
  /** What happened, by text, newest text first. `confirm`: where this reader says that it still holds. */
  texts: readonly { title: string; url: string; sentences: readonly string[]; confirm?: string | undefined }[]
  /** For the labo: what waits to be read, longest waiting first. Times are ISO 8601. */
  queue: readonly {
    title: string
    lead: string | null
    since: string
    dueOn: string | null
    isLate: boolean
    reviewer: string | null
  }[]
  pace: 'daily' | 'weekly'
  links: { admin: string; account: string }
}

/** What happened since the last one and, for the labo, what waits; in one mail. */
export const digestLetter = ({ texts, queue, pace, links }: Digest): Letter & { subject: string } => ({
  subject: subjectOf(texts.length, queue.length),
  title: queue.length > 0 ? 'Dit wacht op het labo' : 'Nieuws over jullie teksten',
  paragraphs: [
    ...(queue.length > 0 ? [lateOf(queue), { items: queue.map(waiting) }] : []),
    ...(queue.length > 0 && texts.length > 0 ? ['Verder gebeurde er dit:'] : []),
    ...texts.flatMap(({ confirm, title, url, sentences }): Part[] => [
      { heading: asLine(title) },
      { items: sentences },
      ...(confirm === undefined ? [] : [{ link: { label: 'Klopt de tekst nog? Zeg het hier', url: confirm } }]),
      { link: { label: 'Naar de tekst', url } },
    ]),
  ],
  button: { label: queue.length > 0 ? 'Naar wat te lezen is' : 'Naar jullie teksten', url: links.admin },
  footer: footerFor(
    `Je krijgt deze mail ${pace === 'daily' ? 'hoogstens één keer per dag' : 'hoogstens één keer per week'}, en alleen als er iets te melden is.`,
    links.account,
  ),
})

const subjectOf = (texts: number, queue: number): string => {
  if (queue > 0) return queue === 1 ? 'Er wacht 1 tekst op het labo' : `Er wachten ${queue} teksten op het labo`
  return texts === 1 ? 'Nieuws over 1 tekst' : `Nieuws over ${texts} teksten`
}

const lateOf = (queue: Digest['queue']): string => {
  const late = queue.filter(({ isLate }) => isLate).length
  if (late === 0) return 'Alles ligt nog binnen de beloofde termijn.'
  return late === 1 ? 'Bij 1 tekst is de beloofde dag voorbij.' : `Bij ${late} teksten is de beloofde dag voorbij.`
}

const waiting = ({ title, lead, since, dueOn, isLate, reviewer }: Digest['queue'][number]): string =>
  [
    `“${asLine(title)}”${lead === null ? '' : ` van ${lead}`}`,
    `wacht sinds ${day(since)}`,
    ...(dueOn === null ? [] : [isLate ? `had gelezen moeten zijn op ${day(dueOn)}` : `te lezen tegen ${day(dueOn)}`]),
    reviewer === null ? 'nog door niemand opgenomen' : `${reviewer} leest na`,
  ].join('; ')
