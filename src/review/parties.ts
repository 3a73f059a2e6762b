import type { Actor } from '#access/actor.ts'

import type { Party } from './facts.ts'
import type { DocumentRow } from './records.ts'

/** What an actor is to a document. Staff of the labo count as members of the labo's own partner. */
export const partyOf = (
  actor: Actor,
  document: Pick<DocumentRow, 'lead' | 'coOwners' | 'laboPartner'> &
    Partial<Pick<DocumentRow, 'organisation' | 'offers'>>,
): Party => {
  const coOwners = document.coOwners.map(({ id }) => id)
  const owners = [...(document.lead ? [document.lead] : []), ...coOwners]
  const isStaff = actor.kind === 'person' && actor.labo !== null
  const belongsTo = (partner: string) =>
    actor.partnerIds.some((id) => id === partner) || (isStaff && partner === document.laboPartner)
  const manages = (partner: string) =>
    actor.memberships.some(({ partnerId, role }) => partnerId === partner && role === 'manager')
  return {
    id: actor.kind === 'person' ? actor.id : null,
    isSystem: false,
    isReviewer: isStaff,
    isAdmin: actor.kind === 'person' && actor.labo === 'admin',
    isMemberOfLead: document.lead !== null && belongsTo(document.lead),
    isMemberOfOwner: owners.some(belongsTo),
    isManagerOfOwner: owners.some(manages),
    isManagerOfOrganisation: typeof document.organisation === 'string' && manages(document.organisation),
    isManagerOfLead: document.lead !== null && manages(document.lead),
    coOwnerOf: coOwners.filter(belongsTo),
    managedCoOwners: coOwners.filter(manages),
    offeredTo: (document.offers ?? []).map(({ partner }) => partner).filter(manages),
    belongsToOwnerOutsideLabo: owners.some(
      (id) => id !== document.laboPartner && actor.partnerIds.some((own) => own === id),
    ),
  }
}

/** Documents that are not the actor's business are not there for it. */
export const maySee = (party: Party): boolean => party.isReviewer || party.isMemberOfOwner

/**
 * The manager of the organisation that a published contact works for may withdraw that person's consent, and knows of nothing else
 * about the document: not its next edition, not its comments, not how often it was saved.
 */
export const seesOnlyConsent = (party: Party): boolean => !maySee(party) && party.isManagerOfOrganisation

/** The manager of a partner that was asked to own a document knows that, and nothing else about it. */
export const seesOnlyOffer = (party: Party): boolean => !maySee(party) && party.offeredTo.length > 0
