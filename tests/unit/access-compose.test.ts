import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { anonymous, actorOf, type Actor } from '#access/actor.ts'
import { allOf, anyOf, oneOf, prefixed, type Answer, type Rule } from '#access/compose.ts'
import { belongsToPartner, isLabo, isLaboAdmin, isSignedIn, nobody } from '#access/permissions.ts'
import { colleague, onlineDocument, ownAccount, ownDocument, ownFile, ownRecord } from '#access/rules.ts'

const person = (partnerIds: string[]): Actor => ({
  kind: 'person',
  id: 'p1',
  name: 'Medewerker',
  labo: null,
  memberships: partnerIds.map((partnerId) => ({ partnerId, role: 'member' })),
  partnerIds,
})

/** What a rule could answer by mistake; on PostgreSQL each of these shows every document of every organisation, or crashes. */
const leaks: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['an empty filter', {}],
  ['an empty and', { and: [] }],
  ['an empty or', { or: [] }],
  ['an empty filter inside or', { or: [{}] }],
  ['an empty list deep inside', { and: [{ or: [] }] }],
  ['in without a list', { 'document.lead': { in: undefined } }],
  ['in with an empty list', { 'document.lead': { in: [] } }],
  ['in with a list of nothing', { 'document.lead': { in: [undefined] } }],
  ['not_in with an empty list', { 'document.lead': { not_in: [] } }],
  ['equals undefined', { 'document.lead': { equals: undefined } }],
  ['a field without a condition', { 'document.lead': undefined }],
  ['a condition without an operator', { 'document.lead': {} }],
]

const wrong =
  (answer: unknown): Rule =>
  () =>
    answer as Answer
const own: Rule = (actor) => oneOf('owner', actor.partnerIds)

/** Shut, or at least no wider than the sound rule beside it. */
const isShut = (answer: unknown): boolean => answer === false
const isNoWiderThan = (answer: unknown, filter: Where): boolean =>
  isShut(answer) || JSON.stringify(answer) === JSON.stringify(filter)

describe('filters never open by accident', () => {
  it.each(leaks)('%s alone shows nothing', (_, answer) => {
    expect(isShut(anyOf(wrong(answer))(person(['a'])))).toBe(true)
    expect(isShut(allOf(wrong(answer))(person(['a'])))).toBe(true)
  })

  it.each(leaks)('%s next to another rule widens nothing', (_, answer) => {
    const filter: Where = { owner: { in: ['a'] } }
    expect(isNoWiderThan(anyOf(own, wrong(answer))(person(['a'])), filter)).toBe(true)
    expect(isNoWiderThan(anyOf(wrong(answer), own)(person(['a'])), filter)).toBe(true)
    expect(isShut(allOf(own, wrong(answer))(person(['a'])))).toBe(true)
    expect(isShut(allOf(wrong(answer), isSignedIn)(person(['a'])))).toBe(true)
  })

  it.each(leaks)('%s shows nothing under a prefix either', (_, answer) => {
    expect(isShut(anyOf(prefixed('version.', wrong(answer)))(person(['a'])))).toBe(true)
  })

  it('no partner at all means no documents, not all of them', () => {
    expect(oneOf('owner', [])).toBe(false)
    for (const actor of [person([]), anonymous]) {
      for (const rule of [ownDocument, ownRecord(''), ownRecord('document.'), colleague, ownFile])
        expect(rule(actor)).toBe(false)
    }
  })

  it('combinations keep both sides, in one key', () => {
    const both = person(['a', 'b'])
    expect(ownDocument(both)).toEqual({
      or: [{ 'document.lead': { in: ['a', 'b'] } }, { 'document.coOwners': { in: ['a', 'b'] } }],
    })
    expect(allOf(own, onlineDocument)(both)).toEqual({
      and: [
        { owner: { in: ['a', 'b'] } },
        { and: [{ _status: { equals: 'published' } }, { 'document.publication': { in: ['live', 'withdrawn'] } }] },
      ],
    })
    expect(anyOf(nobody, isSignedIn)(both)).toBe(true)
    expect(allOf(nobody, isSignedIn)(both)).toBe(false)
    expect(anyOf(nobody)(both)).toBe(false)
  })

  it('a prefix reaches every field, however deep', () => {
    const inner: Where[] = [{ b: { equals: 2 } }, { 'c.d': { equals: 3 } }]
    const outer: Where[] = [{ a: { equals: 1 } }, { and: inner }]
    const deep: Rule = () => ({ or: outer })
    expect(prefixed('version.', deep)(anonymous)).toEqual({
      or: [{ 'version.a': { equals: 1 } }, { and: [{ 'version.b': { equals: 2 } }, { 'version.c.d': { equals: 3 } }] }],
    })
  })

  it('nobody is nobody', () => {
    for (const rule of [isSignedIn, isLabo, isLaboAdmin, belongsToPartner, onlineDocument, ownAccount])
      expect(rule(anonymous)).toBe(false)
  })
})

type Asker = Parameters<typeof actorOf>[0]
const asking = (user: unknown): Asker => ({ user }) as Asker

describe('who asks', () => {
  const user = { id: 'u1', collection: 'users', name: 'Medewerker', laboRole: null }

  it.each([
    ['no user', null],
    ['a user of another collection', { ...user, collection: 'customers' }],
    ['a user without an id', { ...user, id: '' }],
  ])('%s is anonymous', (_, who) => {
    expect(actorOf(asking(who))).toBe(anonymous)
  })

  it.each([
    ['absent', undefined],
    ['null', null],
    ['empty', []],
    ['without a partner', [{ partner: null, role: 'manager' }]],
    ['with a partner that is an empty text', [{ partner: '', role: 'member' }]],
    ['with a partner that is an object without id', [{ partner: {}, role: 'member' }]],
  ])('memberships that are %s give an empty list', (_, memberships) => {
    expect(actorOf(asking({ ...user, memberships }))).toMatchObject({ partnerIds: [], memberships: [] })
  })

  it('a partner counts once, as an id or as the object it stands for', () => {
    const memberships = [
      { partner: 'a', role: 'member' },
      { partner: { id: 'a' }, role: 'manager' },
      { partner: { id: 'b' }, role: 'member' },
    ]
    expect(actorOf(asking({ ...user, memberships }))).toMatchObject({ partnerIds: ['a', 'b'], labo: null })
  })

  it('an empty role in the labo is no role', () => {
    for (const laboRole of [undefined, null]) expect(isLabo(actorOf(asking({ ...user, laboRole })))).toBe(false)
  })
})
