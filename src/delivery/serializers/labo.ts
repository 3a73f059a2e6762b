import type { PublicRecord } from '../read-model/public-record.ts'
import type { ContactCard, PartnerCard, ProjectCard } from './cards.ts'
import { cardsOf, type Context } from './context.ts'
import { dayOf, envelopeOf, type Envelope } from './envelope.ts'
import { attachmentOf, imageOf, type Attachment, type Image } from './images.ts'
import { rowsOf, textOf, webAddressOf, type Content } from './read-content.ts'
import { longTextOf, type LongText } from './rich-text/rich-text.ts'

type Insight = {
  title: string
  kind: string | null
  date: string | null
  url: string | null
  text: string | null
  partners: PartnerCard[]
}
export type LaboDocument = Envelope<'labo'> & {
  summary: string | null
  date: string | null
  kind: string | null
  phase: string | null
  spearhead: string | null
  youth: string[]
  whatIfs: string[]
  focus: string | null
  levers: string[]
  body: LongText | null
  image: Image | null
  projects: ProjectCard[]
  actionPlan: Attachment | null
  insights: Insight[]
  contacts: ContactCard[]
}

/** The labo's own page as websites pull it; `title` is its question. */
export function serializeLabo(record: PublicRecord & { type: 'labo' }, context: Context): LaboDocument {
  const { content } = record
  return {
    ...envelopeOf(record, context),
    summary: textOf(content.summary),
    date: dayOf(content.date),
    kind: textOf(content.kind),
    phase: textOf(content.phase),
    spearhead: textOf(content.spearhead),
    youth: sentencesOf(content.youth),
    whatIfs: sentencesOf(content.whatIfs),
    focus: textOf(content.focus),
    levers: sentencesOf(content.levers),
    body: longTextOf(context, content.body),
    image: imageOf(context, content.image),
    projects: cardsOf(context, 'project', content.projects),
    actionPlan: attachmentOf(context, content.actionPlan),
    insights: rowsOf(content.insights).flatMap((row) => insightOf(context, row)),
    contacts: cardsOf(context, 'contact', content.contacts),
  }
}

const sentencesOf = (value: unknown): string[] =>
  rowsOf(value)
    .map(({ text }) => textOf(text))
    .filter((text) => text !== null)

function insightOf(context: Context, row: Content): Insight[] {
  const title = textOf(row.title)
  if (title === null) return []
  const { kind, date, url, text, partners } = row
  return [
    {
      title,
      kind: textOf(kind),
      date: dayOf(date),
      url: webAddressOf(url),
      text: textOf(text),
      partners: cardsOf(context, 'partner', partners),
    },
  ]
}
