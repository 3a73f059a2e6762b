import type { FlattenedField } from 'payload'

import type { Problem } from '#src/review/problem-list.ts'
import type { Sql } from '#src/server/database/sql.ts'

type Row = { id: string; path: string }

/**
 * Rows of an array keep the id their writer's browser gave them, and that id is public for sessions: one that already belongs to
 * another document is refused here, because it could never go online. One statement for each array with new rows.
 */
export const rowIdProblems = async (
  sql: Sql,
  collection: { slug: string; flattenedFields: readonly FlattenedField[] },
  id: string,
  sent: Readonly<Record<string, unknown>>,
): Promise<Problem[]> => {
  const problems: Problem[] = []
  for (const field of collection.flattenedFields) {
    if (field.type !== 'array') continue
    const rows = rowsOf(sent[field.name], field.name)
    if (rows.length > 0) problems.push(...(await foreign(sql, tableOf(collection.slug, field.name), id, rows)))
  }
  return problems
}

const foreign = async (sql: Sql, table: string, id: string, rows: readonly Row[]): Promise<Problem[]> => {
  const taken = await sql.query<{ id: string }>(
    `SELECT r.id FROM "${table}" r JOIN jsonb_array_elements_text($1::jsonb) sent ON sent = r.id WHERE r._parent_id <> $2`,
    [JSON.stringify(rows.map((row) => row.id)), id],
  )
  const ids = new Set(taken.map((row) => row.id))
  return rows
    .filter((row) => ids.has(row.id))
    .map(({ path }) => ({
      path,
      code: 'row-id-taken',
      message: {
        nl: 'Deze rij hoort bij een andere tekst. Maak ze hier opnieuw aan.',
        en: 'This row id belongs to another document.',
      },
    }))
}

const rowsOf = (value: unknown, name: string): Row[] =>
  Array.isArray(value)
    ? value.flatMap((row: unknown, index) =>
        typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
          ? [{ id: row.id, path: `${name}.${index}.id` }]
          : [],
      )
    : []

/** Payload's own name for the table of an array field. */
const tableOf = (collection: string, field: string): string =>
  `${collection}_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
