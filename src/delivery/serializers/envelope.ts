import type { z } from 'zod'
import { pageUrl } from '../addresses.ts'
import { brusselsDay } from '../brussels.ts'
import type { DocumentType } from '../document-types.ts'
import type { PublicRecord } from '../read-model/public-record.ts'
import type { envelope } from '../schemas/envelope.ts'
import { titleOf, type Card } from './cards.ts'
import { makerOf, type Context } from './context.ts'
import { dateOf, instantOf, textOf } from './read-content.ts'

/** What every document begins with. `seq` is added when it is stored. */
export type Envelope<Type extends DocumentType> = z.infer<z.ZodObject<ReturnType<typeof envelope<Type>>>>

export const envelopeOf = <Type extends DocumentType>(
  record: PublicRecord & { type: Type },
  context: Context,
): Envelope<Type> => {
  const isWithdrawn = record.publication === 'withdrawn'
  return {
    id: record.id,
    type: record.type,
    slug: record.slug,
    publication: isWithdrawn ? 'withdrawn' : 'live',
    notice: isWithdrawn ? textOf(record.notice) : null,
    replacement: isWithdrawn ? replacementOf(record, context) : null,
    version: record.version,
    publishedAt: instantOf(record.publishedAt),
    modifiedAt: instantOf(record.modifiedAt),
    checkedOn: dayOf(record.checkedOn),
    outdated: isOutdated(record, context),
    url: pageUrl(context.addresses, record.type, record.slug),
    lang: 'nl',
    title: titleOf(record),
    lead: makerOf(context, record.lead),
    coOwners: record.coOwners.map((id) => makerOf(context, id)).filter((card) => card !== null),
  }
}

const patience = 60 * 86_400_000

/** Sixty days after its makers were to look at it again, a text counts as outdated until they do. */
function isOutdated({ outdated, reviewBy }: PublicRecord, context: Context): boolean {
  const due = dateOf(reviewBy)
  if (outdated || due === null) return outdated
  const moment = new Date(due.getTime() + patience)
  if (context.now >= moment) return true
  context.changesAt.add(moment.toISOString())
  return false
}

/** A calendar day in Brussels. */
export const dayOf = (value: unknown): string | null => {
  const date = dateOf(value)
  return date === null ? null : brusselsDay(date)
}

function replacementOf({ replacement }: PublicRecord, context: Context): Card | null {
  const known = replacement === null ? undefined : context.cards.get(replacement)
  return known?.publication === 'live' ? known.card : null
}
