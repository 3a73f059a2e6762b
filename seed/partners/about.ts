/** What a partner tells about itself; `left` for one that no longer takes part, with what its page says since. */
export type About = {
  description: string
  website: string
  street?: string
  postalCode?: string
  kbo?: string
  joinedOn: string
  left?: { on: string; description: string }
}
