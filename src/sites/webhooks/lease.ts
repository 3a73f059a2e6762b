import { randomUUID } from 'node:crypto'

import type { DocumentType } from '#src/delivery/document-types.ts'
import type { Sql } from '#src/server/database/sql.ts'

import type { Change } from './event.ts'
import type { Receiver } from './send-event.ts'

/**
 * The right to send to one webhook, for thirty seconds of the database's clock and renewed before each event: longer than one event can
 * take. Whoever has it is the only one who sends there; when its worker dies another takes over after that time.
 */
export type Lease = { webhook: string; token: string }

/** What is next there. `change` null: nothing, as far as changes are told. */
export type Next = Receiver & {
  /** How far it was told. */
  epoch: string
  cursor: number
  failures: number
  failingSince: string | null
  head: { epoch: string; seq: number }
  change: Change | null
}

const lasts = `interval '30 seconds'`

/**
 * Takes a webhook for which there is something to do and that nobody is at work on; the one that waits longest comes first.
 * @param upTo changes after this `seq` are not told yet
 */
export const takeLease = async (sql: Sql, now: Date, upTo: number): Promise<Lease | undefined> => {
  const token = randomUUID()
  const [taken] = await sql.query<{ id: string }>(
    `WITH due AS (
       SELECT w.id FROM sites.webhooks w JOIN sites.sites s ON s.id = w.site_id CROSS JOIN delivery.head h
       WHERE w.disabled_at IS NULL AND s.stopped_at IS NULL AND (w.next_attempt_at IS NULL OR w.next_attempt_at <= $1::timestamptz)
         AND (w.leased_until IS NULL OR w.leased_until < now()) AND (w.epoch <> h.epoch OR w.cursor_seq < least(h.seq, $2::bigint))
       ORDER BY w.next_attempt_at NULLS FIRST, w.id LIMIT 1 FOR UPDATE OF w SKIP LOCKED)
     UPDATE sites.webhooks w SET lease = $3::uuid, leased_until = now() + ${lasts} FROM due WHERE w.id = due.id RETURNING w.id`,
    [now.toISOString(), upTo, token],
  )
  return taken && { webhook: taken.id, token }
}

type Row = Omit<Next, 'cursor' | 'head' | 'change'> & {
  cursor: string
  headEpoch: string
  headSeq: string
  seq: string | null
  at: string
  kind: Change['kind']
  document: string
  type: DocumentType
  slug: string | null
  reason: Change['reason']
}

/**
 * Renews the lease and looks what is next: the first change after the last one told that this webhook asked for. Removals are told
 * whatever it asked for, as in `/v1/changes`. What belonged to a partner asked for when it changed is told, and so is that it left.
 * @returns undefined when there is nothing to send there any more: the lease was lost, the webhook disabled, the site stopped
 */
export const nextFor = async (sql: Sql, { webhook, token }: Lease, upTo: number): Promise<Next | undefined> => {
  const [row] = await sql.query<Row>(
    `WITH held AS (
       UPDATE sites.webhooks w SET leased_until = now() + ${lasts} FROM sites.sites s
       WHERE w.id = $1::uuid AND w.lease = $2::uuid AND w.disabled_at IS NULL AND s.id = w.site_id AND s.stopped_at IS NULL
       RETURNING w.*, s.hosts, (SELECT array_agg('partner:' || p) FROM unnest(w.partners) p) AS keys)
     SELECT w.id, w.url, w.hosts, w.secret, w.old_secret AS "oldSecret", ${iso('w.old_secret_until')} AS "oldSecretUntil", w.epoch,
       w.cursor_seq::text AS cursor, w.failures, ${iso('w.failing_since')} AS "failingSince", h.epoch AS "headEpoch", h.seq::text AS "headSeq",
       e.seq::text AS seq, e.at, e.kind, e.document_id AS document, e.type, e.slug, e.reason
     FROM held w CROSS JOIN delivery.head h
     LEFT JOIN LATERAL (
       SELECT c.seq, c.at, c.document_id, c.type, c.reason,
         CASE WHEN c.kind = 'delete' THEN 'deleted' WHEN left_here.seq = c.seq THEN 'left' ELSE 'upserted' END AS kind,
         CASE WHEN c.kind = 'delete' AND c.reason <> 'erased' THEN coalesce(d.slug, last.slug) ELSE d.slug END AS slug
       FROM delivery.changes c
       LEFT JOIN delivery.documents d ON d.id = c.document_id
       LEFT JOIN LATERAL (SELECT s.slug FROM delivery.slugs s WHERE s.document_id = c.document_id AND s.is_current LIMIT 1) last ON true
       LEFT JOIN LATERAL (SELECT min(l.seq) AS seq FROM delivery.lost_keys l
         WHERE l.document_id = c.document_id AND l.key = ANY (w.keys) AND l.seq >= c.seq AND NOT coalesce(d.keys && w.keys, false)) left_here ON true
       WHERE c.seq > w.cursor_seq AND c.seq <= $3::bigint AND (c.kind = 'delete' OR (
         (w.types IS NULL OR c.type = ANY (w.types)) AND (w.keys IS NULL OR d.keys && w.keys OR left_here.seq IS NOT NULL)))
       ORDER BY c.seq LIMIT 1) e ON w.epoch = h.epoch`,
    [webhook, token, upTo],
  )
  return row && toNext(row)
}

/** Lets go of a webhook; somebody else may take it. */
export const letGo = async (sql: Sql, { webhook, token }: Lease): Promise<void> => {
  await sql.query(
    'UPDATE sites.webhooks SET lease = NULL, leased_until = NULL WHERE id = $1::uuid AND lease = $2::uuid',
    [webhook, token],
  )
}

/** Nothing more to send there: lets go, and remembers how far was looked. Where somebody asked for a replay meanwhile, that stands. */
export const giveBack = async (
  sql: Sql,
  { webhook, token }: Lease,
  { cursor, epoch, head }: Next,
  upTo: number,
): Promise<void> => {
  await sql.query(
    `UPDATE sites.webhooks SET lease = NULL, leased_until = NULL,
       cursor_seq = CASE WHEN epoch = $3 AND cursor_seq = $4::bigint THEN greatest(cursor_seq, $5::bigint) ELSE cursor_seq END
     WHERE id = $1::uuid AND lease = $2::uuid`,
    [webhook, token, epoch, cursor, Math.min(head.seq, upTo)],
  )
}

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const toNext = ({
  cursor,
  headEpoch,
  headSeq,
  seq,
  at,
  kind,
  document,
  type,
  slug,
  reason,
  ...receiver
}: Row): Next => ({
  ...receiver,
  cursor: Number(cursor),
  head: { epoch: headEpoch, seq: Number(headSeq) },
  change: seq === null ? null : { epoch: headEpoch, seq: Number(seq), at, kind, id: document, type, slug, reason },
})
