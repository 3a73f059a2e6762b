import type { IncomingMessage, ServerResponse } from 'node:http'

import type { RequestHandler } from 'express'
import { Pool } from 'pg'

import { env } from '#src/server/env.ts'
import { watchLoopDelay } from '#src/server/http/loop-delay.ts'
import { log } from '#src/server/log.ts'

import { finish, headersOn } from './hot/finished.ts'
import { firstReads } from './hot/first-reads.ts'
import { hotAnswers } from './hot/hot-answers.ts'
import { watchHead } from './hot/watch-head.ts'
import { crowdOf } from './routes/crowd.ts'
import { keepCompressed } from './routes/encoding.ts'
import { deliveryRouter } from './routes/router.ts'

/** What external websites pull, in two steps: `answer` before the application routes anything, `router` within it. */
export type Delivery = {
  router: RequestHandler
  /** Answers what it can without the application, which `otherwise` calls. */
  answer: (req: IncomingMessage, res: ServerResponse, otherwise: () => void) => void
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
  const heads = openHeadPool()
  const watch = watchHead({
    pool: heads,
    connectionString: env.deliveryDatabaseUrl,
    onMove: () => answers.forget(),
    onTrouble: (err) => log.warn({ msg: 'The head of the changes cannot be read', err }),
  })
  const loop = watchLoopDelay()
  const crowd = crowdOf(loop.isLate)
  keepCompressed(env.deliveryCacheBytes)
  const answers = hotAnswers({ watch, maxBytes: env.deliveryCacheBytes, requestIdOf })
  const first = firstReads({ pool, crowd, watch, keep: answers.keep, requestIdOf })
  const router = deliveryRouter({
    pool,
    mediaDir: env.mediaDir,
    drawnBytes: env.drawnImageBytes,
    serverUrl: env.serverUrl,
    publicUrls: env.publicUrls,
    remember: (req, res, sent) => {
      const headers = headersOn(res)
      answers.keep(req, finish(headers, sent), sent.seq)
      first.learn(req, headers)
    },
    crowd,
    plannedAt: () => watch.now()?.plannedAt ?? null,
    seenHead: () => {
      const head = watch.now()
      return head && { ...head, at: watch.seenAt() }
    },
    onError: (err) => log.error({ msg: 'Delivery could not answer', err }),
  })
  return {
    router,
    answer: (req, res, otherwise) => {
      if (!answers.answer(req, res) && !first.answer(req, res, otherwise)) otherwise()
    },
    stop: async () => {
      loop.stop()
      await watch.stop()
      await heads.end()
    },
  }
}

/** One connection apart: slow reads that hold all others must not keep this server from seeing that what it kept still stands. */
const openHeadPool = (): Pool => {
  const pool = new Pool({
    connectionString: env.deliveryDatabaseUrl,
    max: 1,
    connectionTimeoutMillis: 3000,
    statement_timeout: 10_000,
    application_name: 'leerlabo-delivery-head',
  })
  const lost = (error: Error) => log.warn({ msg: 'A database connection was lost', reason: error.message })
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  return pool
}
