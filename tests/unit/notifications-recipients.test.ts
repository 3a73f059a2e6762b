import { describe, expect, it } from 'vitest'

import type { Listener, Parties } from '#src/notifications/audiences.ts'
import { hearings } from '#src/notifications/hearings.ts'
import { paceOf, recipientsOf } from '#src/notifications/recipients.ts'
import { actions } from '#src/review/transitions.ts'

const of = (
  id: string,
  partner: string | null,
  role: 'member' | 'manager' = 'member',
  labo: Listener['labo'] = null,
) => ({
  id,
  labo,
  of: partner === null ? [] : [{ partner, role }],
})

const people: Listener[] = [
  of('writer', 'clz'),
  of('colleague', 'clz'),
  of('manager', 'clz', 'manager'),
  of('coOwner', 'risk'),
  of('coManager', 'risk', 'manager'),
  of('reviewer', 'labo', 'member', 'reviewer'),
  of('otherReviewer', 'labo', 'member', 'reviewer'),
  of('admin', 'labo', 'manager', 'admin'),
  of('offered', 'new', 'manager'),
  of('offeredMember', 'new'),
]

const parties = (change: Partial<Parties> = {}): Parties => ({
  actor: 'reviewer',
  people,
  lead: 'clz',
  formerLead: null,
  coOwners: ['risk'],
  asked: [],
  partner: null,
  organisation: null,
  laboPartner: 'labo',
  submitter: 'writer',
  reviewer: 'reviewer',
  approver: 'otherReviewer',
  ...change,
})

const heard = (key: string, change: Partial<Parties> = {}) =>
  recipientsOf(key, parties(change)).map(({ person, key: as, urgency }) => `${person}: ${as} ${urgency}`)

const owners = ['writer', 'colleague', 'manager', 'coOwner', 'coManager']

describe('who hears of what', () => {
  it.each(actions)('is decided for %s, or it is said why nobody hears of it', (action) => {
    const hearing = hearings[action]
    expect('nobody' in hearing ? hearing.nobody.length : hearing.length).toBeGreaterThan(0)
  })

  it.each(actions)('%s is never told to who did it, but for the receipt of who submits', (action) => {
    for (const { id } of people) {
      const own = recipientsOf(action, parties({ actor: id })).filter(({ person }) => person === id)
      expect(own.filter(({ key }) => key !== 'receipt')).toEqual([])
    }
  })

  it.each(Object.keys(hearings))('%s is told to nobody twice', (key) => {
    const told = recipientsOf(key, parties({ partner: 'new', formerLead: 'risk', asked: ['risk'] })).map(
      ({ person }) => person,
    )
    expect(new Set(told).size).toBe(told.length)
  })

  it.each([
    'requestChanges',
    'approve',
    'decline',
    'publish',
    'editorialFix',
    'withdraw',
    'emergencyStop',
    'returnToDraft',
  ])('%s is a decision for everyone of the owners', (action) => {
    const told = recipientsOf(action, parties())
    expect(told.filter(({ urgency }) => urgency === 'decision').map(({ person }) => person)).toEqual(
      expect.arrayContaining(owners),
    )
  })

  it('gives who submits a receipt, asks the co-owners that are awaited, and tells the labo without a mail', () => {
    const told = heard('submit', { actor: 'writer', asked: ['risk'], submitter: null, reviewer: null })
    expect(told).toContain('writer: receipt decision')
    expect(told).toContain('coOwner: agree-asked decision')
    expect(told).toContain('colleague: submit inApp')
    expect(told).toContain('reviewer: submit inApp')
  })

  it('tells the reviewer that a text was taken back, and strangers nothing', () => {
    const told = heard('withdrawSubmission', { actor: 'writer' })
    expect(told).toContain('reviewer: withdrawSubmission normal')
    expect(told.some((line) => line.startsWith('otherReviewer') || line.startsWith('offered'))).toBe(false)
  })

  it('tells the managers of an organisation that it is asked something, and not its members', () => {
    const told = heard('inviteCoOwner', { actor: 'manager', partner: 'new' })
    expect(told).toContain('offered: inviteCoOwner decision')
    expect(told.some((line) => line.startsWith('offeredMember'))).toBe(false)
  })

  it('alarms the administrators and the owners when a publication fails by itself', () => {
    const told = heard('fail', { actor: null })
    expect(told).toContain('admin: fail decision')
    expect(told).toContain('otherReviewer: fail decision')
    expect(told).toContain('writer: fail decision')
  })

  it('no longer counts a reviewer who left the labo, or a submitter who left the organisation', () => {
    const left = people.map((person) => (person.id === 'reviewer' ? { ...person, labo: null, of: [] } : person))
    expect(heard('answer', { actor: 'writer', people: left }).some((line) => line.startsWith('reviewer'))).toBe(false)
  })

  it('hears nothing of what it does not know', () => {
    expect(heard('toString')).toEqual([])
  })

  it('sends decisions at once and leaves the rest to the reader', () => {
    expect(paceOf).toEqual({ decision: 'now', normal: 'own', inApp: 'inApp' })
  })
})
