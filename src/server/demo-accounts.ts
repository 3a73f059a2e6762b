import type { Pool } from 'pg'
import type { Environment } from './environment.ts'
import { StartupError } from './startup-error.ts'

/**
 * Refuses to go live with demo accounts: every account under the reserved domain `.example` is one.
 * @throws StartupError in production, unless this is the demo itself
 */
export async function refuseDemoAccounts(
  pool: Pick<Pool, 'query'>,
  environment: Pick<Environment, 'isProduction' | 'isDemo'>,
): Promise<void> {
  if (!environment.isProduction || environment.isDemo) return
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM public.users WHERE email LIKE '%.example'`,
  )
  const count = rows[0]?.count ?? 0
  if (count === 0) return
  throw new StartupError(
    `Er staan ${count} demo-accounts (…@….example) in deze databank; hun wachtwoord is publiek. Verwijder ze eerst.`,
    'Refusing to start: demo accounts exist in this database.',
  )
}
