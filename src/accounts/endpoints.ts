import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { readBody } from '#src/review/input-schema.ts'
import { problemResponse } from '#src/review/problem-response.ts'
import { inTransaction } from '#src/review/transaction.ts'
import type { AccountMail } from '#src/server/jobs/jobs.ts'
import { enqueue } from '#src/server/jobs/queue.ts'

import { changeMembership } from './members.ts'
import { invite, listInvitations, resend, revoke } from './inviting.ts'

/**
 * `POST /forgot-password`, `POST /sign-in-link`: a mail for whoever has an account; the answer is the same for everybody and costs the
 * same. The rest is for managers and the labo: inviting, and who belongs to an organisation.
 */
export const accountEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/forgot-password', method: 'post', handler: (req) => answering(200, () => mailFor(req, 'reset')) },
  { path: '/sign-in-link', method: 'post', handler: (req) => answering(200, () => mailFor(req, 'sign-in')) },
  { path: '/invitations', method: 'post', handler: (req) => answering(201, () => invite(req)) },
  {
    path: '/invitations/:partner',
    method: 'get',
    handler: (req) => answering(200, () => listInvitations(req, parameter(req, 'partner'))),
  },
  {
    path: '/invitations/:invitation/resend',
    method: 'post',
    handler: (req) => answering(200, () => resend(req, parameter(req, 'invitation'))),
  },
  {
    path: '/invitations/:invitation/revoke',
    method: 'post',
    handler: (req) => answering(200, () => revoke(req, parameter(req, 'invitation'))),
  },
  {
    path: '/:id/membership',
    method: 'post',
    handler: (req) => answering(200, () => changeMembership(req, parameter(req, 'id'))),
  },
]

const mailFor = async (req: PayloadRequest, what: 'reset' | 'sign-in'): Promise<object> => {
  const { email } = await readBody(req, z.object({ email: z.string().trim().min(3).max(200) }))
  const data: AccountMail = { what, email: email.toLowerCase() }
  const minute = Math.floor(Date.now() / 60_000)
  await inTransaction(req, (sql) =>
    enqueue(sql, { name: 'account-mail', data }, { once: `${what} ${email.toLowerCase()} ${minute}` }),
  )
  return { message: 'Heeft dit adres een account, dan is er nu een mail onderweg. Kijk ook bij ongewenste mail.' }
}

const parameter = (req: PayloadRequest, name: string): string => {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

const answering = async (status: number, work: () => Promise<object>): Promise<Response> => {
  try {
    return Response.json(await work(), { status, headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return problemResponse(error)
  }
}
