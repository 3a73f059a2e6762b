import type { PublicRecord } from '../read-model/public-record.ts'
import type { PartnerCard } from './cards.ts'
import { publicPartOf } from './consent.ts'
import { cardOf, type Context } from './context.ts'
import { envelopeOf, type Envelope } from './envelope.ts'
import { imageOf, type Image } from './images.ts'

export type ContactDocument = Envelope<'contact'> & {
  organisation: PartnerCard | null
  name: string | null
  email: string | null
  phone: string | null
  photo: Image | null
}

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
