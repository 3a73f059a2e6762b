import type pg from 'pg'
import { startEpoch } from '#src/delivery/read-model/head.ts'
import { createClient, documentsIn, type Client, type Store } from '#src/client/index.ts'
import { sqlOn } from '#src/server/database/sql.ts'
import type { Delivery } from './delivery.ts'

/** A client that asks again at once when something breaks. */
export const clientOf = (server: string, fetch?: typeof globalThis.fetch): Client =>
  createClient({ server, ...(fetch ? { fetch } : {}), patience: { wait: () => Promise.resolve() } })

/** What readers of a copy see: `id`, a space and the bytes, in the order of ids. */
export async function copyIn(store: Store): Promise<string[]> {
  const place = await store.place()
  const lines: string[] = []
  if (place?.shown != null) for await (const { id, text } of store.held(place.shown)) lines.push(`${id} ${text}`)
  return lines.sort()
}

/** The same of the read model itself, of those documents that carry one of these keys. */
export async function readModel(delivery: Delivery, keys?: string[], types?: string[]): Promise<string[]> {
  const { rows } = await delivery.reader.query<{ line: string }>(
    `select id::text || ' ' || body as line from delivery.documents
     where ($1::text[] is null or keys && $1) and ($2::text[] is null or type = any($2))`,
    [keys ?? null, types ?? null],
  )
  return rows.map(({ line }) => line).sort()
}

export async function titlesIn(store: Store): Promise<string[]> {
  const titles: string[] = []
  for await (const fiche of documentsIn(store, 'fiche')) titles.push(fiche.title)
  return titles.sort()
}

const restored = [
  'sources',
  'documents',
  'links',
  'slugs',
  'tombstones',
  'changes',
  'terms',
  'sessions',
  'lost_keys',
  'head',
]

/** Remembers everything that is public now; what it gives puts that back, as a restored backup does, with a new epoch. */
export async function backupOf(app: pg.Pool): Promise<() => Promise<void>> {
  const kept = new Map<string, string>()
  for (const table of restored) {
    const { rows } = await app.query<{ all: string }>(
      `select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as all from delivery.${table} t`,
    )
    kept.set(table, rows[0]?.all ?? '[]')
  }
  return async () => {
    const client = await app.connect()
    try {
      await client.query('begin')
      for (const [table, rows] of kept) {
        await client.query(`delete from delivery.${table}`)
        const all = `jsonb_populate_recordset(null::delivery.${table}, $1::jsonb)`
        await client.query(`insert into delivery.${table} select * from ${all}`, [rows])
      }
      await startEpoch(sqlOn(client))
      await client.query('commit')
    } finally {
      client.release()
    }
  }
}
