import type { Pool } from 'pg'
import type { Environment } from './environment.ts'
import { StartupError } from './startup-error.ts'

/**
 * An installation without accounts does not go live: nobody could work in it, and whoever finds it first should not
 * become its owner.
 * @throws StartupError in production
 */
export async function requireAccount(
  pool: Pick<Pool, 'query'>,
  environment: Pick<Environment, 'isProduction'>,
): Promise<void> {
  if (!environment.isProduction) return
  const { rows } = await pool.query<{ found: boolean }>('SELECT EXISTS (SELECT FROM public.users) AS found')
  if (rows[0]?.found) return
  throw new StartupError(
    'Er is nog geen account. Maak het eerste met: npm run admin -- naam@organisatie.be',
    'Refusing to start: no account exists yet.',
  )
}
