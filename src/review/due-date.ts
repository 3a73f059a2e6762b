import type { Sql } from '#src/server/database/sql.ts'

import { addSchoolDays } from './school-days.ts'

/** The day by which the labo reads (`review`), the writer answers (`change`) or a co-owner agrees (`agree`), counted in school days of the settings' calendar. */
export const dueDate = async (sql: Sql, from: Date, what: 'review' | 'change' | 'agree'): Promise<Date> => {
  const [terms] = await sql.query<{ review: number; change: number; agree: number }>(
    'SELECT review_days::int AS review, change_days::int AS change, agree_days::int AS agree FROM settings LIMIT 1',
  )
  const holidays = await sql.query<{ from: string; to: string }>('SELECT "from", "to" FROM settings_holidays')
  const days = terms?.[what] ?? { review: 10, change: 15, agree: 5 }[what]
  return addSchoolDays(from, days, holidays)
}
