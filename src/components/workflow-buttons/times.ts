import { clockAt, instantOf } from '../words/brussels.ts'

/** As people type them: what clocks in Brussels show. */
export type Times = { start: string; end: string }

/** As they are sent, with their offset; undefined while one is missing or does not exist, or the end is not after the start. */
export const timesOf = ({ end, start }: Times): Times | undefined => {
  const [from, to] = [instantOf(start), instantOf(end)]
  return from && to && Date.parse(from) < Date.parse(to) ? { start: from, end: to } : undefined
}

/** Another start; the end goes along, so that the session stays as long as it was (`length` in milliseconds). */
export const startingAt = (times: Times, start: string, length: number): Times => {
  const from = instantOf(start)
  const isHalfTyped = from === undefined || start < '2000'
  return isHalfTyped ? { ...times, start } : { start, end: clockAt(new Date(Date.parse(from) + length).toISOString()) }
}
