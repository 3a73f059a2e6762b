import type { Sql } from './sql.ts'

export type Write = { text: string; values: readonly unknown[] }

/**
 * Carries out several writes in one statement. None may look at rows that another one changes: all of them see what stood there
 * before.
 */
export const writeTogether = async (sql: Sql, writes: readonly Write[], last: Write): Promise<void> => {
  const values: unknown[] = []
  const texts = [...writes, last].map(({ text, values: own }) => {
    const before = values.length
    values.push(...own)
    return text.replaceAll(/\$(\d+)/g, (_, number: string) => `$${before + Number(number)}`)
  })
  const parts = texts.slice(0, -1).map((text, index) => `write_${index} AS (${text})`)
  await sql.query(`${parts.length > 0 ? `WITH ${parts.join(', ')} ` : ''}${texts.at(-1) ?? ''}`, values)
}
