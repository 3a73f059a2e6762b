import type { Demand, Guard } from './asked.ts'
import { noOpenMust } from './reviewing.ts'
import { slugIsFree } from './writing.ts'
import { filled, reason, unless } from './why.ts'

/** The same as `isNotOwnWork`, asked again about the recorded approver when publishing. */
export const approverStillMay: Guard = ({ approver, edition }) =>
  approver && edition
    ? unless(
        approver.isReviewer &&
          edition.submittedBy !== approver.id &&
          !edition.savedBy.includes(approver.id ?? '') &&
          !approver.belongsToOwnerOutsideLabo,
        'approval-void',
        'De goedkeuring geldt niet meer: wie goedkeurde, mag dat voor deze tekst niet (meer). Trek ze in en laat opnieuw nalezen.',
        'The recorded approver may not approve this (any more).',
      )
    : reason('not-approved', 'Dit is nog niet goedgekeurd.', 'This has not been approved.')

export const contentIsAsApproved: Guard = ({ edition, pinnedHashNow }) =>
  unless(
    edition?.approvedHash !== null && edition?.approvedHash === pinnedHashNow,
    'changed-since-approval',
    'De tekst of een beeld is veranderd sinds de goedkeuring. Trek de goedkeuring in en laat opnieuw nalezen.',
    'The content or its media changed since approval.',
  )

/** Publishing never brings back by the way what somebody took away; `reinstate` does, by another person. */
export const isNotTakenAway: Guard = ({ publication }) =>
  unless(
    publication === 'never' || publication === 'live',
    'taken-away',
    'Deze tekst is van de site gehaald. Publiceren zet hem niet vanzelf terug. Een andere nalezer kan hem heractiveren.',
    'The document was taken away; publishing does not bring it back. Use reinstate.',
  )

export const linkedConsentHolds: Guard = (facts) => facts.consentProblems

/** A contact's consent that was withdrawn counts again only when it was given anew, later, in so many words. */
export const consentIsRenewed: Guard = ({ consent }) =>
  unless(
    !consent.isStale,
    'consent-withdrawn',
    'Deze persoon trok de toestemming in. Vink niets aan, of vul in op welke dag de persoon opnieuw ja zei.',
    'Consent was withdrawn. Tick nothing, or say when it was given again.',
    'consent.givenOn',
  )

/** Reinstating with an approved text at hand puts that text online; everything publishing asks of it is asked here too. */
export const approvedTextHolds: Guard = (facts) =>
  facts.edition?.state === 'approved'
    ? [approverStillMay, contentIsAsApproved, noOpenMust, slugIsFree, linkedConsentHolds, consentIsRenewed].flatMap(
        (guard) => guard(facts),
      )
    : []

export const noticeGiven: Demand = (_, input) =>
  unless(
    filled(input.notice),
    'notice-missing',
    'Schrijf de melding die bezoekers zien. Bijvoorbeeld: Deze fiche is vervangen door een nieuwe.',
    'Write the notice that visitors see.',
    'notice',
  )

/** Longest ahead that a publication can be planned, in days. */
const furthest = 730

export const momentGiven: Demand = ({ now }, { publishAt }) => {
  const moment = publishAt === undefined ? NaN : Date.parse(publishAt)
  const ahead = moment - Date.parse(now)
  if (Number.isNaN(moment))
    return reason('moment-missing', 'Kies een dag en een uur.', 'Say when: publishAt.', 'publishAt')
  return [
    ...unless(
      ahead > 0,
      'moment-past',
      'Dit moment is al voorbij. Kies een later moment, of publiceer nu.',
      'publishAt lies in the past.',
      'publishAt',
    ),
    ...unless(
      ahead <= furthest * 86_400_000,
      'moment-too-far',
      'Dit ligt meer dan twee jaar in de toekomst. Kijk het jaartal na.',
      'publishAt lies more than two years ahead.',
      'publishAt',
    ),
  ]
}
