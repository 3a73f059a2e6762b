import type { Sql } from '#src/server/database/sql.ts'

/** Whether an organisation takes part. `until`: the last day (ISO date) of a pause that ends by itself. */
export type PartnerState = { state: 'active' | 'paused' | 'inactive'; until: string | null; since: string | null }

/** How an organisation takes part on a day (ISO date); undefined when there is no such organisation. */
export const partnerStateOf = async (sql: Sql, partner: string, today: string): Promise<PartnerState | undefined> => {
  const [found] = await sql.query<PartnerState>(stateSql('$1', '$2'), [partner, today])
  return found?.state === 'active' ? { state: 'active', until: null, since: null } : found
}

/** The statement; the arguments are its parameters, or columns. */
export const stateSql = (partner: string, today: string): string =>
  `SELECT CASE WHEN s.state = 'paused' AND s.until < ${today}::date THEN 'active' ELSE coalesce(s.state, 'active') END AS state,
     s.until::text AS until, to_char(s.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS since
   FROM partners p LEFT JOIN flow.partner_states s ON s.partner_id = p.id WHERE p.id = ${partner}::uuid`

/** Writes it down; `active` leaves no row. */
export const setPartnerState = async (
  sql: Sql,
  partner: string,
  { state, until }: Pick<PartnerState, 'state' | 'until'>,
  by: string,
  now: Date,
): Promise<void> => {
  await sql.query('DELETE FROM flow.partner_states WHERE partner_id = $1::uuid', [partner])
  if (state === 'active') return
  await sql.query(
    `INSERT INTO flow.partner_states (partner_id, state, until, since, by) VALUES ($1::uuid, $2, $3::date, $4::timestamptz, $5::uuid)`,
    [partner, state, until, now.toISOString(), by],
  )
}
