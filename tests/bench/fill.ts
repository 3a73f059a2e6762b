import { Pool, type PoolClient } from 'pg'
import type { Addresses } from '#src/delivery/addresses.ts'
import { lockHead } from '#src/delivery/read-model/head.ts'
import { projectTerm } from '#src/delivery/read-model/project-term.ts'
import type { PublicRecord } from '#src/delivery/read-model/public-record.ts'
import { renew } from '#src/delivery/read-model/renew.ts'
import { loadSources } from '#src/delivery/read-model/sources.ts'
import { sqlOn, type Sql } from '#src/server/database/sql.ts'
import { withClient, type RoleUrls } from '#src/server/database/roles.ts'
import { allTerms, documents, surroundings } from './documents.ts'

const batchSize = 500

/** Fills the read model with so many documents, through the same code that publishes: in batches, one transaction each. */
export async function fill(urls: RoleUrls, size: number, addresses: Addresses): Promise<void> {
  const makeIndexes = await dropSearchIndexes(urls)
  await withApplication(urls, async (client) => {
    for (const term of allTerms()) {
      await inTransaction(client, (sql) => projectTerm(sql, term, new Date(), addresses))
    }
    await store(client, surroundings(), addresses)
    for (const batch of inBatches(documents(size))) await store(client, batch, addresses)
  })
  await makeIndexes()
  await withClient(urls.owner, (owner) => owner.query('vacuum analyze'))
}

/** Those that are kept up to date entry by entry; made at once, of all documents, they take a fraction of the time. */
const dropSearchIndexes = (urls: RoleUrls): Promise<() => Promise<void>> =>
  withClient(urls.owner, async (owner) => {
    const { rows } = await owner.query<{ name: string; definition: string }>(
      `select indexname as name, indexdef as definition from pg_indexes
       where schemaname = 'delivery' and tablename = 'search' and indexdef like '%USING gin%'`,
    )
    for (const { name } of rows) await owner.query(`drop index delivery.${name}`)
    return () =>
      withClient(urls.owner, async (again) => {
        for (const { definition } of rows) await again.query(definition)
      })
  })

/** A connection as the application's role, which writes the read model. */
export async function withApplication(urls: RoleUrls, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const pool = new Pool({ connectionString: urls.app, max: 1 })
  pool.on('error', () => undefined)
  const client = await pool.connect()
  client.on('error', () => undefined)
  try {
    await work(client)
  } finally {
    client.release()
    await pool.end()
  }
}

export async function inTransaction<Result>(client: PoolClient, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  await client.query('begin')
  try {
    const result = await work(sqlOn(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const store = (client: PoolClient, records: PublicRecord[], addresses: Addresses): Promise<void> =>
  inTransaction(client, async (sql) => {
    const now = new Date()
    const head = await lockHead(sql)
    await sql.query(
      `insert into delivery.slugs (type, slug, document_id, is_current)
       select one->>'type', one->>'slug', (one->>'id')::uuid, true from jsonb_array_elements($1::jsonb) as one`,
      [JSON.stringify(records)],
    )
    await sql.query(
      `insert into delivery.sources (id, type, publication, record, rendered_at)
       select (one->>'id')::uuid, one->>'type', one->>'publication', one, $2::text from jsonb_array_elements($1::jsonb) as one`,
      [JSON.stringify(records), now.toISOString()],
    )
    const ids = records.map(({ id }) => id)
    await renew(sql, head, await loadSources(sql, ids), now, addresses)
  })

function* inBatches(records: Iterable<PublicRecord>): Generator<PublicRecord[]> {
  let batch: PublicRecord[] = []
  for (const record of records) {
    batch.push(record)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
