import type { Stage, Who } from './cast-stage.ts'

/** Whoever knocks: the cast, and three ways of not being signed in. */
export const askers = [
  'nobody',
  'key',
  'ended',
  'loner',
  'outsider',
  'member',
  'manager',
  'both',
  'reviewer',
  'admin',
  'twoHats',
] as const satisfies readonly (Who | 'nobody' | 'key' | 'ended')[]
export type Asker = (typeof askers)[number] | 'reviewer2'

/** Of whom a document is. `shared`: the second partner leads and the first co-owns. */
export const possessions = ['clz', 'risk', 'shared', 'labo', 'nobody'] as const
export type Whose = (typeof possessions)[number]

const owners: Readonly<Record<Whose, { lead: keyof Stage['partners'] | null; coOwner?: 'clz' }>> = {
  clz: { lead: 'clz' },
  risk: { lead: 'risk' },
  shared: { lead: 'risk', coOwner: 'clz' },
  labo: { lead: 'labo' },
  nobody: { lead: null },
}
export const ownersOf = (whose: Whose) => owners[whose]

const belongings: Readonly<Record<Asker, readonly ('clz' | 'risk')[]>> = {
  nobody: [],
  key: [],
  ended: [],
  loner: [],
  outsider: ['risk'],
  member: ['clz'],
  manager: ['clz'],
  both: ['clz', 'risk'],
  reviewer: [],
  reviewer2: [],
  admin: [],
  twoHats: ['clz'],
}

/** The columns of `docs/access.md` that speak of this person about something of these owners, the most telling first. */
export const columnsFor = (who: Asker, whose: Whose): string[] => {
  if (who === 'nobody' || who === 'key' || who === 'ended') return ['nobody']
  if (who === 'loner') return ['alone']
  const { lead, coOwner } = owners[whose]
  const leads = belongings[who].some((partner) => partner === lead)
  const role = who === 'admin' ? 'admin' : 'reviewer'
  if (who === 'reviewer' || who === 'reviewer2' || who === 'admin')
    return lead === 'labo' && who !== 'admin' ? ["labo's own", role, 'labo'] : [role, 'labo']
  if (who === 'twoHats') return leads ? ['two hats', role, 'labo'] : [role, 'labo']
  const rank = who === 'manager' ? 'manager' : 'member'
  if (leads) return [rank, 'owner', 'partner']
  if (coOwner && belongings[who].includes(coOwner)) return [`co-${rank}`, 'co-owner', 'partner']
  return ['another', 'partner']
}

/** The columns that speak of a person's place alone. */
export const placeOf = (who: Asker): string[] =>
  columnsFor(who, 'nobody').map((name) => (name === 'another' ? 'partner' : name))
