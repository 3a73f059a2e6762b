import { slugIsTakenSql } from '#src/delivery/read-model/slug-is-free.ts'
import { stateSql } from '#src/partner-life/state.ts'
import type { Sql } from '#src/server/database/sql.ts'

import type { Facts, Kind } from './facts.ts'
import { publicType } from './public-type.ts'
import { type CommentRow, commentsSql } from './records.ts'
import { brusselsDay } from './school-days.ts'

/** What the rules look at beside the record and its text. */
export type Beside = {
  /** Of the edition, oldest first. */
  comments: CommentRow[]
  leadState: Facts['leadState'] | null
  slugIsTaken: boolean
  /** Functions of linked contacts whose consent has ended. */
  endedConsent: (string | null)[]
  checklist: string[]
  /** One row for each organisation that the approver belongs to, and one when there is none. */
  approver: { labo: string | null; partner: string | null }[]
}

export type Asked = {
  kind: Kind
  document: string
  edition: number | null
  lead: string | null
  slug: unknown
  contacts: readonly string[]
  approvedBy: string | null
  now: Date
}

/** All of it in one statement. */
export const lookBeside = async (sql: Sql, asked: Asked): Promise<Beside> => {
  const { kind, document, edition, lead, slug, contacts, approvedBy, now } = asked
  const [found] = await sql.query<{ beside: Beside }>(beside(kind), [
    ...[document, edition, lead, brusselsDay(now), typeof slug === 'string' ? slug : null, publicType[kind]],
    ...[JSON.stringify(contacts), now.toISOString(), approvedBy],
  ])
  if (!found) throw new Error('A statement without a table gave no row.')
  return found.beside
}

/** Whether another document of the collection has the slug (public row or newest text), or once had it publicly. */
export const slugIsNobodyElses = async (sql: Sql, kind: Kind, document: string, slug: unknown): Promise<boolean> => {
  if (typeof slug !== 'string') return true
  const [found] = await sql.query<{ taken: boolean }>(`SELECT ${takenIn(kind, '$1', '$2', '$3')} AS taken`, [
    ...[slug, document, publicType[kind]],
  ])
  return found?.taken === false
}

const takenIn = (table: Kind, slug: string, document: string, type: string): string => `(
  EXISTS (SELECT FROM ${table} WHERE slug = ${slug}::text AND id <> ${document}::uuid)
  OR EXISTS (SELECT FROM _${table}_v WHERE version_slug = ${slug}::text AND parent_id <> ${document}::uuid AND latest)
  OR EXISTS (${slugIsTakenSql(type, slug, document)}))`

const beside = (kind: Kind): string => `SELECT json_build_object(
  'comments', coalesce((SELECT json_agg(comment) FROM (${commentsSql('$1', '$2')}) AS made), '[]'::json),
  'leadState', (SELECT state FROM (${stateSql('$3', '$4')}) AS lead),
  'slugIsTaken', ${takenIn(kind, '$5', '$1', '$6')},
  'endedConsent', coalesce((SELECT json_agg(c.function)
     FROM contacts c JOIN jsonb_array_elements_text($7::jsonb) linked ON linked = c.id::text
     WHERE c.consent_valid_until < $8::timestamptz - interval '1 day'
       AND (c.consent_name OR c.consent_email OR c.consent_phone OR c.consent_photo)), '[]'::json),
  'checklist', ${kind === 'fiches' ? "coalesce((SELECT json_agg(key ORDER BY _order) FROM settings_checklist), '[]'::json)" : "'[]'::json"},
  'approver', coalesce((SELECT json_agg(json_build_object('labo', u.labo_role, 'partner', m.partner_id))
     FROM users u LEFT JOIN users_memberships m ON m._parent_id = u.id WHERE u.id = $9::uuid), '[]'::json)) AS beside`
