import type { Sql } from '#src/server/database/sql.ts'
import type { PublicRecord } from './public-record.ts'
import { storedJson } from './stored-json.ts'

/** A record as it was handed over, and how it was last rendered. */
export type Source = {
  record: PublicRecord
  seq: number
  /** Of the last rendering; null before the first. */
  hash: string | null
  /** ISO 8601; rendering again at this instant gives the same bytes. */
  renderedAt: string
}

type Row = { record: string; seq: string; hash: string | null; rendered_at: string }

const columns = 'record::text as record, seq::text as seq, hash, rendered_at'

/** @returns what is stored now; as long as it was not rendered again, it carries the marks of the rendering before */
export async function saveSource(sql: Sql, record: PublicRecord, now: Date): Promise<Source> {
  const [row] = await sql.query<Row>(
    `insert into delivery.sources (id, type, publication, record, rendered_at)
     values ($1::uuid, $2::text, $3::text, $4::jsonb, $5::text)
     on conflict (id) do update set publication = excluded.publication, record = excluded.record
     returning ${columns}`,
    [record.id, record.type, record.publication, storedJson(record), now.toISOString()],
  )
  if (!row) throw new Error(`The source of ${record.id} was not stored.`)
  return toSource(row)
}

export async function loadSources(sql: Sql, ids: Iterable<string>): Promise<Source[]> {
  const rows = await sql.query<Row>(
    `select ${columns} from delivery.sources
     where id in (select value::uuid from jsonb_array_elements_text($1::jsonb)) order by id`,
    [JSON.stringify([...ids])],
  )
  return rows.map(toSource)
}

export async function loadAllSources(sql: Sql): Promise<Source[]> {
  const rows = await sql.query<Row>(`select ${columns} from delivery.sources order by seq, id`)
  return rows.map(toSource)
}

const toSource = ({ record, seq, hash, rendered_at }: Row): Source => ({
  record: JSON.parse(record) as PublicRecord,
  seq: Number(seq),
  hash,
  renderedAt: rendered_at,
})
