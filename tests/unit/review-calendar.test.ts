import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextReviewBy } from '#src/review/review-by.ts'
import { addSchoolDays } from '#src/review/school-days.ts'

const autumn = { from: '2026-11-02', to: '2026-11-08' }
const christmas = { from: '2026-12-21', to: '2027-01-03' }
const day = (instant: Date) => instant.toISOString().slice(0, 10)

describe('school days', () => {
  it.each([
    ['the next day, in the middle of the week', '2026-10-06T08:00:00Z', 1, [], '2026-10-07'],
    ['over a weekend', '2026-10-09T08:00:00Z', 1, [], '2026-10-12'],
    ['two weeks of ten days', '2026-10-05T08:00:00Z', 10, [], '2026-10-19'],
    ['over the autumn holidays', '2026-10-30T08:00:00Z', 1, [autumn], '2026-11-09'],
    ['over the Christmas holidays, from the Friday before', '2026-12-18T15:00:00Z', 2, [christmas], '2027-01-05'],
    ['from inside a holiday', '2026-11-04T08:00:00Z', 3, [autumn], '2026-11-11'],
    ['over a single day off', '2026-11-10T08:00:00Z', 1, [{ from: '2026-11-11', to: '2026-11-11' }], '2026-11-12'],
    ['submitted on a Sunday', '2026-10-11T10:00:00Z', 1, [], '2026-10-12'],
    ['late on a Friday evening in Brussels', '2026-10-09T21:30:00Z', 1, [], '2026-10-12'],
    ['after midnight in Brussels it is the next day', '2026-10-05T22:30:00Z', 1, [], '2026-10-07'],
    ['in winter midnight comes an hour later', '2026-11-16T22:30:00Z', 1, [], '2026-11-17'],
    ['over the change to winter time', '2026-10-23T22:30:00Z', 1, [], '2026-10-26'],
  ])('%s', (_, from, days, holidays, expected) => {
    expect(day(addSchoolDays(new Date(from), days, holidays))).toBe(expected)
  })

  it('a due day is never a weekend or a holiday, and more days never end earlier', () => {
    const start = fc.date({ min: new Date('2026-09-01'), max: new Date('2028-06-30'), noInvalidDate: true })
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const due = addSchoolDays(from, days, [autumn, christmas])
        expect([0, 6]).not.toContain(due.getUTCDay())
        for (const holiday of [autumn, christmas])
          expect(day(due) >= holiday.from && day(due) <= holiday.to).toBe(false)
        expect(addSchoolDays(from, days + 1, [autumn, christmas]).getTime()).toBeGreaterThan(due.getTime())
      }),
      { seed: 20_260_901 },
    )
  })
})

describe('the next check of a text', () => {
  it('falls in May, June or September, about a year later', () => {
    const checked = fc.date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(checked, (from) => {
        const next = nextReviewBy(from)
        expect([4, 5, 8]).toContain(next.getUTCMonth())
        const months = (next.getTime() - from.getTime()) / (1000 * 60 * 60 * 24 * 30.44)
        expect(months).toBeGreaterThan(8)
        expect(months).toBeLessThan(17)
      }),
      { seed: 20_260_901, numRuns: 500 },
    )
  })

  it.each([
    ['2026-05-20T10:00:00Z', '2027-05-20'],
    ['2026-06-30T10:00:00Z', '2027-06-30'],
    ['2026-09-01T00:00:00Z', '2027-09-01'],
    ['2026-07-14T10:00:00Z', '2027-06-15'],
    ['2026-03-02T10:00:00Z', '2027-05-15'],
  ])('a text checked on %s is checked again by %s', (checked, expected) => {
    expect(day(nextReviewBy(new Date(checked)))).toBe(expected)
  })
})
