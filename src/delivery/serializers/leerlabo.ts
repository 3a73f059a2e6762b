import type { z } from 'zod'
import type { PublicRecord } from '../read-model/public-record.ts'
import type { leerlaboContent } from '../schemas/documents.ts'
import { cardOf, cardsOf, type Context } from './context.ts'
import { envelopeOf } from './envelope.ts'
import { attachmentsOf, imageOf } from './images.ts'
import { rowsOf, textOf, type Content } from './read-content.ts'
import { longTextOf } from './rich-text/rich-text.ts'
import { sessionOf, type Session } from './session.ts'
import { termOf, termsOf } from './terms.ts'

export type LeerlaboDocument = z.infer<typeof leerlaboContent>

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
