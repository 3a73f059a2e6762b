import type { IncomingMessage, ServerResponse } from 'node:http'

import type { RequestHandler } from 'express'
import type { Pool } from 'pg'

import { env } from '#src/server/env.ts'
import { log } from '#src/server/log.ts'

import { hotAnswers } from './hot/hot-answers.ts'
import { watchHead } from './hot/watch-head.ts'
import { deliveryRouter } from './routes/router.ts'

/** What external websites pull, in two steps: `hot` before the application routes anything, `router` within it. */
export type Delivery = {
  router: RequestHandler
  /** Gives a finished answer again, if there is one that is still true; false means: let the application answer. */
  hot: (req: IncomingMessage, res: ServerResponse) => boolean
  stop: () => Promise<void>
}

/**
 * What external websites pull (`/v1`, `/media`), as this installation is configured.
 * @param options.pool connections as the reader role
 * @param options.requestIdOf how this server numbers its requests
 */
export const createDelivery = ({
  pool,
  requestIdOf,
}: {
  pool: Pool
  requestIdOf: (given: string | undefined) => string
}): Delivery => {
  const watch = watchHead({
    pool,
    connectionString: env.deliveryDatabaseUrl,
    onMove: () => answers.forget(),
    onTrouble: (err) => log.warn({ msg: 'The head of the changes cannot be read', err }),
  })
  const answers = hotAnswers({ watch, maxBytes: env.deliveryCacheBytes, requestIdOf })
  const router = deliveryRouter({
    pool,
    mediaDir: env.mediaDir,
    serverUrl: env.serverUrl,
    publicUrls: env.publicUrls,
    remember: answers.remember,
    seenHead: () => {
      const head = watch.now()
      return head && { ...head, at: watch.seenAt() }
    },
    onError: (err) => log.error({ msg: 'Delivery could not answer', err }),
  })
  return { router, hot: answers.answer, stop: watch.stop }
}
