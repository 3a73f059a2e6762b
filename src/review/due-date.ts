import type { Sql } from '#src/server/database/sql.ts'

import { addSchoolDays } from './school-days.ts'

/** The day by which the labo reads (`review`) or the writer answers (`change`), counted in school days of the settings' calendar. */
export const dueDate = async (sql: Sql, from: Date, what: 'review' | 'change'): Promise<Date> => {
  const [terms] = await sql.query<{ review: number; change: number }>(
    'SELECT review_days::int AS review, change_days::int AS change FROM settings LIMIT 1',
  )
  const holidays = await sql.query<{ from: string; to: string }>('SELECT "from", "to" FROM settings_holidays')
  const days = what === 'review' ? (terms?.review ?? 10) : (terms?.change ?? 15)
  return addSchoolDays(from, days, holidays)
}
