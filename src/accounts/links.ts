import { createLocalReq, type PayloadRequest } from 'payload'

import { findLink, type Link, type LinkProblem, markUsed, type Purpose, revokeLinks } from '#src/links/links.ts'
import { actForm, formField, type LinkPage, paragraph, problemPage } from '#src/links/page.ts'
import type { LinkRoom, Visit } from '#src/links/router.ts'
import { isForAnother } from '#src/links/visitor.ts'
import { inTransaction } from '#src/review/transaction.ts'
import { type Sql, sqlOn } from '#src/server/database/sql.ts'
import { enqueue } from '#src/server/jobs/queue.ts'

import { accountOf, findInvitation, type Invitation, isOpenAt } from './invitations.ts'
import { passwordProblems } from './passwords.ts'
import { endSessions, openSession } from './session.ts'

const toAdmin = '/admin'

type Account = { id: string; email: string; name: string }

/** The link and whose it is, when both are still there. */
const ownerOf = async (
  sql: Sql,
  visit: Visit,
  purpose: Purpose,
  lock = false,
): Promise<[Link, Account] | LinkProblem> => {
  const link = await findLink(sql, visit.token, purpose, visit.now, { lock })
  if (typeof link === 'string') return link
  const [person] = await sql.query<Account>('SELECT id, email, name FROM users WHERE id = $1::uuid', [link.person])
  if (!person) return 'revoked'
  return isForAnother(visit, person.id) || [link, person]
}

const again = {
  'sign-in': 'Vraag op het inlogscherm een nieuwe link. Je krijgt hem binnen een minuut.',
  reset: 'Vraag op het inlogscherm een nieuwe met “Wachtwoord vergeten?”.',
  invite: 'Vraag aan wie je uitnodigde om je een nieuwe uitnodiging te sturen.',
}

/** Signing in from a mail, without a password. */
export const signInRoom: LinkRoom = {
  show: async (visit) => {
    const found = await ownerOf(sqlOn(visit.pool), visit, 'sign-in')
    if (typeof found === 'string') return problemPage(found, again['sign-in'])
    return {
      title: `Dag ${found[1].name}`,
      main: paragraph('Klik op de knop en je bent ingelogd.') + actForm('Inloggen'),
    }
  },
  act: (visit) =>
    acting(visit, async (req, sql) => {
      const found = await ownerOf(sql, visit, 'sign-in', true)
      if (typeof found === 'string') return problemPage(found, again['sign-in'])
      const [link, person] = found
      await markUsed(sql, link.id, visit.now)
      return { to: toAdmin, cookies: [await openSession(req.payload, sql, person)] }
    }),
}

/** Choosing a new password from a mail. All other sessions end, and its owner is told. */
export const resetRoom: LinkRoom = {
  show: async (visit) => {
    const found = await ownerOf(sqlOn(visit.pool), visit, 'reset')
    return typeof found === 'string' ? problemPage(found, again.reset) : resetPage()
  },
  act: (visit) =>
    acting(visit, async (req, sql) => {
      const found = await ownerOf(sql, visit, 'reset', true)
      if (typeof found === 'string') return problemPage(found, again.reset)
      const [link, person] = found
      const password = visit.form.get('password') ?? ''
      const [problem] = passwordProblems(password, [person.email, person.name])
      if (problem) return { ...resetPage(problem.message.nl), status: 422 }
      await setPassword(req, sql, person.id, password)
      await markUsed(sql, link.id, visit.now)
      await revokeLinks(sql, { purpose: 'sign-in', person: person.id }, visit.now)
      return { to: toAdmin, cookies: [await openSession(req.payload, sql, person)] }
    }),
}

const resetPage = (error?: string): LinkPage => ({
  title: 'Kies een nieuw wachtwoord',
  main: actForm('Bewaren en inloggen', passwordField(error)),
})

const passwordField = (error?: string) =>
  formField({
    name: 'password',
    label: 'Nieuw wachtwoord',
    type: 'password',
    help: 'Minstens twaalf tekens. Vier woorden na elkaar zijn makkelijk te onthouden.',
    autocomplete: 'new-password',
    ...(error === undefined ? {} : { error }),
  })

/** Payload hashes it and ends every session; the mail leaves once this is committed. */
const setPassword = async (req: PayloadRequest, sql: Sql, id: string, password: string): Promise<void> => {
  await req.payload.update({ collection: 'users', id, data: { password }, overrideAccess: true, req })
  await endSessions(sql, id)
  await enqueue(sql, { name: 'account-mail', data: { what: 'password-changed', person: id } })
}

/** Accepting an invitation: with a new account, or for the account that the address has already. */
export const inviteRoom: LinkRoom = {
  show: async (visit) => {
    const sql = sqlOn(visit.pool)
    const found = await invitationOf(sql, visit)
    if (typeof found === 'string') return problemPage(found, again.invite)
    const [, invitation, account] = found
    return invitePage(invitation, account !== undefined, {})
  },
  act: (visit) =>
    acting(visit, async (req, sql) => {
      const found = await invitationOf(sql, visit, true)
      if (typeof found === 'string') return problemPage(found, again.invite)
      const [link, invitation, account] = found
      const person = account ? await widen(req, account, invitation) : await create(req, visit, invitation)
      if ('title' in person) return person
      await markUsed(sql, link.id, visit.now)
      await sql.query(
        'UPDATE flow.invitations SET accepted_at = $2::timestamptz, accepted_by = $3::uuid WHERE id = $1::uuid',
        [invitation.id, visit.now.toISOString(), person.id],
      )
      if (account) return visit.visitor === null ? nowWritesToo(invitation) : { to: toAdmin }
      return { to: toAdmin, cookies: [await openSession(req.payload, sql, person)] }
    }),
}

/** Whoever has an account signs in as ever: an invitation works seven days and is passed on more easily than a link to sign in. */
const nowWritesToo = ({ partnerName }: Invitation): LinkPage => ({
  title: 'Bedankt, je doet mee',
  main:
    paragraph(`Je hoort nu bij ${partnerName ?? 'het labo tegen schooluitval'}. Log in zoals je gewoon bent.`) +
    `<p><a href="${toAdmin}">Naar het inlogscherm</a></p>`,
})

type Invited = [Link, Invitation, Account | undefined]

const invitationOf = async (sql: Sql, visit: Visit, lock = false): Promise<Invited | LinkProblem> => {
  const link = await findLink(sql, visit.token, 'invite', visit.now, { lock })
  if (typeof link === 'string') return link
  const invitation = await findInvitation(sql, String(link.parameters.invitation), lock)
  if (!invitation) return 'revoked'
  if (invitation.acceptedAt !== null) return 'used'
  if (Date.parse(invitation.expiresAt) <= visit.now.getTime()) return 'expired'
  if (!isOpenAt(invitation, visit.now)) return 'revoked'
  const account = await accountOf(sql, invitation.email)
  return isForAnother(visit, account?.id ?? null) || [link, invitation, account]
}

type Faults = { name?: string; password?: string; typed?: string }

const invitePage = (invitation: Invitation, hasAccount: boolean, { name, password, typed }: Faults): LinkPage => {
  const whom = invitation.partnerName ?? 'het labo tegen schooluitval'
  const intro = paragraph(`${invitation.inviterName ?? 'Het labo'} nodigt je uit om mee te schrijven voor ${whom}.`)
  if (hasAccount) {
    const more = paragraph(
      'Je hebt al een account met dit mailadres. Zeg je ja, dan schrijf je ook voor deze organisatie.',
    )
    return { title: `Dag ${invitation.name}`, main: intro + more + actForm('Ja, ik doe mee') }
  }
  const fields =
    formField({
      name: 'name',
      label: 'Je naam',
      value: typed ?? invitation.name,
      help: 'Zoals collega’s je kennen.',
      autocomplete: 'name',
      ...(name === undefined ? {} : { error: name }),
    }) + passwordField(password)
  const main = intro + paragraph(`Je logt voortaan in met ${invitation.email}.`) + actForm('Ja, ik doe mee', fields)
  return { title: `Dag ${invitation.name}`, main }
}

const create = async (req: PayloadRequest, { form }: Visit, invitation: Invitation): Promise<Account | LinkPage> => {
  const name = (form.get('name') ?? '').replace(/\s+/g, ' ').trim()
  const password = form.get('password') ?? ''
  const nameFault = name === '' || name.length > 120 ? 'Schrijf je naam, in hoogstens 120 tekens.' : undefined
  const passwordFault = passwordProblems(password, [invitation.email, name])[0]?.message.nl
  if (nameFault !== undefined || passwordFault !== undefined) {
    const faults = {
      typed: name,
      ...(nameFault === undefined ? {} : { name: nameFault }),
      ...(passwordFault === undefined ? {} : { password: passwordFault }),
    }
    return { ...invitePage(invitation, false, faults), status: 422 }
  }
  const { id, email } = await req.payload.create({
    collection: 'users',
    data: { email: invitation.email, name, password, ...rightsIn(invitation, []) },
    overrideAccess: true,
    req,
  })
  return { id, email, name }
}

type LaboRole = Invitation['laboRole']
type Memberships = { partner: string; role: 'member' | 'manager' }[]

/** An invitation gives and never takes: an administrator who is invited as a reviewer stays what they are. */
const rightsIn = ({ partner, role, laboRole }: Invitation, present: Memberships, now: LaboRole = null) => ({
  ...(laboRole === null || now === 'admin' ? {} : { laboRole }),
  memberships: partner === null || role === null ? present : joined(present, { partner, role }),
})

const joined = (present: Memberships, added: Memberships[number]): Memberships => {
  const known = present.find(({ partner }) => partner === added.partner)
  if (known?.role === 'manager') return present
  return [...present.filter((one) => one !== known), added]
}

/** One person may write for several organisations. */
const widen = async (req: PayloadRequest, account: Account, invitation: Invitation): Promise<Account> => {
  const user = await req.payload.findByID({ collection: 'users', id: account.id, depth: 0, overrideAccess: true, req })
  const present = (user.memberships ?? []).map(({ partner, role }) => ({
    partner: typeof partner === 'string' ? partner : partner.id,
    role,
  }))
  await req.payload.update({
    collection: 'users',
    id: account.id,
    data: rightsIn(invitation, present, user.laboRole ?? null),
    overrideAccess: true,
    req,
  })
  return account
}

/** In one transaction: what a link does happens whole or not at all, and once. */
const acting = async <Said>(
  { payload }: Visit,
  work: (req: PayloadRequest, sql: Sql) => Promise<Said>,
): Promise<Said> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, (sql) => work(req, sql))
}
