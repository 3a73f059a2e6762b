import type { Words } from '../words.ts'

/** Content in the words of its writer; or the screen's own words, in both its languages. */
export type Said = string | Words

export type Op = 'same' | 'added' | 'removed'

export type Mark =
  | 'bold'
  | 'italic'
  | 'strikethrough'
  | 'underline'
  | 'code'
  | 'subscript'
  | 'superscript'
  | 'highlight'
  | 'lowercase'
  | 'uppercase'
  | 'capitals'
  | 'newTab'

/** A run of text: without what was added it is the text before, without what was removed the text after. */
export type Part = { op: Op; text: string; marks?: readonly Mark[]; link?: string }

/** One thing of a list. */
export type Item = { op: Op; text: Said }

/** One paragraph, heading, point, image or piece of a block; `as` says which, `was` what it was when that changed. */
export type Passage = { op: Op | 'changed'; as: Words; was?: Words; parts: readonly Part[] }

/** What happened to one field. Of a text `parts`, of a list `items`, of rich text `passages`: all of it, also what stayed. */
export type Change = {
  /** Names and places, such as `sources.1.title`: the place after the change, or before it for what is gone; `media.<id>.alt` for a file. */
  path: string
  label: Words
  kind: 'added' | 'removed' | 'changed' | 'moved'
  before: Said | null
  after: Said | null
  parts?: readonly Part[]
  items?: readonly Item[]
  passages?: readonly Passage[]
}

/** What is compared: content at one moment with the files it used then, by id. */
export type Side = { content: Readonly<Record<string, unknown>>; media: Readonly<Record<string, unknown>> }

/** How the person who asks may call what a text links to. */
export type TitleOf = (collection: string, id: string) => Said

/** Everything that differs. `since.edition` is null when there was nothing to compare with yet; times are ISO 8601 in UTC. */
export type Differences = {
  since: { what: 'live' | 'seen' | 'edition'; edition: number | null; at: string | null }
  until: { edition: number; hash: string }
  changes: readonly Change[]
}
