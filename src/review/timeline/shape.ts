import type { Words } from '../words.ts'

/** One line of a document's story. Consecutive saves by one person are one line. */
export type TimelineEntry = {
  /** Its place in the document's chain of events; of several saves, the last. */
  number: number
  /** ISO 8601 in UTC; of several saves, the last. */
  at: string
  edition: number | null
  /** Name of the action, or `save`. */
  action: string
  /** How many events this line stands for. */
  times: number
  /** `name` is null when the person is no longer there; `who` itself when nobody did it but the clock. */
  who: { id: string; name: string | null } | null
  sentence: Words
  /** What people wrote with it, by the name it was sent under; gone once it was erased. */
  words?: Record<string, unknown>
  /** Where to look for the comments it was about. */
  details?: { comments?: number; comment?: string; path?: string }
}

/** A page of a story, newest first; `next` is the `before` of the page that follows, null on the last. */
export type Timeline = { entries: readonly TimelineEntry[]; next: number | null }
