import type { CommentKind, CommentState, EditionState, Publication } from './states.ts'
import type { Problem } from './problem-list.ts'

/** The collections under review, as the rules need to tell them apart. */
export type Kind = 'fiches' | 'projects' | 'leerlabos' | 'partners' | 'contacts' | 'labo'

/** Who the actor is to this document. */
export type Party = {
  id: string | null
  isSystem: boolean
  isReviewer: boolean
  isAdmin: boolean
  isMemberOfLead: boolean
  isMemberOfOwner: boolean
  isManagerOfOwner: boolean
  /** Manages the organisation that a published contact works for, whoever keeps the contact's page. */
  isManagerOfOrganisation: boolean
  isManagerOfLead: boolean
  /** Co-owning partners (ids) that the actor belongs to, and those it manages. */
  coOwnerOf: readonly string[]
  managedCoOwners: readonly string[]
  /** Partners (ids) that the actor manages and that were asked to own this. */
  offeredTo: readonly string[]
  /** Belongs to an owning partner that is not the labo itself (invariant I3). */
  belongsToOwnerOutsideLabo: boolean
}

export type EditionFacts = {
  number: number
  state: EditionState
  round: number
  hash: string | null
  approvedHash: string | null
  submittedBy: string | null
  savedBy: readonly string[]
  reviewer: string | null
  approvedBy: string | null
}

/** An emergency publication that nobody confirmed yet. */
export type Forced = { by: string; at: string; submittedBy: string | null; savedBy: readonly string[] }

/** What an owner asked the labo to do with a document that is online. */
export type PartnerRequest = {
  about: 'withdraw' | 'reinstate' | 'session'
  session: string | null
  status: string | null
  text: string | null
  by: string | null
  at: string
}

/** A partner was asked to lead a document or to own it too; its manager answers. */
export type Offer = {
  id: string
  as: 'lead' | 'coOwner'
  partner: string
  by: string | null
  at: string
  /** Of a lead: whether the one before stays on as co-owner. */
  keepAsCoOwner?: boolean
}

/** `inReplyTo`: the first comment of the thread, for a reply. */
export type CommentFacts = { id: string; kind: CommentKind; state: CommentState; inReplyTo?: string | null }

/** Everything the rules look at, gathered under the document's lock. No rule asks the database. */
export type Facts = {
  kind: Kind
  /** The moment at which is asked; ISO 8601 in UTC. */
  now: string
  publication: Publication
  /** The open edition, or the last one when none is open. */
  edition: EditionFacts | null
  actor: Party
  /** Whether the leading partner takes part now. */
  leadState: 'active' | 'paused' | 'inactive'
  /** What the newest content lacks before it may be submitted. */
  contentProblems: readonly Problem[]
  /** Hash of the pinned content together with the media as they are now; null when nothing is pinned. */
  pinnedHashNow: string | null
  slugIsFree: boolean
  /** Linked contacts whose consent has ended. */
  consentProblems: readonly Problem[]
  /** What stands in the newest text, or in what is pinned. */
  content: Readonly<Record<string, unknown>>
  /** Who withdrew or stopped it; null while it is online or never was. */
  takenAwayBy: string | null
  forced: Forced | null
  /** Whether a partner's member reopened it in the last sixty days. */
  reopenedByMember: boolean
  /** Numbers of earlier editions that were online. */
  earlierEditions: readonly number[]
  /** Ids of the sessions that are online. */
  sessions: readonly string[]
  requests: readonly PartnerRequest[]
  /** Of a contact: the consent in the newest text dates from before it was withdrawn. */
  consent: { isStale: boolean }
  /** Partner ids. */
  coOwners: readonly string[]
  offers: readonly Offer[]
  leadIsLabo: boolean
  /** Until when co-owners are asked to agree; null when they are not asked. */
  agreeBy: string | null
  /** Co-owners whose answer the labo waits for. */
  awaited: readonly { partner: string; name: string; until: string }[]
  /** Comments on the open edition. */
  comments: readonly CommentFacts[]
  /** Keys of the labo's checklist; empty for collections with less ceremony. */
  checklist: readonly string[]
  /** What the recorded approver is to the document now; null while nobody approved. */
  approver: Pick<Party, 'id' | 'isReviewer' | 'belongsToOwnerOutsideLabo'> | null
}
