import { brusselsDay, endOfBrusselsDay } from '../brussels.ts'
import type { Context } from './context.ts'
import { dateOf, flagOf, groupOf, idOf, textOf, type Content } from './read-content.ts'

/** What a person agreed to show; `photo` is a media id. Everything else stays unknown. */
export type PublicPart = { name: string | null; email: string | null; phone: string | null; photo: string | null }

/** The parts of a contact that its own consent covers today; consent without end holds until it is withdrawn. */
export function publicPartOf(content: Content, context: Context): PublicPart {
  const consent = groupOf(content.consent)
  if (context.consentWithdrawn || !isValid(consent, context))
    return { name: null, email: null, phone: null, photo: null }
  return {
    name: flagOf(consent.name) ? textOf(content.name) : null,
    email: flagOf(consent.email) ? textOf(content.email) : null,
    phone: flagOf(consent.phone) ? textOf(content.phone) : null,
    photo: flagOf(consent.photo) ? idOf(content.photo) : null,
  }
}

/** The last day counts in full, in Brussels; a date that cannot be read is no consent. */
function isValid(consent: Content, context: Context): boolean {
  if (consent.validUntil === null || consent.validUntil === undefined || consent.validUntil === '') return true
  const lastDay = dateOf(consent.validUntil)
  if (lastDay === null) return false
  const end = endOfBrusselsDay(brusselsDay(lastDay))
  if (context.now >= end) return false
  context.changesAt.add(end.toISOString())
  return true
}
