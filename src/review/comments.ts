import { v7 as uuid } from 'uuid'

import type { Sql } from '#src/server/database/sql.ts'

import type { NewComment } from './input.ts'
import type { EditionRow } from './records.ts'

/** Adds comments to an edition, in the order given. */
export const insertComments = async (
  sql: Sql,
  document: string,
  edition: EditionRow,
  comments: readonly NewComment[],
  author: string | null,
  now: Date,
): Promise<void> => {
  const rows = comments.map((comment) => ({
    id: uuid(),
    path: comment.path ?? null,
    block: comment.blockId ?? null,
    kind: comment.kind,
    reason: comment.reasonCode ?? null,
    text: comment.text.trim(),
    parent: comment.inReplyTo ?? null,
  }))
  await sql.query(
    `INSERT INTO comments (id, document_id, edition, round, path, block_id, kind, reason_code, text, author, state, on_version, parent_id, created_at, updated_at)
     SELECT (row->>'id')::uuid, $2::uuid, $3::int, $4::int, row->>'path', row->>'block', (row->>'kind')::enum_comments_kind, row->>'reason', row->>'text',
            $5::text, 'open', $6::text, (row->>'parent')::uuid, $7::timestamptz, $7::timestamptz
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given(row, place) ORDER BY place`,
    [JSON.stringify(rows), document, edition.number, edition.round, author, edition.hash, now.toISOString()],
  )
}

/** Marks comments as addressed, each with what the writer says about it. Comments of another document are not touched. */
export const answerComments = async (
  sql: Sql,
  document: string,
  edition: number,
  answers: readonly { comment: string; text: string }[],
  person: string | null,
  now: Date,
): Promise<void> => {
  if (answers.length === 0) return
  await sql.query(
    `UPDATE comments c SET state = 'addressed', answer = given.text, answered_by = $4::text, answered_at = $5::timestamptz, updated_at = now()
     FROM jsonb_to_recordset($1::jsonb) AS given(comment text, text text)
     WHERE c.id::text = given.comment AND c.document_id = $2::uuid AND c.edition = $3::int AND c.state <> 'resolved' AND c.parent_id IS NULL AND btrim(given.text) <> ''`,
    [JSON.stringify(answers), document, edition, person, now.toISOString()],
  )
}

/** Settles a thread: its first comment, and with it what was replied. */
export const resolveComment = async (sql: Sql, document: string, comment: string): Promise<void> => {
  await sql.query(
    `UPDATE comments SET state = 'resolved', updated_at = now() WHERE (id = $1::uuid OR parent_id = $1::uuid) AND document_id = $2::uuid`,
    [comment, document],
  )
}
