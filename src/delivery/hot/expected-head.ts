/** Longest (ms) that a transaction of our own is waited for; one that was undone never arrives. */
const patience = 5000

let expected = { seq: 0, until: 0 }

/** This process is about to commit a change: until the head has been seen to be there, no finished answer is given again. */
export const expectHead = (seq: number): void => {
  expected = { seq: Math.max(seq, Date.now() < expected.until ? expected.seq : 0), until: Date.now() + patience }
}

/**
 * Whether a change that this process made itself may not have been seen yet.
 * @param now milliseconds since 1970
 */
export const isExpecting = (seen: number, now: number): boolean => seen < expected.seq && now < expected.until
