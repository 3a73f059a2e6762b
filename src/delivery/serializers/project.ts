import type { z } from 'zod'
import { enumerations } from '../enumerations.ts'
import type { PublicRecord } from '../read-model/public-record.ts'
import type { projectContent } from '../schemas/documents.ts'
import { cardsOf, type Context } from './context.ts'
import { dayOf, envelopeOf } from './envelope.ts'
import { attachmentsOf, imageOf } from './images.ts'
import { choiceOf, choicesOf, groupOf, textOf } from './read-content.ts'
import { longTextOf } from './rich-text/rich-text.ts'

export type ProjectDocument = z.infer<typeof projectContent>

/** A project as websites pull it. */
export function serializeProject(record: PublicRecord & { type: 'project' }, context: Context): ProjectDocument {
  const { content } = record
  const period = groupOf(content.period)
  return {
    ...envelopeOf(record, context),
    summary: textOf(content.summary),
    schoolYear: textOf(content.schoolYear),
    period: { from: dayOf(period.from), to: dayOf(period.to) },
    support: choicesOf(enumerations.support.ids, content.support),
    phase: choiceOf(enumerations.phase.ids, content.phase),
    body: longTextOf(context, content.body),
    partners: cardsOf(context, 'partner', content.partners),
    contacts: cardsOf(context, 'contact', content.contacts),
    related: { fiches: cardsOf(context, 'fiche', content.fiches) },
    attachments: attachmentsOf(context, content.documents),
    image: imageOf(context, content.image),
  }
}
