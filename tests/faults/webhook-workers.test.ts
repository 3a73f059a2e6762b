import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { publishAll, register, tellAt } from '#tests/support/cast-sites.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'
import { openReceiver, type Receiver } from '#tests/support/receiver.ts'
import { startServing, type Serving } from '#tests/support/cast-serving.ts'
import { startWorkerProcess, type WorkerProcess } from '#tests/support/worker-process.ts'

const toLoopback = { WEBHOOKS_TO_LOOPBACK: '1' }
let stage: Stage
let receiver: Receiver
let workers: WorkerProcess[] = []
let serving: Serving
beforeAll(async () => {
  stage = await openStage(toLoopback)
  serving = await startServing(stage.house)
  workers = [startWorkerProcess(stage.house, toLoopback), startWorkerProcess(stage.house, toLoopback)]
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()))
  await serving.end()
  await stage.house.close()
})
beforeEach(async () => {
  receiver = await openReceiver()
})
afterEach(async () => {
  await stage.house.sql('DELETE FROM sites.sites')
  await receiver.close()
})

/** A process needs its time to start on a machine that is busy. */
const patience = 300_000
const soon = { timeout: 120_000 }

describe('workers in processes of their own', () => {
  it(
    'send each event once and in order, also what is published while they work',
    async () => {
      const site = await register(stage, 'Met twee werkers', [receiver.host])
      await tellAt(site, receiver)
      const before = await publishAll(stage, ...Array.from({ length: 20 }, (_, index) => ({ name: `vooraf-${index}` })))
      await expect.poll(() => receiver.accepted().length, soon).toBe(before.length)
      const after = await publishAll(stage, ...Array.from({ length: 10 }, (_, index) => ({ name: `erna-${index}` })))
      await expect.poll(() => receiver.accepted().length, soon).toBe(before.length + after.length)
      expect(receiver.letters.map(({ event }) => event.data.seq)).toEqual([...before, ...after])
    },
    patience,
  )

  it(
    'tell nothing before it can be read on every server, whatever that server gave a moment ago',
    async () => {
      const servers = [stage.house.url, serving.url]
      const site = await register(stage, 'Die meteen leest', [receiver.host])
      await tellAt(site, receiver)
      const read = async (path: string) =>
        Promise.all(servers.map(async (url) => (await fetch(`${url}${path}`)).text()))
      const stale: unknown[] = []
      receiver.mood(async ({ event }) => {
        const { id = '', seq = 0 } = event.data
        for (const text of await read(`/v1/fiches/${id}`)) {
          const told = JSON.parse(text) as { seq: number }
          if (told.seq < seq) stale.push([told.seq, seq])
        }
        return 204
      })
      const seqs: number[] = []
      for (let version = 1; version <= 8; version += 1) {
        seqs.push(...(await publishAll(stage, { name: 'vaak', version, content: { title: `Versie ${version}` } })))
        await read('/v1/fiches/vaak')
      }
      await expect.poll(() => receiver.accepted(), soon).toEqual(seqs)
      expect(stale).toEqual([])
    },
    patience,
  )

  it(
    'lose nothing when they are killed in the middle of a message',
    async () => {
      const site = await register(stage, 'Met een dode', [receiver.host])
      const { id } = await tellAt(site, receiver)
      receiver.mood('hang')
      const seqs = await publishAll(stage, { name: 'halverwege' }, { name: 'daarna' })
      await expect.poll(() => receiver.letters.length, soon).toBe(1)
      await Promise.all(workers.map((worker) => worker.kill()))
      receiver.mood(204)
      // Thirty seconds later, as far as the database is concerned.
      await stage.house.sql(
        `UPDATE sites.webhooks SET leased_until = leased_until - interval '30 seconds' WHERE id = $1`,
        [id],
      )
      workers = [startWorkerProcess(stage.house, toLoopback)]
      await expect.poll(() => receiver.accepted(), soon).toEqual(seqs)
      expect(receiver.letters[1]?.id).toBe(receiver.letters[0]?.id)
      expect(receiver.letters.filter(({ event }) => event.data.seq === seqs[0])).toHaveLength(2)
    },
    patience,
  )
})
