import type { Sql } from '#src/server/database/sql.ts'

import { invalid } from '../refusals.ts'

type Reason = { path: string; code: string | undefined }

/**
 * Reasons are the labo's own list, so that they can be counted and told in its words. While it keeps no list, any code will do.
 * @throws Refused 422 naming every reason that is not on it
 */
export const requireKnownReasons = async (sql: Sql, reasons: readonly Reason[]): Promise<void> => {
  const given = reasons.filter(({ code }) => code !== undefined && code.trim() !== '')
  if (given.length === 0) return
  const known = await sql.query<{ key: string }>('SELECT key FROM settings_reason_codes')
  if (known.length === 0) return
  const unknown = given.filter(({ code }) => !known.some(({ key }) => key === code))
  if (unknown.length === 0) return
  throw invalid(
    unknown.map(({ path }) => ({
      path,
      code: 'reason-code-unknown',
      message: { nl: 'Kies een reden uit de lijst van het labo.', en: 'Choose a reason code from the settings.' },
    })),
  )
}
