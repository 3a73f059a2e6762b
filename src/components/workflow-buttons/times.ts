import { instantOf } from '../words/brussels.ts'

/** As people type them: what clocks in Brussels show. */
export type Times = { start: string; end: string }

/** As they are sent, with their offset; undefined while one is missing or does not exist, or the end is not after the start. */
export const timesOf = ({ end, start }: Times): Times | undefined => {
  const [from, to] = [instantOf(start), instantOf(end)]
  return from && to && Date.parse(from) < Date.parse(to) ? { start: from, end: to } : undefined
}
