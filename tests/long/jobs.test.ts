import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { startServing } from '#tests/support/cast-serving.ts'
import { openStage, people, type Stage } from '#tests/support/cast-stage.ts'
import { type MailServer, openMailServer } from '#tests/support/mail-server.ts'
import { startWorkerProcess, type WorkerProcess } from '#tests/support/worker-process.ts'

let stage: Stage
let mail: MailServer
const workers = new Set<WorkerProcess>()

beforeAll(async () => {
  mail = await openMailServer()
  stage = await openStage({ LOG_LEVEL: 'silent' })
})
afterEach(async () => {
  await Promise.all([...workers].map((worker) => worker.kill()))
  workers.clear()
})
afterAll(async () => {
  await stage.house.close()
  await mail.close()
})

const hire = (env: Record<string, string> = {}): WorkerProcess => {
  const worker = startWorkerProcess(stage.house, { SMTP_URL: mail.url, ...env })
  workers.add(worker)
  return worker
}

/** As many mails as that wait to be sent to one member, about one text; asked for in the ordinary way. */
const queue = async (count: number): Promise<void> => {
  const id = await stage.write('fiches', `Post ${randomUUID().slice(0, 8)}`)
  const { writeNotices } = await import('#src/notifications/write.ts')
  const { sqlOn } = await import('#src/server/database/sql.ts')
  const { pool } = stage.house.payload.db as typeof stage.house.payload.db & { pool: Parameters<typeof sqlOn>[0] }
  const at = new Date()
  await writeNotices(
    sqlOn(pool),
    Array.from({ length: count }, () => ({
      ...{ person: stage.ids.member, at, key: 'review-due', document: id, pace: 'now' as const },
      parameters: { days: 0, by: '2026-11-24' },
    })),
  )
}
const left = async (): Promise<number> => {
  const [row] = await stage.house.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM jobs.job WHERE name = 'mail' AND state <> 'completed'`,
  )
  return row?.count ?? -1
}
const until = async (isDone: () => Promise<boolean>, patience: number): Promise<void> => {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (await isDone()) return
    await wait(250)
  }
  throw new Error(`Not done in ${patience} ms; ${await left()} jobs are left.`)
}
const ids = () => mail.mails.map(({ messageId }) => messageId)

describe('jobs', () => {
  it('a thousand, with three workers: a thousand mails, each once', async () => {
    mail.mails.length = 0
    await queue(1000)
    for (let worker = 0; worker < 3; worker += 1) hire()
    await until(async () => (await left()) === 0, 15 * 60_000)
    const runs = await stage.house.sql<{ runs: number }>(
      `SELECT sum(retry_count + 1)::int AS runs FROM jobs.job WHERE name = 'mail'`,
    )
    console.info(`jobs 1000 · runs ${runs[0]?.runs} · mails ${mail.mails.length} · different ${new Set(ids()).size}`)
    expect([runs[0]?.runs, mail.mails.length, new Set(ids()).size]).toEqual([1000, 1000, 1000])
    await stage.house.sql('DELETE FROM jobs.job')
  })

  it('of twenty workers that are killed at work: none is stuck, and every mail arrives', async () => {
    const slow = await openMailServer({ pause: 150 })
    const random = dice(20_261_124)
    await queue(200)
    for (let kill = 0; kill < 20; kill += 1) {
      const worker = hire({ SMTP_URL: slow.url })
      const before = slow.mails.length
      await until(() => Promise.resolve(slow.mails.length > before), 60_000)
      await wait(random() * 600)
      await worker.kill()
    }
    const held = (await stage.house.sql(`SELECT 1 FROM jobs.job WHERE name = 'mail' AND state = 'active'`)).length
    hire({ SMTP_URL: slow.url })
    hire({ SMTP_URL: slow.url })
    await until(async () => (await left()) === 0, 10 * 60_000)
    const unsent = await stage.house.sql(`SELECT 1 FROM flow.notices WHERE pace = 'now' AND mailed_at IS NULL`)
    const different = new Set(slow.mails.map(({ messageId }) => messageId)).size
    console.info(
      `killed 20 (seed 20261124) · held at the last kill ${held} · mails ${slow.mails.length} · different ${different} · stuck 0`,
    )
    expect(unsent).toEqual([])
    expect(different).toBe(200)
    await slow.close()
    await stage.house.sql('DELETE FROM jobs.job')
  })
})

describe('a mail server that hangs', () => {
  it('slows no request: the slowest in a hundred takes at most 1.2 times as long', async () => {
    const serving = await startServing(stage.house, { jobs: true, SMTP_URL: mail.url })
    const cookie = await stage.house.login(people.member)
    const rounds = { take: [] as number[], hang: [] as number[] }
    try {
      for (let round = 0; round < 12; round += 1) {
        const mood = round % 2 === 0 ? 'take' : 'hang'
        mail.mood(mood)
        await queue(40)
        await wait(2500)
        for (let turn = 0; turn < 150; turn += 1) {
          const start = performance.now()
          const answer = await fetch(`${serving.url}/api/fiches?draft=true&limit=5&depth=0`, {
            headers: { Cookie: cookie, Origin: serving.url },
          })
          await answer.arrayBuffer()
          if (answer.status !== 200) throw new Error(`The server says ${answer.status}.`)
          rounds[mood].push(performance.now() - start)
        }
        await stage.house.sql(`DELETE FROM jobs.job WHERE state <> 'active'`)
      }
    } finally {
      mail.mood('take')
      await serving.end()
    }
    const [p99, hanging] = [rounds.take, rounds.hang].map(
      (times) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0,
    )
    const ratio = (hanging ?? 0) / (p99 ?? 1)
    console.info(
      `p99 with mail taken ${p99?.toFixed(1)} ms · hanging ${hanging?.toFixed(1)} ms · ratio ${ratio.toFixed(2)}`,
    )
    expect(ratio).toBeLessThanOrEqual(1.2)
  })
})

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}
