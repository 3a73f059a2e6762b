import type { Words } from '#src/review/words.ts'

/** What somebody is in an organisation, or in the labo. */
export type Role = 'member' | 'manager' | 'reviewer' | 'admin'
export type Membership = { id: string; name: string; email: string; role: Role }
export type Waiting = Membership & { expiresAt: string }

/** Who belongs together and who was asked; `partner` is null for the labo itself. */
export type Household = { partner: { id: string; name: string } | null; members: Membership[]; waiting: Waiting[] }

/** The roles that one can be invited for; the first is the usual one. */
export const rolesIn = ({ partner }: Pick<Household, 'partner'>): readonly [Role, Role] =>
  partner === null ? ['reviewer', 'admin'] : ['member', 'manager']

export const roleWords: Record<Role, Words> = {
  member: { nl: 'medewerker', en: 'member' },
  manager: { nl: 'verantwoordelijke', en: 'manager' },
  reviewer: { nl: 'nalezer', en: 'reviewer' },
  admin: { nl: 'beheerder', en: 'administrator' },
}
