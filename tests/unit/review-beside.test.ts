import { describe, expect, it } from 'vitest'
import { isConsentStale } from '#src/review/consent.ts'
import { showsPerson, slugsSoFar, stillStanding } from '#src/review/kept-beside.ts'

describe('consent that was withdrawn', () => {
  /** Half past midnight in Brussels: in UTC it is still the day before. */
  const document = {
    collection: 'contacts' as const,
    consentWithdrawnAt: '2026-11-23T23:30:00.000Z',
    liveConsentGivenOn: '2026-01-10T00:00:00.000Z',
  }
  const given = (givenOn: string | null, more: object = { name: true }) => ({ consent: { ...more, givenOn } })

  it.each([
    ['given long before', given('2026-01-10T00:00:00.000Z'), true],
    ['given the day before, in Brussels', given('2026-11-23T12:00:00.000Z'), true],
    ['given on the same day, anew', given('2026-11-24T12:00:00.000Z'), false],
    ['given later', given('2026-12-01T12:00:00.000Z'), false],
    ['without a day', given(null), true],
    ['that shows nothing of the person', given(null, { name: false, email: false }), false],
    ['without any consent', {}, false],
  ])('counts as ended when %s: %#', (_, content, isStale) => {
    expect(isConsentStale(document, content)).toBe(isStale)
  })

  it('does not count anew with the very day that was online when it ended', () => {
    const sameDay = { ...document, liveConsentGivenOn: '2026-11-24T08:00:00.000Z' }
    expect(isConsentStale(sameDay, given('2026-11-24T08:00:00.000Z'))).toBe(true)
    expect(isConsentStale({ ...document, liveConsentGivenOn: null }, given('2026-11-24T08:00:00.000Z'))).toBe(true)
  })

  it('means nothing where nothing was withdrawn, or to what is no contact', () => {
    expect(isConsentStale({ ...document, consentWithdrawnAt: null }, given(null))).toBe(false)
    expect(isConsentStale({ ...document, collection: 'fiches' }, given(null))).toBe(false)
  })

  it('a text shows a person as soon as one box is ticked', () => {
    expect(showsPerson({ consent: { name: false, phone: true } })).toBe(true)
    expect(showsPerson({ consent: { name: false, givenOn: '2026-01-01' } })).toBe(false)
    expect(showsPerson({})).toBe(false)
  })
})

describe('what was said about a session', () => {
  const row = { id: 's1', start: '2026-12-01T12:00:00.000Z', end: '2026-12-01T14:00:00.000Z', status: 'planned' }
  const full = { s1: { status: 'full' as const } }

  it('stays through an edition that leaves the session alone', () => {
    expect(stillStanding(full, { sessions: [row] }, { title: 'Anders', sessions: [{ ...row, capacity: 12 }] })).toEqual(
      full,
    )
  })

  it.each([
    ['moves it', [{ ...row, start: '2026-12-02T12:00:00.000Z' }]],
    ['says something else of it', [{ ...row, status: 'cancelled' }]],
    ['leaves it out', []],
  ])('ends with an edition that %s', (_, sessions) => {
    expect(stillStanding(full, { sessions: [row] }, { sessions })).toEqual({})
  })

  it('is nothing where nothing was said', () => {
    expect(stillStanding(null, { sessions: [row] }, { sessions: [] })).toBeNull()
  })
})

describe('earlier addresses', () => {
  it('are kept once each, without the present one', () => {
    expect(slugsSoFar({ slugHistory: null }, undefined, 'een')).toEqual([])
    expect(slugsSoFar({ slugHistory: null }, 'een', 'een')).toEqual([])
    expect(slugsSoFar({ slugHistory: ['nul'] }, 'een', 'twee')).toEqual(['nul', 'een'])
    expect(slugsSoFar({ slugHistory: ['nul', 'een'] }, 'twee', 'een')).toEqual(['nul', 'twee'])
  })
})
