import { createHash, randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'

import type { Sql } from '#src/server/database/sql.ts'
import type { Write } from '#src/server/database/together.ts'

/** What a link gives the right to do. */
export const purposes = ['sign-in', 'reset', 'invite', 'confirm-fresh', 'agree', 'preview'] as const
export type Purpose = (typeof purposes)[number]

/** A link as it is kept. `person`: who it was made for; `madeBy`: who handed it out. Times are ISO 8601 in UTC. */
export type Link = {
  id: string
  purpose: Purpose
  person: string | null
  document: string | null
  edition: number | null
  parameters: Record<string, unknown>
  madeBy: string | null
  madeAt: string
  expiresAt: string
  usedAt: string | null
  revokedAt: string | null
}

/** `other`: it is somebody's own, and somebody else is signed in. */
export type LinkProblem = 'unknown' | 'expired' | 'used' | 'revoked' | 'other'

/**
 * Makes a link. Only a hash of its token is kept: whoever reads the database can use none of them.
 * @param link.lifetimeMs how long it works, in milliseconds
 * @returns the token, 43 characters of base64url; this is the only moment at which it is known
 */
export const makeLink = async (
  sql: Sql,
  link: {
    purpose: Purpose
    person?: string
    document?: string
    edition?: number
    parameters?: Record<string, unknown>
    madeBy?: string
    lifetimeMs: number
    now: Date
  },
): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await sql.query(
    `INSERT INTO flow.links (id, purpose, token_hash, person, document_id, edition, parameters, made_by, made_at, expires_at)
     VALUES ($1::uuid, $2::text, $3::text, $4::uuid, $5::uuid, $6::int, $7::jsonb, $8::uuid, $9::timestamptz, $10::timestamptz)`,
    [
      uuid(),
      link.purpose,
      hashOfToken(token),
      link.person ?? null,
      link.document ?? null,
      link.edition ?? null,
      JSON.stringify(link.parameters ?? {}),
      link.madeBy ?? null,
      link.now.toISOString(),
      new Date(link.now.getTime() + link.lifetimeMs).toISOString(),
    ],
  )
  return token
}

/**
 * Looks a token up. Whether its person still may do it is for the caller to ask.
 * @param options.lock keeps others off the link until the transaction ends, so that it is used once
 */
export const findLink = async (
  sql: Sql,
  token: string,
  purpose: Purpose,
  now: Date,
  { lock = false }: { lock?: boolean } = {},
): Promise<Link | LinkProblem> => {
  if (!tokenShape.test(token)) return 'unknown'
  const [link] = await sql.query<Link>(
    `SELECT id, purpose, person, document_id AS document, edition, parameters, made_by AS "madeBy", ${iso('made_at')} AS "madeAt",
       ${iso('expires_at')} AS "expiresAt", ${iso('used_at')} AS "usedAt", ${iso('revoked_at')} AS "revokedAt"
     FROM flow.links WHERE token_hash = $1 AND purpose = $2${lock ? ' FOR UPDATE' : ''}`,
    [hashOfToken(token), purpose],
  )
  if (!link) return 'unknown'
  if (link.usedAt !== null) return 'used'
  if (link.revokedAt !== null) return 'revoked'
  return Date.parse(link.expiresAt) <= now.getTime() ? 'expired' : link
}

/** After this the link does nothing more. The caller holds its lock. */
export const markUsed = async (sql: Sql, id: string, now: Date): Promise<void> => {
  await sql.query('UPDATE flow.links SET used_at = $2::timestamptz WHERE id = $1::uuid', [id, now.toISOString()])
}

/**
 * Takes back the links that fit all that is named; those already used or taken back stay as they are.
 * @returns how many
 * @throws when nothing is named: that would take back every link there is
 */
export const revokeLinks = async (sql: Sql, which: Which, now: Date): Promise<number> => {
  const { text, values } = revokingWrite(which, now)
  return (await sql.query(text, values)).length
}

type Which = { id?: string; purpose?: Purpose; person?: string; document?: string; edition?: number }

/**
 * The statement of `revokeLinks`.
 * @throws when nothing is named
 */
export const revokingWrite = (which: Which, now: Date): Write => {
  const named: [string, unknown][] = Object.entries(which).filter(([, value]: [string, unknown]) => value !== undefined)
  if (named.length === 0) throw new Error('Which links?')
  const conditions = named.map(([key], index) => `${columns[key as keyof typeof columns]} = $${index + 2}`)
  return {
    text: `UPDATE flow.links SET revoked_at = $1::timestamptz WHERE used_at IS NULL AND revoked_at IS NULL AND ${conditions.join(' AND ')} RETURNING id`,
    values: [now.toISOString(), ...named.map(([, value]) => value)],
  }
}

const columns = { id: 'id', purpose: 'purpose', person: 'person', document: 'document_id', edition: 'edition' } as const

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const tokenShape = /^[\w-]{43}$/

const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
