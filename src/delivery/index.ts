import type { RequestHandler } from 'express'
import type { Pool } from 'pg'
import { env } from '#src/server/env.ts'
import { log } from '#src/server/log.ts'
import { deliveryRouter } from './routes/router.ts'

/**
 * What external websites pull (`/v1`, `/media`), as this installation is configured.
 * @param options.pool connections as the reader role
 */
export const createDelivery = ({ pool }: { pool: Pool }): RequestHandler =>
  deliveryRouter({
    pool,
    mediaDir: env.mediaDir,
    serverUrl: env.serverUrl,
    publicUrls: env.publicUrls,
    onError: (err) => log.error({ msg: 'Delivery could not answer', err }),
  })
