import { useSyncExternalStore } from 'react'

let isStale = false
const listeners = new Set<() => void>()

/** Whether the last save on this page was refused because the text had become another one meanwhile. */
export const setStale = (value: boolean): void => {
  isStale = value
  listeners.forEach((listener) => {
    listener()
  })
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useIsStale = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isStale,
    () => false,
  )
