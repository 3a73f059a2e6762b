import type { Payload } from 'payload'

import { type Sql, sqlOn } from '#src/server/database/sql.ts'

/** An invitation with what is asked of it; times are ISO 8601 in UTC. */
export type Invitation = {
  id: string
  email: string
  name: string
  partner: string | null
  partnerName: string | null
  role: 'member' | 'manager' | null
  laboRole: 'reviewer' | 'admin' | null
  invitedBy: string
  inviterName: string | null
  invitedAt: string
  expiresAt: string
  acceptedAt: string | null
  revokedAt: string | null
  /** Whether whoever invited may still do so: runs the labo's or that partner's affairs. */
  inviterMay: boolean
}

/** Days that an invitation can be accepted. */
export const daysToAccept = 7

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const columns = `i.id, i.email, i.name, i.partner_id AS partner, p.name AS "partnerName", i.role, i.labo_role AS "laboRole",
  i.invited_by AS "invitedBy", u.name AS "inviterName", ${iso('i.invited_at')} AS "invitedAt", ${iso('i.expires_at')} AS "expiresAt",
  ${iso('i.accepted_at')} AS "acceptedAt", ${iso('i.revoked_at')} AS "revokedAt",
  coalesce(u.labo_role = 'admin' OR (u.labo_role IS NOT NULL AND i.labo_role IS NULL) OR (i.labo_role IS NULL AND EXISTS (
    SELECT 1 FROM users_memberships m WHERE m._parent_id = u.id AND m.partner_id = i.partner_id AND m.role = 'manager')), false) AS "inviterMay"`

const tables = 'flow.invitations i LEFT JOIN partners p ON p.id = i.partner_id LEFT JOIN users u ON u.id = i.invited_by'

/** One invitation; `lock` keeps others off it until the transaction ends. */
export const findInvitation = async (sql: Sql, id: string, lock = false): Promise<Invitation | undefined> => {
  const [found] = await sql.query<Invitation>(
    `SELECT ${columns} FROM ${tables} WHERE i.id = $1::uuid${lock ? ' FOR UPDATE OF i' : ''}`,
    [id],
  )
  return found
}

/** Those of one partner (null: of the labo) that are neither accepted nor revoked, newest first; also those that ran out. */
export const openInvitations = (sql: Sql, partner: string | null): Promise<Invitation[]> =>
  sql.query<Invitation>(
    `SELECT ${columns} FROM ${tables} WHERE i.partner_id IS NOT DISTINCT FROM $1::uuid AND i.accepted_at IS NULL AND i.revoked_at IS NULL
     ORDER BY i.invited_at DESC LIMIT 200`,
    [partner],
  )

/** The same for a screen, which asked who looks at it. */
export const invitationsWaiting = ({ db }: Payload, partner: string | null): Promise<Invitation[]> =>
  openInvitations(sqlOn((db as typeof db & { pool: Parameters<typeof sqlOn>[0] }).pool), partner)

/** Whether it can be accepted at `now`. */
export const isOpenAt = ({ acceptedAt, revokedAt, expiresAt, inviterMay }: Invitation, now: Date): boolean =>
  acceptedAt === null && revokedAt === null && inviterMay && Date.parse(expiresAt) > now.getTime()

/** The account with an address, whatever its capitals. */
export const accountOf = async (
  sql: Sql,
  email: string,
): Promise<{ id: string; email: string; name: string } | undefined> => {
  const [found] = await sql.query<{ id: string; email: string; name: string }>(
    'SELECT id, email, name FROM users WHERE lower(email) = lower($1)',
    [email],
  )
  return found
}
