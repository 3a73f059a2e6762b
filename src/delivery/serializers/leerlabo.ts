import type { PublicRecord } from '../read-model/public-record.ts'
import type { ContactCard, PartnerCard } from './cards.ts'
import { cardOf, cardsOf, type Context } from './context.ts'
import { envelopeOf, type Envelope } from './envelope.ts'
import { attachmentsOf, imageOf, type Attachment, type Image } from './images.ts'
import { rowsOf, textOf, type Content } from './read-content.ts'
import { longTextOf, type LongText } from './rich-text/rich-text.ts'
import { sessionOf, type Session } from './session.ts'
import { termOf, termsOf, type TermReference } from './terms.ts'

export type LeerlaboDocument = Envelope<'leerlabo'> & {
  summary: string | null
  schoolYear: string | null
  level: TermReference | null
  focus: string | null
  audiences: TermReference[]
  themes: TermReference[]
  body: LongText | null
  organisers: PartnerCard[]
  guides: { name: string; organisation: string | null; contact: ContactCard | null }[]
  sessions: Session[]
  materials: Attachment[]
  image: Image | null
}

/** A leerlabo with its sessions, earliest first, as websites pull it. */
export function serializeLeerlabo(record: PublicRecord & { type: 'leerlabo' }, context: Context): LeerlaboDocument {
  const { content } = record
  return {
    ...envelopeOf(record, context),
    summary: textOf(content.summary),
    schoolYear: textOf(content.schoolYear),
    level: termOf(context, content.level),
    focus: textOf(content.focus),
    audiences: termsOf(context, content.audiences),
    themes: termsOf(context, content.themes),
    body: longTextOf(context, content.body),
    organisers: cardsOf(context, 'partner', content.organisers),
    guides: rowsOf(content.guides).flatMap((row) => guideOf(context, row)),
    sessions: sessionsOf(content, context),
    materials: attachmentsOf(context, content.materials),
    image: imageOf(context, content.image),
  }
}

const sessionsOf = (content: Content, context: Context): Session[] =>
  rowsOf(content.sessions)
    .map((row) => sessionOf(context, row))
    .filter((session) => session !== null)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))

/** A contact is named as far as it agreed; without that, by its function. */
function guideOf(context: Context, row: Content): LeerlaboDocument['guides'] {
  const contact = cardOf(context, 'contact', row.contact)
  const name = contact === null ? textOf(row.name) : (contact.name ?? contact.title)
  return name === null ? [] : [{ name, organisation: contact?.organisation ?? textOf(row.organisation), contact }]
}
