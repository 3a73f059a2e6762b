import { describe, expect, test } from 'vitest'

import { startingAt, timesOf } from '#src/components/workflow-buttons/times.ts'
import { clockAt, instantOf, meetingIn } from '#src/components/words/brussels.ts'

describe('an hour in Brussels', () => {
  test('is sent with the offset of that day', () => {
    expect(instantOf('2026-12-03T13:30')).toBe('2026-12-03T13:30:00+01:00')
    expect(instantOf('2026-07-03T13:30')).toBe('2026-07-03T13:30:00+02:00')
  })

  test('comes back as it was typed, wherever the computer stands', () => {
    for (const clock of ['2026-03-29T01:59', '2026-03-29T03:00', '2026-10-25T03:00', '2027-01-01T00:15']) {
      expect(clockAt(instantOf(clock) ?? '')).toBe(clock)
    }
  })

  test('does not exist in the hour that summer time skips', () => {
    expect(instantOf('2026-03-29T02:30')).toBeUndefined()
    expect(instantOf('2027-03-28T01:59')).toBe('2027-03-28T01:59:00+01:00')
    for (const clock of ['2027-03-28T02:00', '2027-03-28T02:59']) expect(instantOf(clock)).toBeUndefined()
    expect(instantOf('2027-03-28T03:00')).toBe('2027-03-28T03:00:00+02:00')
  })

  test('is the first of the two when an hour comes twice', () => {
    expect(instantOf('2026-10-25T02:30')).toBe('2026-10-25T02:30:00+02:00')
    expect(instantOf('2027-10-31T02:30')).toBe('2027-10-31T02:30:00+02:00')
    expect(instantOf('2027-10-31T03:00')).toBe('2027-10-31T03:00:00+01:00')
  })

  test('is no moment while it is half typed', () => {
    for (const clock of ['', '2026-12-03', '2026-02-30T10:00', '2026-12-03T25:00']) {
      expect(instantOf(clock)).toBeUndefined()
    }
  })
})

describe('the new times of a session', () => {
  test('are sent when the end comes after the start', () => {
    expect(timesOf({ start: '2026-12-03T13:30', end: '2026-12-03T16:00' })).toEqual({
      start: '2026-12-03T13:30:00+01:00',
      end: '2026-12-03T16:00:00+01:00',
    })
    expect(timesOf({ start: '2026-12-03T16:00', end: '2026-12-03T13:30' })).toBeUndefined()
    expect(timesOf({ start: '2026-12-03T16:00', end: '' })).toBeUndefined()
  })
})

describe('the end of a session', () => {
  const times = { start: '2026-12-03T13:30', end: '2026-12-03T16:00' }
  const length = 2.5 * 60 * 60 * 1000

  test('goes along with the start, so that the session stays as long as it was', () => {
    expect(startingAt(times, '2027-04-21T09:00', length)).toEqual({
      start: '2027-04-21T09:00',
      end: '2027-04-21T11:30',
    })
  })

  test('waits while the start is half typed', () => {
    for (const start of ['', '0002-12-03T13:30']) expect(startingAt(times, start, length)).toEqual({ ...times, start })
  })
})

test('a meeting is written with its day once, in Brussels time', () => {
  const meeting = { start: '2026-12-03T12:30:00.000Z', end: '2026-12-03T15:00:00.000Z' }
  expect(meetingIn(meeting, 'nl')).toBe('donderdag 3 december 2026, 13:30 tot 16:00')
})
