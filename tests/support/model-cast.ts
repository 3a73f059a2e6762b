import type { Who } from './cast-stage.ts'

/** Written from the description of the workflow; nothing here comes from the product's own rules. */
export type Partner = 'labo' | 'clz' | 'risk'
export type Person = Who | null
export type Role = 'coOwner' | 'owner' | 'lead' | 'manager' | 'employer' | 'reviewer' | 'admin'
export type Kind = 'fiches' | 'projects' | 'leerlabos' | 'partners' | 'contacts'

/** Whose a document is; a partner's page leads itself, and nobody of the cast belongs to it. */
export type Owned = {
  kind: Kind
  lead: Partner | 'itself'
  co: readonly Partner[]
  /** Of a contact: whom the person works for. */
  organisation: Partner | null
}

export const persons: readonly Person[] = [
  ...(['admin', 'reviewer', 'reviewer2', 'twoHats', 'manager', 'member', 'outsider', 'both', 'loner'] as const),
  null,
]

const staff: readonly Person[] = ['admin', 'reviewer', 'reviewer2', 'twoHats']
const memberships: Readonly<Record<Who, readonly Partner[]>> = {
  admin: ['labo'],
  reviewer: ['labo'],
  reviewer2: ['labo'],
  twoHats: ['labo', 'clz'],
  manager: ['clz'],
  member: ['clz'],
  outsider: ['risk'],
  riskManager: ['risk'],
  both: ['clz', 'risk'],
  loner: [],
}
const managed: Partial<Record<Who, Partner>> = { admin: 'labo', manager: 'clz' }

export const isStaff = (who: Person): boolean => staff.includes(who)
const belongs = (who: Person, partner: Partner | 'itself'): boolean =>
  who !== null && partner !== 'itself' && memberships[who].includes(partner)
const owners = ({ lead, co }: Owned) => [lead, ...co]

/** Whether the person has the role towards this document. `isShown`: it is online, or withdrawn with a notice. */
export const holds = (who: Person, role: Role, owned: Owned, isShown: boolean): boolean => {
  if (who === null) return false
  switch (role) {
    case 'owner':
      return owners(owned).some((partner) => belongs(who, partner))
    case 'coOwner':
      return owned.co.some((partner) => belongs(who, partner))
    case 'lead':
      return belongs(who, owned.lead)
    case 'manager':
      return owners(owned).some((partner) => managed[who] === partner)
    case 'employer':
      return isShown && owned.organisation !== null && managed[who] === owned.organisation
    case 'reviewer':
      return isStaff(who)
    case 'admin':
      return who === 'admin'
  }
}

/** Whoever owns it together with others outside the labo is no neutral reader (I3). */
export const isPartial = (who: Person, owned: Owned): boolean =>
  owners(owned).some((partner) => partner !== 'labo' && belongs(who, partner))

/** Who may read what is not published (I5). */
export const mayRead = (who: Person, owned: Owned): boolean => isStaff(who) || holds(who, 'owner', owned, false)

/** As which part of the cast somebody acts; what coverage is counted by. */
export const standpoints = ['admin', 'reviewer', 'lead', 'coOwner', 'manager', 'employer'] as const
export type Standpoint = (typeof standpoints)[number]

export const standpointOf = (who: Person, owned: Owned): Standpoint | null => {
  if (who === 'admin') return 'admin'
  if (isStaff(who)) return 'reviewer'
  if (holds(who, 'manager', owned, true)) return 'manager'
  if (holds(who, 'lead', owned, true)) return 'lead'
  if (holds(who, 'owner', owned, true)) return 'coOwner'
  return holds(who, 'employer', owned, true) ? 'employer' : null
}
