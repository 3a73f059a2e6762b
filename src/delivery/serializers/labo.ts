import type { z } from 'zod'
import { enumerations } from '../enumerations.ts'
import type { PublicRecord } from '../read-model/public-record.ts'
import type { laboContent } from '../schemas/documents.ts'
import { cardsOf, type Context } from './context.ts'
import { dayOf, envelopeOf } from './envelope.ts'
import { attachmentOf, imageOf } from './images.ts'
import { choiceOf, rowsOf, textOf, webAddressOf, type Content } from './read-content.ts'
import { longTextOf } from './rich-text/rich-text.ts'

export type LaboDocument = z.infer<typeof laboContent>

/** The labo's own page as websites pull it; `title` is its question. */
export function serializeLabo(record: PublicRecord & { type: 'labo' }, context: Context): LaboDocument {
  const { content } = record
  return {
    ...envelopeOf(record, context),
    summary: textOf(content.summary),
    date: dayOf(content.date),
    kind: choiceOf(enumerations.laboKind.ids, content.kind),
    phase: choiceOf(enumerations.phase.ids, content.phase),
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

function insightOf(context: Context, row: Content): LaboDocument['insights'] {
  const title = textOf(row.title)
  if (title === null) return []
  const { kind, date, url, text, partners } = row
  return [
    {
      title,
      kind: choiceOf(enumerations.insightKind.ids, kind),
      date: dayOf(date),
      url: webAddressOf(url),
      text: textOf(text),
      partners: cardsOf(context, 'partner', partners),
    },
  ]
}
