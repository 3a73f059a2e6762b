import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import { v7 as uuid } from 'uuid'

import type { Sql } from '#src/server/database/sql.ts'

export type NewEvent = {
  document: string
  edition: number | null
  at: Date
  actor: string | null
  /** Template key; the sentence is made when it is shown. */
  key: string
  /** Never a name, a sentence or content: ids, counts, codes and hashes. */
  parameters: Record<string, unknown>
  /** The last one of the chain so far, from whoever loaded it under the lock; without it that is looked up. */
  last?: { number: number; hash: string } | null
  /** What the person wrote with it; kept apart, so that it can be erased without touching the chain. */
  words?: Record<string, unknown>
}

/**
 * Adds the next link to the document's chain of events. The caller holds the document's lock.
 * @returns its id
 */
export const recordEvent = async (sql: Sql, event: NewEvent): Promise<string> => {
  const last = event.last === undefined ? await lastOf(sql, event.document) : event.last
  const number = (last?.number ?? 0) + 1
  const previousHash = last?.hash ?? null
  const { document, edition, actor, key, parameters, words = {} } = event
  const hash = eventHash({
    document,
    edition,
    actor,
    key,
    parameters,
    at: event.at.toISOString(),
    number,
    previousHash,
  })
  const id = uuid()
  await sql.query(
    `INSERT INTO events (id, document_id, number, edition, at, actor, key, parameters, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10)`,
    [
      id,
      event.document,
      number,
      event.edition,
      event.at.toISOString(),
      event.actor,
      event.key,
      JSON.stringify(event.parameters),
      previousHash,
      hash,
    ],
  )
  if (Object.keys(words).length > 0) {
    await sql.query('INSERT INTO flow.event_words (event_id, document_id, words) VALUES ($1, $2, $3::jsonb)', [
      id,
      document,
      JSON.stringify(words),
    ])
  }
  return id
}

const lastOf = async (sql: Sql, document: string): Promise<NewEvent['last']> => {
  const [last] = await sql.query<{ number: number; hash: string }>(
    'SELECT number::int AS number, hash FROM events WHERE document_id = $1 ORDER BY number DESC LIMIT 1',
    [document],
  )
  return last ?? null
}

/** SHA-256 (hex) over the canonical JSON of an event and the hash of the one before it. */
export const eventHash = (
  event: Omit<NewEvent, 'at' | 'words' | 'last'> & { at: string; number: number; previousHash: string | null },
): string =>
  createHash('sha256')
    .update(canonicalize(event) ?? '')
    .digest('hex')
