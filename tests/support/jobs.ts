import type { Payload } from 'payload'
import type { Pool } from 'pg'

import type { House } from './house.ts'

/** What jobs work with, in this house. */
export const workplaceOf = ({ payload }: House): { payload: Payload; pool: Pool } => ({
  payload,
  pool: (payload.db as typeof payload.db & { pool: Pool }).pool,
})

/**
 * Carries out every job that waits and is due (by the database's clock), also those that they ask for in turn, as a worker would.
 * @returns what was done, in order, and what each failure said
 */
export const workOff = async (house: House): Promise<{ name: string; error?: string }[]> => {
  const [{ default: PgBoss }, { handlers }, { bossOptions, carryOut }] = await Promise.all([
    import('pg-boss'),
    import('#src/server/jobs/handlers.ts'),
    import('#src/server/jobs/worker.ts'),
  ])
  const boss = new PgBoss({ ...bossOptions, supervise: false, connectionString: house.urls.app, max: 1 })
  boss.on('error', () => undefined)
  await boss.start()
  const done: { name: string; error?: string }[] = []
  try {
    for (let found = true; found;) {
      found = false
      for (const name of Object.keys(handlers) as (keyof typeof handlers)[]) {
        const jobs = await boss.fetch<unknown>(name, { batchSize: 50 })
        for (const { id, data } of jobs) {
          found = true
          try {
            await carryOut(workplaceOf(house), name, id, data)
            await boss.complete(name, id)
            done.push({ name })
          } catch (error) {
            const said = error instanceof Error ? error.message : String(error)
            await boss.fail(name, id, { said })
            done.push({ name, error: said })
          }
        }
      }
    }
    return done
  } finally {
    await boss.stop({ graceful: false })
  }
}
