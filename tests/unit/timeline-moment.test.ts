import { describe, expect, it } from 'vitest'

import { momentIn } from '#src/components/timeline/moment.ts'

describe('a moment in the history', () => {
  it.each([
    ['2026-11-24T13:05:00.000Z', '24 november 2026, 14.05 uur', '24 November 2026, 14:05'],
    ['2026-07-01T06:09:59.999Z', '1 juli 2026, 8.09 uur', '1 July 2026, 08:09'],
    ['2026-12-31T23:00:00.000Z', '1 januari 2027, 0.00 uur', '1 January 2027, 00:00'],
  ])('%s is the clock of Brussels', (iso, nl, en) => {
    expect(momentIn(iso, 'nl')).toBe(nl)
    expect(momentIn(iso, 'en')).toBe(en)
  })
})
