import { AuthenticationError, type CollectionAfterChangeHook, type CollectionBeforeOperationHook } from 'payload'

import type { User } from '#payload-types'
import { accountOf } from '#src/accounts/invitations.ts'
import { hashInVain } from '#src/accounts/password-check.ts'
import { passwordProblems } from '#src/accounts/passwords.ts'
import { endSessions } from '#src/accounts/session.ts'
import { type Change, guardSignInDetails } from '#src/accounts/sign-in-details.ts'
import { invalid } from '#src/review/refusals.ts'
import { sqlOf, sqlOn } from '#src/server/database/sql.ts'

import { without } from '../intake/problem.ts'

/** Whatever way a password is set. */
export const refuseWeakPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { password, email, name } = args.data as { password?: unknown; email?: unknown; name?: unknown }
  if (typeof password !== 'string') return args
  const problems = passwordProblems(
    password,
    [email, name].filter((known) => typeof known === 'string'),
  )
  if (problems.length > 0) throw invalid(problems)
  return args
}

/** A new password or address asks for one's own password, which goes no further than this. */
export const askForPassword: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update' || overrideAccess === true) return args
  const { id, data } = args as { id?: unknown; data: Change }
  await guardSignInDetails(req, typeof id === 'string' ? id : undefined, data)
  return { ...args, data: without(ownPassword, data) }
}

const ownPassword = new Set(['currentPassword'])

/**
 * Signing in takes as long and says the same whether the account does not exist, is locked, or the password is wrong: Payload hashes only
 * for accounts that exist, and says that one is locked (`payload/dist/auth/operations/login.js`).
 */
export const evenOutLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = args.data as { email?: unknown; password?: unknown }
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return args
  const { pool } = req.payload.db as typeof req.payload.db & { pool: Parameters<typeof sqlOn>[0] }
  const sql = sqlOn(pool)
  const account = await accountOf(sql, email.trim())
  const [locked] = account
    ? await sql.query('SELECT 1 FROM users WHERE id = $1::uuid AND lock_until > now()', [account.id])
    : []
  if (account && !locked) return args
  await hashInVain(password)
  throw new AuthenticationError(req.t)
}

/** Whoever leaves an organisation or the labo, or may do less there, is signed out everywhere at once. */
export const endSessionsOfThoseWhoLose: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'update' && losesRights(previousDoc, doc)) await endSessions(await sqlOf(req), doc.id)
  return doc
}

const losesRights = (before: Partial<User>, after: User): boolean => {
  if (before.laboRole && before.laboRole !== after.laboRole && after.laboRole !== 'admin') return true
  const now = rightsOf(after)
  return [...rightsOf(before)].some(([partner, role]) => now.get(partner) !== role && now.get(partner) !== 'manager')
}

const rightsOf = ({ memberships }: Partial<User>): Map<string, string> =>
  new Map((memberships ?? []).map(({ partner, role }) => [typeof partner === 'string' ? partner : partner.id, role]))
