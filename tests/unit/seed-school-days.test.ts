import { describe, expect, it } from 'vitest'

import { holidaysOf } from '#src/review/school-holidays.ts'
import { schoolYearOf, today, tuesdaysFrom } from '#seed/language/school-days.ts'

const offsets = [-70, -42, -21, 14, 28, 49, 77, 105]
const everyDayOf = (year: number): string[] =>
  Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10))

describe('evenings around the day on which the demo labo is told', () => {
  it.each([2026, 2027])('fall on school Tuesdays, in order and never twice, on whatever day of %i that is', (year) => {
    const free = [year - 1, year, year + 1].flatMap(holidaysOf)
    for (const start of everyDayOf(year)) {
      const days = tuesdaysFrom(start, offsets)
      expect([...new Set(days)].sort(), start).toEqual(days)
      for (const day of days) {
        expect(new Date(day).getUTCDay(), `${start}: ${day}`).toBe(2)
        expect(
          free.some(({ from, to }) => from <= day && day <= to),
          `${start}: ${day}`,
        ).toBe(false)
      }
      expect(days.filter((day) => day > start).length, start).toBeGreaterThanOrEqual(5)
    }
  })

  it('leave three behind and five to come on an ordinary day in November', () => {
    expect(tuesdaysFrom('2026-11-24', offsets)).toEqual([
      '2026-09-15',
      '2026-10-13',
      '2026-11-10',
      '2026-12-08',
      '2027-01-05',
      '2027-01-12',
      '2027-02-16',
      '2027-03-09',
    ])
  })
})

describe('the day and the school year', () => {
  it('are those of Brussels, where midnight comes before that of UTC', () => {
    expect(today(new Date('2026-08-31T22:30:00Z'))).toBe('2026-09-01')
    expect(today(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31')
  })

  it.each([
    ['2026-07-31', '2025-2026'],
    ['2026-08-01', '2026-2027'],
    ['2027-06-30', '2026-2027'],
  ])('%s belongs to %s', (day, year) => {
    expect(schoolYearOf(day)).toBe(year)
  })
})
