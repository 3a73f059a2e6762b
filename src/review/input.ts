import type { Problem } from './problem-list.ts'
import type { CommentKind } from './states.ts'

export type NewComment = {
  path?: string
  blockId?: string
  kind: CommentKind
  reasonCode?: string
  text: string
  inReplyTo?: string
}

/** Words that stand exactly once in a field, and the words to put there. */
export type Fix = { path: string; from: string; to: string }

export const sessionWords = ['planned', 'full', 'cancelled', 'moved'] as const
export type SessionWord = (typeof sessionWords)[number]

export const requestSubjects = ['withdraw', 'reinstate', 'session'] as const
export type RequestSubject = (typeof requestSubjects)[number]

export const stopGrounds = ['privacy', 'safety'] as const
export type StopGround = (typeof stopGrounds)[number]

/** What a person sends along with an action; which keys an action takes stands in `input-schema.ts`. */
export type ActionInput = {
  note?: string
  reason?: string
  changeNote?: string
  minor?: boolean
  answers?: { comment: string; text: string }[]
  comments?: NewComment[]
  hash?: string
  checklist?: string[]
  evidence?: { rung: number; motive: string }
  confirm?: boolean
  notice?: string
  replacement?: string
  path?: string
  kind?: CommentKind
  reasonCode?: string
  text?: string
  comment?: string
  /** The comment that is replied to. */
  inReplyTo?: string
  alternative?: string
  fixes?: Fix[]
  /** The number of an earlier edition. */
  edition?: number
  slug?: string
  ground?: StopGround
  /** The row id of a session. */
  session?: string
  status?: SessionWord
  /** ISO 8601. */
  start?: string
  end?: string
  about?: RequestSubject
  /** The organisation it is about. */
  partner?: string
  keepAsCoOwner?: boolean
  /** The id of an offer. */
  offer?: string
  /** When to publish: ISO 8601 with its offset. */
  publishAt?: string
  /** Why publishing failed; the system's own, never sent by a person. */
  problems?: readonly Problem[]
}
