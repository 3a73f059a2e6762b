import type { Payload } from 'payload'
import type { Pool } from 'pg'

import type { Kind } from '#src/review/facts.ts'

/** A mail about an account. Addresses only; the token is made when it is sent. */
export type AccountMail =
  | { what: 'reset' | 'sign-in'; email: string }
  | { what: 'invite'; invitation: string }
  | { what: 'password-changed'; person: string }
  | { what: 'address-changed'; formerly: string }

/** Everything that is done outside a request. Data are ids: whoever carries it out looks at how things stand then. */
export type Job =
  | { name: 'mail'; data: { notice: string } }
  | { name: 'account-mail'; data: AccountMail }
  | { name: 'digest'; data: { person: string; day: string } }
  | { name: 'site-mail'; data: { webhook: string } }
  | { name: 'timed'; data: { what: 'publish'; collection: Kind; id: string; edition: number } }

export type JobName = Job['name']
export type DataOf<Name extends JobName> = Extract<Job, { name: Name }>['data']

/** What jobs work with. */
export type Workplace = { payload: Payload; pool: Pool }

/** Carries out one kind of job. It may be called twice for one job (a worker that died): the second time changes nothing. */
export type Handlers = { [Name in JobName]: (at: Workplace, data: DataOf<Name>) => Promise<void> }
