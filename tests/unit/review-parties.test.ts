import { describe, expect, it } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { anonymous } from '#access/actor.ts'
import { maySee, partyOf } from '#src/review/parties.ts'

const person = (labo: 'reviewer' | 'admin' | null, ...memberships: ['member' | 'manager', string][]): Actor => ({
  kind: 'person',
  id: 'p1',
  name: 'Iemand',
  labo,
  memberships: memberships.map(([role, partnerId]) => ({ role, partnerId })),
  partnerIds: memberships.map(([, partnerId]) => partnerId),
})
const ofClz = { lead: 'clz', coOwners: [{ id: 'risk', name: 'Ris+K' }], laboPartner: 'labo' }
const ofLabo = { lead: 'labo', coOwners: [], laboPartner: 'labo' }

describe('who somebody is to a document', () => {
  it('a member of the lead leads and owns', () => {
    expect(partyOf(person(null, ['member', 'clz']), ofClz)).toMatchObject({
      isMemberOfLead: true,
      isMemberOfOwner: true,
      isManagerOfOwner: false,
      isReviewer: false,
      belongsToOwnerOutsideLabo: true,
    })
  })

  it('a manager of a co-owner owns but does not lead', () => {
    expect(partyOf(person(null, ['manager', 'risk']), ofClz)).toMatchObject({
      isMemberOfLead: false,
      isMemberOfOwner: true,
      isManagerOfOwner: true,
    })
  })

  it('a manager elsewhere is nobody here', () => {
    const party = partyOf(person(null, ['manager', 'ov4']), ofClz)
    expect(party).toMatchObject({ isMemberOfLead: false, isMemberOfOwner: false, isManagerOfOwner: false })
    expect(maySee(party)).toBe(false)
  })

  it('staff of the labo act as members for what the labo itself owns, and for nothing else', () => {
    expect(partyOf(person('reviewer'), ofLabo)).toMatchObject({
      isMemberOfLead: true,
      belongsToOwnerOutsideLabo: false,
    })
    expect(partyOf(person('admin'), ofClz)).toMatchObject({
      isMemberOfLead: false,
      isMemberOfOwner: false,
      isReviewer: true,
    })
  })

  it('a reviewer who also works for the owner is known as such', () => {
    expect(partyOf(person('reviewer', ['member', 'risk']), ofClz).belongsToOwnerOutsideLabo).toBe(true)
    expect(partyOf(person('reviewer', ['member', 'labo']), ofLabo).belongsToOwnerOutsideLabo).toBe(false)
  })

  it('a member of the labo’s partner without a role in the labo reviews nothing', () => {
    expect(partyOf(person(null, ['manager', 'labo']), ofClz)).toMatchObject({
      isReviewer: false,
      isMemberOfOwner: false,
    })
  })

  it('a document without an owner belongs to nobody, also when the labo names no partner', () => {
    const ofNobody = { lead: null, coOwners: [], laboPartner: null }
    for (const actor of [anonymous, person(null, ['member', 'clz']), person('admin')]) {
      expect(partyOf(actor, ofNobody)).toMatchObject({ isMemberOfLead: false, isMemberOfOwner: false })
    }
  })

  it('nobody is nothing to any document', () => {
    const party = partyOf(anonymous, ofClz)
    expect(Object.values(party).filter((value) => (Array.isArray(value) ? value.length > 0 : value))).toEqual([])
    expect(maySee(party)).toBe(false)
  })
})
