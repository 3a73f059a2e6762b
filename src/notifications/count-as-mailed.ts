import type { Sql } from '#src/server/database/sql.ts'

/**
 * Counts everything told until now as mailed, and all but the newest few of each person as read: for a labo that begins with a past,
 * whose people must not get the mail of years in one morning.
 */
export const countAsMailed = async (sql: Sql): Promise<void> => {
  await sql.query(`DELETE FROM jobs.job WHERE name = 'mail' AND state = 'created'`)
  await sql.query('UPDATE flow.notices SET mailed_at = at WHERE mailed_at IS NULL')
  await sql.query(
    `UPDATE flow.notices n SET read_at = n.at FROM (
       SELECT id, row_number() OVER (PARTITION BY person ORDER BY at DESC, id DESC) AS place FROM flow.notices
     ) placed WHERE placed.id = n.id AND placed.place > $1::int AND n.read_at IS NULL`,
    [5],
  )
}
