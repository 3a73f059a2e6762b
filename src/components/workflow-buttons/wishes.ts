import type { ActionInput } from '#src/review/input.ts'
import type { Action } from '#src/review/transitions.ts'

/** A step that somebody wants to take from elsewhere on the page, with what is already known filled in. */
export type Wish = { action: Action; preset: ActionInput }

const listeners = new Set<(wish: Wish) => void>()

/** Opens the window of an action, as if its own button were pressed. */
export const wishFor = (wish: Wish): void => {
  listeners.forEach((listener) => {
    listener(wish)
  })
}

/** Calls back for every wish; returns the way to stop. */
export const onWish = (listener: (wish: Wish) => void): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
