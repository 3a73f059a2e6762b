import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

import { v7 as uuid } from 'uuid'

import { brusselsDay } from '#src/review/school-days.ts'
import type { Sql } from '#src/server/database/sql.ts'

/** Most keys of one site that work at the same time. */
export const mostKeys = 10

/**
 * Makes a key for a site: `ls_`, twelve signs to know it by, and 32 random bytes. Only a SHA-256 hash is kept, which is enough: nobody
 * guesses 256 random bits, and whoever reads the database can use none of it.
 * @returns the key, whose only moment this is; undefined when the site has as many as it may have or is not there
 */
export const makeKey = async (
  sql: Sql,
  { site, label, expiresAt, by, now }: { site: string; label: string; expiresAt: Date | null; by: string; now: Date },
): Promise<string | undefined> => {
  const prefix = `ls_${randomBytes(6).toString('hex')}`
  const key = `${prefix}_${randomBytes(32).toString('base64url')}`
  const [known] = await sql.query<{ working: number }>(
    `SELECT (SELECT count(*)::int FROM sites.keys k WHERE k.site_id = s.id AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2::timestamptz)) AS working
     FROM sites.sites s WHERE s.id = $1::uuid FOR UPDATE`,
    [site, now.toISOString()],
  )
  if (!known || known.working >= mostKeys) return undefined
  await sql.query(
    `INSERT INTO sites.keys (id, site_id, label, prefix, hash, made_at, made_by, expires_at)
     VALUES ($1::uuid, $2::uuid, $3, $4, $5, $6::timestamptz, $7::uuid, $8::timestamptz)`,
    [uuid(), site, label, prefix, hashOf(key).toString('hex'), now.toISOString(), by, expiresAt?.toISOString() ?? null],
  )
  return key
}

/** From now on the key opens nothing. @returns whether the site has such a key */
export const revokeKey = async (sql: Sql, site: string, key: string, now: Date): Promise<boolean> => {
  const found = await sql.query(
    'UPDATE sites.keys SET revoked_at = coalesce(revoked_at, $3::timestamptz) WHERE id = $2::uuid AND site_id = $1::uuid RETURNING id',
    [site, key, now.toISOString()],
  )
  return found.length > 0
}

/** The site that asks. */
export type Caller = { site: string; hosts: string[] }

type Row = { id: string; hash: string; site: string; hosts: string[]; works: boolean; used_on: string | null }

/**
 * Whose key this is. Whatever is wrong with it, the same statement is asked and the same comparison made, in constant time, and the
 * answer does not tell which.
 * @param authorization the header, `Bearer …`
 * @returns undefined without a key that works now
 */
export const callerOf = async (sql: Sql, authorization: string | undefined, now: Date): Promise<Caller | undefined> => {
  const [, key = '', prefix = ''] = /^Bearer +((ls_[0-9a-f]{12})_[\w-]{43})$/i.exec(authorization ?? '') ?? []
  const [row] = await sql.query<Row>(
    `SELECT k.id, k.hash, s.id AS site, s.hosts, k.used_on::text AS used_on,
       s.stopped_at IS NULL AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2::timestamptz) AS works
     FROM sites.keys k JOIN sites.sites s ON s.id = k.site_id WHERE k.prefix = $1`,
    [prefix, now.toISOString()],
  )
  const isIt = timingSafeEqual(hashOf(key), Buffer.from(row?.hash ?? nobodys, 'hex'))
  if (!row || !isIt || !row.works) return undefined
  const today = brusselsDay(now)
  if (row.used_on !== today) {
    await sql.query('UPDATE sites.keys SET used_on = $2::date WHERE id = $1::uuid', [row.id, today])
  }
  return { site: row.site, hosts: row.hosts }
}

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()

/** Compared with when no key has the prefix. */
const nobodys = '0'.repeat(64)
