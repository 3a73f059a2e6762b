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
  text: string
  author: Named
  state: CommentState
  answer: string | null
  answeredBy: Named | null
  createdAt: string
}

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
    notice: string | null
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
    hash: string | null
    changeNote: string | null
    minor: boolean
  } | null
  comments: readonly Remark[]
  actions: readonly OfferedAction[]
  sentence: Words
}
