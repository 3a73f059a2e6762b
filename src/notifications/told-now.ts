import type { Payload } from 'payload'

import type { Actor } from '#access/actor.ts'
import { pageUrl } from '#src/delivery/addresses.ts'
import { configuredAddresses } from '#src/delivery/read-model/configured-addresses.ts'
import type { Kind } from '#src/review/facts.ts'
import { maySee, partyOf } from '#src/review/parties.ts'
import { publicType } from '#src/review/public-type.ts'
import { type DocumentRow, loadRecord } from '#src/review/records.ts'
import type { Sql } from '#src/server/database/sql.ts'

import type { Audience } from './audiences.ts'
import { fieldName } from './field-names.ts'
import type { Remark, Told } from './messages/told.ts'

/** A notice with the event that it is about, as they are kept. */
export type NoticeRow = {
  id: string
  person: string
  key: string
  collection: Kind | null
  document: string | null
  parameters: Record<string, unknown>
  isDone: boolean
  edition: number | null
  event: string | null
  eventAt: string | null
  eventActor: string | null
  eventParameters: Record<string, unknown> | null
  words: Record<string, unknown> | null
}

export const loadNotice = async (sql: Sql, id: string): Promise<NoticeRow | undefined> => {
  const [row] = await sql.query<NoticeRow>(
    `SELECT n.id, n.person, n.key, d.collection::text AS collection, n.document_id AS document, n.parameters, n.mailed_at IS NOT NULL AS "isDone",
       v.edition::int AS edition, v.id AS event, to_json(v.at)#>>'{}' AS "eventAt", v.actor AS "eventActor", v.parameters AS "eventParameters", w.words
     FROM flow.notices n LEFT JOIN documents d ON d.id = n.document_id LEFT JOIN events v ON v.id = n.event_id
     LEFT JOIN flow.event_words w ON w.event_id = v.id WHERE n.id = $1::uuid`,
    [id],
  )
  return row
}

/**
 * Everything that a mail about this notice is made from, as it is now and as far as the reader may know it.
 * @returns undefined when the reader may no longer hear of it, or when the document is gone
 */
export const toldNow = async (
  payload: Payload,
  sql: Sql,
  notice: NoticeRow,
  reader: Actor,
): Promise<{ told: Told; document: DocumentRow } | undefined> => {
  if (notice.collection === null || notice.document === null) return undefined
  const loaded = await loadRecord(sql, notice.collection, notice.document, false)
  if (!loaded) return undefined
  const { document } = loaded
  const sees = maySee(partyOf(reader, document))
  if (!sees && !stillThrough(notice, reader)) return undefined
  const parameters = { ...notice.eventParameters, ...notice.parameters }
  const [names, edition, remarks] = [
    await loadNamesAndReasons(sql, notice.eventActor, textIn(parameters.partner)),
    await loadEdition(sql, document.id, notice.edition ?? loaded.edition?.number ?? null),
    sees ? await loadRemarks(payload, sql, notice) : [],
  ]
  const told: Told = {
    key: notice.key,
    why: (textIn(parameters.why) ?? 'lead') as Audience,
    title: (sees || offers.has(notice.key) ? document.title : document.liveTitle) ?? 'zonder titel',
    kind: document.collection,
    lead: document.leadName,
    partner: names?.partner ?? null,
    actor: names?.actor ?? null,
    edition: notice.edition,
    parameters,
    words: withPlaces(payload, document.collection, notice.words ?? {}),
    remarks: remarks.map((remark) => ({ ...remark, reason: named(names?.reasons, remark.reason) })),
    problems: (edition?.failure ?? []).flatMap(({ message }) => message?.nl ?? []),
    reasons: names?.reasons ?? {},
    dueOn: edition?.dueOn ?? null,
    agreeBy: edition?.agreeBy ?? null,
    publishAt: edition?.publishAt ?? null,
    resolveBy: document.resolveBy,
    reviewBy: document.reviewBy,
    links: linksOf(document),
  }
  return { told, document }
}

/** Notices of a question to an organisation: its managers are shown what the text is called. */
export const offers: ReadonlySet<string> = new Set(['inviteCoOwner', 'transfer', 'withdrawOffer'])

const stillThrough = ({ parameters }: NoticeRow, reader: Actor): boolean =>
  reader.partnerIds.some((id) => id === parameters.through)

const linksOf = (document: DocumentRow): Told['links'] => {
  const admin = `${configuredAddresses.serverUrl}/admin`
  const isShown = document.publication === 'live' || document.publication === 'withdrawn'
  return {
    work: `${admin}/collections/${document.collection}/${document.id}`,
    page: isShown ? pageUrl(configuredAddresses, publicType[document.collection], document.slug ?? document.id) : null,
    account: `${admin}/account`,
  }
}

const loadNamesAndReasons = async (sql: Sql, actor: string | null, partner: string | null) => {
  const [row] = await sql.query<{ actor: string | null; partner: string | null; reasons: Record<string, string> }>(
    `SELECT (SELECT u.name FROM users u WHERE u.id::text = $1::text) AS actor, (SELECT p.name FROM partners p WHERE p.id::text = $2::text) AS partner,
       coalesce((SELECT json_object_agg(r.key, r.text) FROM settings_reason_codes r), '{}'::json) AS reasons`,
    [actor, partner],
  )
  return row
}

type Edition = {
  dueOn: string | null
  agreeBy: string | null
  publishAt: string | null
  failure: { message?: { nl?: string } }[] | null
}

const loadEdition = async (sql: Sql, document: string, number: number | null): Promise<Edition | undefined> => {
  const [row] = await sql.query<{ edition: Edition }>(
    `SELECT json_build_object('dueOn', due_on, 'agreeBy', agree_by, 'publishAt', publish_at,
       'failure', CASE WHEN jsonb_typeof(failure) = 'array' THEN failure END) AS edition
     FROM editions WHERE document_id = $1::uuid AND number = $2::int`,
    [document, number],
  )
  return row?.edition
}

/** The remarks that were made with this event, or the one that it answered. They carry the event's moment. */
const loadRemarks = async (payload: Payload, sql: Sql, notice: NoticeRow): Promise<Remark[]> => {
  const { collection, document, eventAt, eventParameters } = notice
  if (collection === null || eventAt === null) return []
  const rows = await sql.query<{ path: string | null; kind: Remark['kind']; reason: string | null; text: string }>(
    `SELECT path, kind::text AS kind, reason_code AS reason, CASE WHEN id::text = $3::text THEN coalesce(answer, text) ELSE text END AS text
     FROM comments WHERE document_id = $1::uuid AND (created_at = $2::timestamptz OR id::text = $3::text) ORDER BY created_at, id`,
    [document, eventAt, notice.key === 'answer' ? textIn(eventParameters?.comment) : null],
  )
  return rows.map(({ path, ...remark }) => ({ ...remark, where: fieldName(payload, collection, path) }))
}

/** Corrections carry the name of the field they stand in. */
const withPlaces = (payload: Payload, kind: Kind, words: Record<string, unknown>): Record<string, unknown> => {
  if (!Array.isArray(words.fixes)) return words
  const fixes = (words.fixes as { path: string; from: string; to: string }[]).map(({ path, from, to }) => ({
    where: fieldName(payload, kind, path) ?? path,
    from,
    to,
  }))
  return { ...words, fixes }
}

const named = (reasons: Readonly<Record<string, string>> | undefined, code: string | null): string | null =>
  code === null ? null : (reasons?.[code] ?? code)

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)
