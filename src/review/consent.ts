import { brusselsDay } from '#src/delivery/brussels.ts'

import type { DocumentRow } from './records.ts'

type Withdrawal = Pick<DocumentRow, 'collection' | 'consentWithdrawnAt' | 'liveConsentGivenOn'>

/**
 * Whether a contact's text still counts on a consent that was withdrawn. It counts anew when it was given on a later day, or on the
 * same day in other words than what was online when it ended. Pure.
 */
export const isConsentStale = (document: Withdrawal, content: Readonly<Record<string, unknown>>): boolean => {
  if (document.collection !== 'contacts' || document.consentWithdrawnAt === null) return false
  const consent = (content.consent ?? {}) as Readonly<Record<string, unknown>>
  if (!parts.some((part) => consent[part] === true)) return false
  const given = typeof consent.givenOn === 'string' ? brusselsDay(new Date(consent.givenOn)) : ''
  const withdrawn = brusselsDay(new Date(document.consentWithdrawnAt))
  if (given !== withdrawn) return given < withdrawn
  return document.liveConsentGivenOn === null || consent.givenOn === document.liveConsentGivenOn
}

const parts = ['name', 'email', 'phone', 'photo']
