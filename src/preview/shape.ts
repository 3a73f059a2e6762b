/** A link that opens a preview, without its secret. Times are ISO 8601 in UTC. */
export type PreviewLink = {
  id: string
  edition: number
  /** For whom or what, in the words of who made it. */
  note: string | null
  /** Name of who made it. */
  madeBy: string | null
  madeAt: string
  expiresAt: string
}

/** The links that work. `made`: the one that was just made, with its address; it is told once. */
export type PreviewLinks = { links: PreviewLink[]; made?: { id: string; url: string } }
