import type { PublicRecord } from '../read-model/public-record.ts'
import type { Context } from './context.ts'
import { dayOf, envelopeOf, type Envelope } from './envelope.ts'
import { imageOf, type Image } from './images.ts'
import { groupOf, textOf, webAddressOf } from './read-content.ts'
import { shortTextOf, type RichText } from './rich-text/rich-text.ts'
import { termOf, type TermReference } from './terms.ts'

export type PartnerDocument = Envelope<'partner'> & {
  sector: TermReference | null
  description: RichText | null
  logo: Image | null
  website: string | null
  kbo: string | null
  address: { street: string | null; postalCode: string | null; city: string | null }
  active: boolean
  joinedOn: string | null
  leftOn: string | null
}

/** A partner organisation as websites pull it; `title` is its name. */
export function serializePartner(record: PublicRecord & { type: 'partner' }, context: Context): PartnerDocument {
  const { content } = record
  const address = groupOf(content.address)
  return {
    ...envelopeOf(record, context),
    sector: termOf(context, content.sector),
    description: shortTextOf(context, content.description),
    logo: imageOf(context, content.logo),
    website: webAddressOf(content.website),
    kbo: textOf(content.kbo),
    address: { street: textOf(address.street), postalCode: textOf(address.postalCode), city: textOf(address.city) },
    active: content.active !== false,
    joinedOn: dayOf(content.joinedOn),
    leftOn: dayOf(content.leftOn),
  }
}
