import type { OfferedAction, Remark, Standing } from '#src/review/standing-shape.ts'
import type { Action } from '#src/review/transitions.ts'

export type { OfferedAction as Offer, Remark, Standing as StandingOf }

/** Whether this person may do it now. */
export const mayNow = (standing: Standing, action: Action): boolean =>
  standing.actions.some((offer) => offer.action === action && offer.allowed)

/** Whether what is typed now could be saved: in the open edition, or as the start of the next one. */
export const isWritableNow = (standing: Standing): boolean => mayNow(standing, 'save') || mayNow(standing, 'start')

/** Whether this person looks at it for the labo. */
export const isForLabo = (standing: Standing): boolean => standing.actions.some(({ action }) => action === 'withdraw')
