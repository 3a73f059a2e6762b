import type { PayloadRequest } from 'payload'

import { actorOf, type Person } from '#access/actor.ts'
import { revokeLinks } from '#src/links/links.ts'
import { invalid } from '#src/review/refusals.ts'
import { clock } from '#src/server/clock.ts'
import { type Sql, sqlOf } from '#src/server/database/sql.ts'
import { enqueue } from '#src/server/jobs/queue.ts'

import { isPasswordOf } from './password-check.ts'

/** What somebody asks to change of an account; the last is their own password, whoever's account it is. */
export type Change = { password?: unknown; email?: unknown; currentPassword?: unknown }

/**
 * A password and a mail address are changed only by who knows their own password: a computer that was left signed in gives nobody's
 * account away (OWASP ASVS 5.0, 6.2.3). The owner hears of it, at the address that it was known by, and links that were mailed before
 * stop working. In the transaction of the change.
 * @param person whose account it is; undefined when several would change at once, which is refused
 * @throws Refused 422 about `currentPassword`
 */
export const guardSignInDetails = async (
  req: PayloadRequest,
  person: string | undefined,
  { password, email, currentPassword }: Change,
): Promise<void> => {
  const actor = actorOf(req)
  if (actor.kind !== 'person' || !mayBeTheirs(actor, person)) return
  const sql = await sqlOf(req)
  const before = person === undefined ? undefined : await addressOf(sql, person)
  const isMoved = typeof email === 'string' && email.trim().toLowerCase() !== before?.toLowerCase()
  const isRekeyed = typeof password === 'string'
  if (!isMoved && !isRekeyed) return
  if (person === undefined || before === undefined) throw invalid([askForIt])
  if (typeof currentPassword !== 'string' || currentPassword === '') throw invalid([askForIt])
  if (!(await isPasswordOf(sql, actor.id, currentPassword))) throw invalid([wrong])
  for (const purpose of ['reset', 'sign-in'] as const) await revokeLinks(sql, { purpose, person }, clock.now())
  if (isRekeyed) await enqueue(sql, { name: 'account-mail', data: { what: 'password-changed', person } })
  if (isMoved) await enqueue(sql, { name: 'account-mail', data: { what: 'address-changed', formerly: before } })
}

/** What is nobody's business of theirs is refused by the rules, which tell whoever asks nothing. */
const mayBeTheirs = (actor: Person, person: string | undefined): boolean =>
  person === undefined || person === actor.id || actor.labo === 'admin'

const addressOf = async (sql: Sql, person: string): Promise<string | undefined> => {
  const [found] = await sql.query<{ email: string }>('SELECT email FROM users WHERE id = $1::uuid', [person])
  return found?.email
}

const path = 'currentPassword'
const askForIt = {
  path,
  code: 'current-password-needed',
  message: {
    nl: 'Vul ook je huidige wachtwoord in. Zo weten we dat jij het bent.',
    en: 'Give your current password too.',
  },
}
const wrong = {
  path,
  code: 'current-password-wrong',
  message: {
    nl: 'Dit is niet je huidige wachtwoord. Weet je het niet meer? Log uit en kies “Wachtwoord vergeten?”.',
    en: 'This is not your current password. Forgot it? Sign out and choose a new one by mail.',
  },
}
