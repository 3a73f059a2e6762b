import { Router } from 'express'
import type { Pool } from 'pg'

/** What the process says about itself; `isStopping` turns true when it no longer wants new work. */
export type Condition = { isStopping: boolean }

/** `/healthz`: the process lives, without any input or output. `/readyz`: it can serve, so the database answers. */
export function health(pool: Pick<Pool, 'query'>, condition: Condition): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const isReady = !condition.isStopping && (await answers(pool))
    res.status(isReady ? 200 : 503)
    res.set('Cache-Control', 'no-store').json({ status: isReady ? 'ready' : 'not ready' })
  })
  return router
}

async function answers(pool: Pick<Pool, 'query'>): Promise<boolean> {
  const tooLate = new Promise<false>((resolve) => setTimeout(() => resolve(false), 2000).unref())
  const answer = pool.query('SELECT 1').then(
    () => true,
    () => false,
  )
  return await Promise.race([answer, tooLate])
}
