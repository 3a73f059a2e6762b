import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { type Command, loadVisible } from './perform.ts'
import { invalid } from './refusals.ts'
import type { Standing } from './standing-shape.ts'

/**
 * Honours `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header): the first request with a key acts, later ones with the
 * same key get its answer, for a day. The key is taken in the action's own transaction, so a second request waits for the first to
 * commit, and a refused one leaves its key free.
 * @throws 422 when the key was used for another request, 404 when the person may no longer know what was answered
 */
export const answerOnce = async (
  req: PayloadRequest,
  sql: Sql,
  command: Command,
  act: () => Promise<Standing>,
): Promise<Standing> => {
  const key = req.headers.get('Idempotency-Key')
  const actor = actorOf(req)
  if (key === null || actor.kind !== 'person') return act()
  if (key.length === 0 || key.length > 200)
    throw badKey('Idempotency-Key: 1 tot 200 tekens.', 'Idempotency-Key takes 1 to 200 characters.')
  const requestHash = createHash('sha256')
    .update(canonicalize(JSON.parse(JSON.stringify(command))) ?? '')
    .digest('hex')
  const [taken] = await sql.query(
    `INSERT INTO flow.idempotency_keys (actor, key, request_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key`,
    [actor.id, key, requestHash],
  )
  if (!taken) {
    const answer = await earlierAnswer(sql, actor.id, key, requestHash)
    // Who sees the work on a document was told of it; to who sees no more than a question or a consent, nothing was told.
    if (answer.edition !== null) await loadVisible(req, sql, command.collection, command.id, false)
    return answer
  }
  const answer = await act()
  await sql.query('UPDATE flow.idempotency_keys SET answer = $3::jsonb WHERE actor = $1 AND key = $2', [
    actor.id,
    key,
    JSON.stringify(answer),
  ])
  return answer
}

const earlierAnswer = async (sql: Sql, actor: string, key: string, requestHash: string): Promise<Standing> => {
  const [earlier] = await sql.query<{ request_hash: string; answer: Standing }>(
    'SELECT request_hash, answer FROM flow.idempotency_keys WHERE actor = $1 AND key = $2',
    [actor, key],
  )
  if (earlier?.request_hash !== requestHash) {
    throw badKey(
      'Deze Idempotency-Key hoort bij een ander verzoek.',
      'This Idempotency-Key was used for another request.',
    )
  }
  return earlier.answer
}

const badKey = (nl: string, en: string) =>
  invalid([{ path: 'Idempotency-Key', code: 'idempotency-key', message: { nl, en } }])
