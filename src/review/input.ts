import type { CommentKind } from './states.ts'

export type NewComment = { path?: string; blockId?: string; kind: CommentKind; reasonCode?: string; text: string }

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
}
