import type { PartnerRequest } from './facts.ts'
import type { Fix } from './input.ts'
import type { Problem } from './problem-list.ts'
import type { CommentKind, CommentState, EditionState, Publication } from './states.ts'
import type { Action } from './transitions.ts'
import type { Words } from './words.ts'

export type Named = { id: string; name: string }

/** A comment on a field. Times are ISO 8601 in UTC. */
export type Remark = {
  id: string
  edition: number
  round: number
  path: string | null
  kind: CommentKind
  reasonCode: string | null
  /** The reason in the labo's words, which partners cannot look up; null when it no longer uses it. */
  reasonInWords: string | null
  text: string
  /** Of a reply: the first comment of the thread, which settles the whole of it. */
  inReplyTo: string | null
  author: Named
  state: CommentState
  answer: string | null
  answeredBy: Named | null
  createdAt: string
}

export type Asked = Omit<PartnerRequest, 'by'> & { by: Named | null }

export type Meeting = { id: string; start: string; end: string; status: string }

/** An action that this person could ever do here, with every reason why not now. */
export type OfferedAction = { action: Action; label: Words; allowed: boolean; reasons: readonly Problem[] }

/** Where a document stands and what this person may do with it now; what the API answers and the admin shows. */
export type Standing = {
  document: {
    id: string
    collection: string
    title: string | null
    publication: Publication
    lead: Named | null
    coOwners: Named[]
    lockVersion: number
    liveEdition: number | null
    publishedAt: string | null
    modifiedAt: string | null
    reviewBy: string | null
    /** How sure the labo is that it works, of what is online; `rung` 0 to 5. */
    evidence: { rung: number; motive: string | null } | null
    notice: string | null
    /** The public address, once it has one. */
    slug: string | null
    /** An emergency publication that nobody read afterwards yet. */
    forced: { by: Named; at: string; reason: string | null } | null
    /** Why it was stopped, and by when the labo settles it. */
    stopped: { by: Named | null; ground: string | null; reason: string | null; resolveBy: string } | null
    /** Since when a contact is shown without name, mail, phone and photo. */
    consentWithdrawnAt: string | null
    /** What owners asked of the labo. */
    requests: readonly Asked[]
    /** Organisations that were asked to lead or to own it too; `isOurs`: this person can answer. */
    offers: readonly { id: string; as: 'lead' | 'coOwner'; partner: Named; at: string; isOurs: boolean }[]
    /** Of a leerlabo that is online, as the public sees them now. */
    sessions: readonly Meeting[]
    earlierEditions: readonly { number: number; publishedAt: string | null }[]
  }
  edition: {
    number: number
    state: EditionState
    round: number
    submittedAt: string | null
    submittedBy: Named | null
    reviewer: Named | null
    approvedBy: Named | null
    dueOn: string | null
    /** What co-owners said about it, and whose answer is awaited until when. */
    agreements: readonly { partner: Named; answer: 'agree' | 'remark' | 'removeName'; at: string }[]
    awaited: readonly { partner: string; name: string; until: string }[]
    /** When it goes online by itself. */
    publishAt: string | null
    /** Why it could not go online at its moment. */
    failure: readonly Problem[] | null
    hash: string | null
    changeNote: string | null
    minor: boolean
    /** What the labo improved in the language since it was submitted. */
    fixes: readonly (Fix & { by: Named })[]
    declined: {
      reasonCode: string | null
      reasonInWords: string | null
      reason: string | null
      alternative: string | null
    } | null
  } | null
  comments: readonly Remark[]
  actions: readonly OfferedAction[]
  sentence: Words
}
