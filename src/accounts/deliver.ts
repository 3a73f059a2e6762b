import { clock } from '#src/server/clock.ts'
import { sqlOn } from '#src/server/database/sql.ts'
import { env } from '#src/server/env.ts'
import type { AccountMail, Workplace } from '#src/server/jobs/jobs.ts'
import { log } from '#src/server/log.ts'
import { isFinal, sendMail } from '#src/server/mail/send.ts'
import { makeLink, type Purpose, revokeLinks } from '#src/links/links.ts'
import { mailShell } from '#src/notifications/mail-shell.ts'

import { accountOf, findInvitation, isOpenAt } from './invitations.ts'
import {
  type AccountLetter,
  addressChangedMail,
  inviteMail,
  passwordChangedMail,
  resetMail,
  signInMail,
} from './messages.ts'

const minute = 60_000
const lifetimes = { reset: 60 * minute, 'sign-in': 15 * minute }

/**
 * Sends one mail about an account. The link is made now, so that its token is nowhere but in the mail; an earlier one of the same kind
 * stops working. Nothing is sent to an address without an account (but an invitation), and nobody is told so.
 * @throws when the mail server could not take it now
 */
export const deliverAccountMail = async (at: Workplace, data: AccountMail): Promise<void> => {
  const ready = data.what === 'invite' ? await invitation(at, data.invitation) : await forAccount(at, data)
  if (!ready) return
  try {
    const { subject, ...letter } = ready.letter
    await sendMail({ subject, ...mailShell(letter), to: ready.to, messageId: ready.messageId })
  } catch (error) {
    if (!isFinal(error)) throw error
    log.warn({ msg: 'A mail about an account was refused for good', what: data.what, err: error })
  }
}

type Ready = { to: string; letter: AccountLetter; messageId: string }

const addressOf = (purpose: Purpose, token: string) => `${env.serverUrl}/link/${purpose}/${token}`

const forAccount = async (
  { pool }: Workplace,
  data: Exclude<AccountMail, { what: 'invite' }>,
): Promise<Ready | undefined> => {
  const sql = sqlOn(pool)
  const now = clock.now()
  if (data.what === 'password-changed') {
    const [person] = await sql.query<{ email: string }>('SELECT email FROM users WHERE id = $1::uuid', [data.person])
    if (!person) return undefined
    const messageId = `password-changed.${data.person}.${now.getTime()}`
    return { to: person.email, letter: passwordChangedMail(`${env.serverUrl}/admin`), messageId }
  }
  if (data.what === 'address-changed') {
    const messageId = `address-changed.${now.getTime()}`
    return { to: data.formerly, letter: addressChangedMail(), messageId }
  }
  const account = await accountOf(sql, data.email)
  if (!account) return undefined
  await revokeLinks(sql, { purpose: data.what, person: account.id }, now)
  const token = await makeLink(sql, { purpose: data.what, person: account.id, lifetimeMs: lifetimes[data.what], now })
  const link = addressOf(data.what, token)
  const letter = data.what === 'reset' ? resetMail(link) : signInMail(link)
  return { to: account.email, letter, messageId: `${data.what}.${account.id}.${now.getTime()}` }
}

const invitation = async ({ pool }: Workplace, id: string): Promise<Ready | undefined> => {
  const sql = sqlOn(pool)
  const now = clock.now()
  const found = await findInvitation(sql, id)
  if (!found || !isOpenAt(found, now)) return undefined
  await sql.query(
    `UPDATE flow.links SET revoked_at = $2::timestamptz WHERE purpose = 'invite' AND parameters->>'invitation' = $1 AND used_at IS NULL AND revoked_at IS NULL`,
    [id, now.toISOString()],
  )
  const token = await makeLink(sql, {
    purpose: 'invite',
    parameters: { invitation: id },
    madeBy: found.invitedBy,
    lifetimeMs: Date.parse(found.expiresAt) - now.getTime(),
    now,
  })
  const [counted] = await sql.query<{ sent: number }>(
    'UPDATE flow.invitations SET sent = sent + 1 WHERE id = $1::uuid RETURNING sent',
    [id],
  )
  const letter = inviteMail(addressOf('invite', token), {
    name: found.name,
    inviter: found.inviterName ?? 'Het labo',
    partner: found.partnerName,
    role: found.role ?? found.laboRole ?? 'member',
    until: dayInWords(found.expiresAt),
    hasAccount: (await accountOf(sql, found.email)) !== undefined,
  })
  return { to: found.email, letter, messageId: `invite.${id}.${counted?.sent ?? 0}` }
}

const dayInWords = (iso: string): string =>
  new Intl.DateTimeFormat('nl-BE', { dateStyle: 'full', timeZone: 'Europe/Brussels' }).format(new Date(iso))
