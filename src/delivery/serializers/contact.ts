import type { z } from 'zod'
import type { PublicRecord } from '../read-model/public-record.ts'
import type { contactContent } from '../schemas/documents.ts'
import { publicPartOf } from './consent.ts'
import { cardOf, type Context } from './context.ts'
import { envelopeOf } from './envelope.ts'
import { imageOf } from './images.ts'

export type ContactDocument = z.infer<typeof contactContent>

/** A contact as websites pull it; `title` is the function. The rest is shown only as far as the person agreed. */
export function serializeContact(record: PublicRecord & { type: 'contact' }, context: Context): ContactDocument {
  const { name, email, phone, photo } = publicPartOf(record.content, context)
  return {
    ...envelopeOf(record, context),
    organisation: cardOf(context, 'partner', record.content.organisation),
    name,
    email,
    phone,
    photo: imageOf(context, photo),
  }
}
