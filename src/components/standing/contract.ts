import type { Problem } from '#src/review/problem-list.ts'
import type { CommentKind, CommentState, EditionState, Publication } from '#src/review/states.ts'
import type { Action } from '#src/review/transitions.ts'
import type { Words } from '#src/review/words.ts'

type Named = { id: string; name: string }

/** A remark on a field, as the actions endpoint tells it. Times are ISO 8601. */
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
  answeredBy: Named | string | null
  createdAt: string
}

/** An action that this person could ever do here, with every reason why not now. */
export type Offer = { action: Action; label: Words; allowed: boolean; reasons: readonly Problem[] }

/** What `GET /api/{collection}/{id}/actions` answers: where a document stands and what this person may do. */
export type StandingOf = {
  document: {
    id: string
    collection: string
    title: string | null
    publication: Publication
    lead: Named | null
    coOwners: readonly Named[]
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
  actions: readonly Offer[]
  sentence: Words
}

/** Whether this person may do it now. */
export const mayNow = (standing: StandingOf, action: Action): boolean =>
  standing.actions.some((offer) => offer.action === action && offer.allowed)

/** Whether what is typed now could be saved: in the open edition, or as the start of the next one. */
export const isWritableNow = (standing: StandingOf): boolean => mayNow(standing, 'save') || mayNow(standing, 'start')
