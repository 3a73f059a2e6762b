/** Where a document stands for the public. */
export const publications = ['never', 'live', 'withdrawn', 'offline', 'archived'] as const
export type Publication = (typeof publications)[number]

/** Where the one piece of work on a document stands. */
export const editionStates = [
  'draft',
  'submitted',
  'changesRequested',
  'approved',
  'scheduled',
  'failed',
  'published',
  'superseded',
  'declined',
  'discarded',
] as const
export type EditionState = (typeof editionStates)[number]

/** States in which an edition is still being worked on; at most one edition of a document is in one of these. */
export const openStates = [
  'draft',
  'submitted',
  'changesRequested',
  'approved',
  'scheduled',
  'failed',
] as const satisfies readonly EditionState[]

/** States in which content may be saved. */
export const writableStates = ['draft', 'changesRequested'] as const satisfies readonly EditionState[]

/** States in which an edition is open and its content may not be saved. */
export const lockedStates = ['submitted', 'approved', 'scheduled', 'failed'] as const satisfies readonly EditionState[]

export const commentKinds = ['must', 'may', 'question'] as const
export type CommentKind = (typeof commentKinds)[number]

export const commentStates = ['open', 'addressed', 'resolved'] as const
export type CommentState = (typeof commentStates)[number]

export const isOpen = (state: EditionState | null): boolean =>
  state !== null && (openStates as readonly EditionState[]).includes(state)

export const isWritable = (state: EditionState | null): boolean =>
  state !== null && (writableStates as readonly EditionState[]).includes(state)
