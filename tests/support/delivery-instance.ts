import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { finish, headersOn } from '#src/delivery/hot/finished.ts'
import { firstReads } from '#src/delivery/hot/first-reads.ts'
import { hotAnswers } from '#src/delivery/hot/hot-answers.ts'
import { watchHead, type HeadWatch } from '#src/delivery/hot/watch-head.ts'
import { crowdOf } from '#src/delivery/routes/crowd.ts'
import { deliveryRouter, type DeliveryOptions } from '#src/delivery/routes/router.ts'
import { health } from '#src/server/http/health.ts'
import type { Delivery } from './delivery.ts'

/** One server of several on the same database, put together as `createDelivery` does: it remembers, and follows the head by itself. */
export type Instance = { url: string; watch: HeadWatch; stop: () => Promise<void> }

export async function openInstance(
  delivery: Pick<Delivery, 'reader' | 'clock' | 'mediaDir' | 'addresses'>,
  options: Partial<DeliveryOptions> = {},
): Promise<Instance> {
  const { reader, clock, mediaDir, addresses } = delivery
  const crowd = options.crowd ?? crowdOf(() => false)
  const watch = watchHead({
    pool: reader,
    connectionString: reader.options.connectionString ?? '',
    onMove: () => answers.forget(),
    onTrouble: () => undefined,
  })
  const requestIdOf = () => 'een-nummer'
  const answers = hotAnswers({ watch, maxBytes: 8 * 1024 * 1024, requestIdOf })
  const first = firstReads({ pool: reader, crowd, watch, keep: answers.keep, requestIdOf })
  const router = deliveryRouter({
    pool: reader,
    mediaDir,
    ...addresses,
    now: () => clock.now,
    remember: (req, res, sent) => {
      const headers = headersOn(res)
      answers.keep(req, finish(headers, sent), sent.seq)
      first.learn(req, headers)
    },
    plannedAt: () => watch.now()?.plannedAt ?? null,
    ...options,
    crowd,
  })
  const application = express().set('etag', false).set('query parser', false)
  application.use(health(reader, { isStopping: false }), router)
  const server = createServer({ keepAliveTimeout: 120_000 }, (req, res) => {
    const otherwise = () => {
      application(req, res)
    }
    if (!answers.answer(req, res) && !first.answer(req, res, otherwise)) otherwise()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    watch,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await watch.stop()
    },
  }
}
