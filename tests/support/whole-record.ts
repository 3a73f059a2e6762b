import { Client } from 'pg'

import type { Broken } from '#src/server/audit/check.ts'

import type { House } from './house.ts'

/** Everything that the check of the events finds wrong in this house. */
export const brokenRecords = async ({ urls }: House): Promise<Broken[]> => {
  const { checkHistory } = await import('#src/server/audit/check.ts')
  const reader = new Client({ connectionString: urls.owner })
  await reader.connect()
  const query = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await reader.query(text, [...values])).rows as Row[]
  const found: Broken[] = []
  try {
    await query('BEGIN')
    const { documents } = await checkHistory(
      { query },
      { until: new Date(), report: (broken) => void found.push(broken) },
    )
    if (documents === 0) throw new Error('There is no history to check.')
  } finally {
    await reader.end()
  }
  return found
}
