import type { PublicRecord } from '../read-model/public-record.ts'
import type { ContactCard, FicheCard, PartnerCard } from './cards.ts'
import { cardsOf, type Context } from './context.ts'
import { dayOf, envelopeOf, type Envelope } from './envelope.ts'
import { attachmentsOf, imageOf, type Attachment, type Image } from './images.ts'
import { groupOf, textOf, textsOf } from './read-content.ts'
import { longTextOf, type LongText } from './rich-text/rich-text.ts'

export type ProjectDocument = Envelope<'project'> & {
  summary: string | null
  schoolYear: string | null
  /** First and last day. */
  period: { from: string | null; to: string | null }
  support: string[]
  phase: string | null
  body: LongText | null
  partners: PartnerCard[]
  contacts: ContactCard[]
  related: { fiches: FicheCard[] }
  attachments: Attachment[]
  image: Image | null
}

/** A project as websites pull it. */
export function serializeProject(record: PublicRecord & { type: 'project' }, context: Context): ProjectDocument {
  const { content } = record
  const period = groupOf(content.period)
  return {
    ...envelopeOf(record, context),
    summary: textOf(content.summary),
    schoolYear: textOf(content.schoolYear),
    period: { from: dayOf(period.from), to: dayOf(period.to) },
    support: textsOf(content.support),
    phase: textOf(content.phase),
    body: longTextOf(context, content.body),
    partners: cardsOf(context, 'partner', content.partners),
    contacts: cardsOf(context, 'contact', content.contacts),
    related: { fiches: cardsOf(context, 'fiche', content.fiches) },
    attachments: attachmentsOf(context, content.documents),
    image: imageOf(context, content.image),
  }
}
