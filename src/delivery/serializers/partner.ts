import type { z } from 'zod'
import type { PublicRecord } from '../read-model/public-record.ts'
import type { partnerContent } from '../schemas/documents.ts'
import type { Context } from './context.ts'
import { dayOf, envelopeOf } from './envelope.ts'
import { imageOf } from './images.ts'
import { groupOf, textOf, webAddressOf } from './read-content.ts'
import { shortTextOf } from './rich-text/rich-text.ts'
import { termOf } from './terms.ts'

export type PartnerDocument = z.infer<typeof partnerContent>

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
