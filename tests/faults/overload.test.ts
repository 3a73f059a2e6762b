import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '#src/server/database/roles.ts'
import { startServing, type Serving } from '#tests/support/cast-serving.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage
let serving: Serving
beforeAll(async () => {
  stage = await openStage()
  await stage.publish('fiches', await stage.write('fiches', 'Druk'))
  serving = await startServing(stage.house)
})
afterAll(async () => {
  await serving.end()
  await stage.house.close()
})

const get = async (path: string) => {
  const began = Date.now()
  const answer = await fetch(`${serving.url}${path}`)
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, took: Date.now() - began }
}

/** Nobody can read a document while the work goes on, as when a table is locked or the disk stands still. */
const withoutReading = (work: () => Promise<void>) =>
  withClient(stage.house.urls.owner, async (client) => {
    await client.query('BEGIN')
    await client.query('LOCK TABLE delivery.documents IN ACCESS EXCLUSIVE MODE')
    await work().finally(() => client.query('ROLLBACK'))
  })

it('a server with more slow reads than it can do turns the rest away, and still says that it lives and how far its data stand', async () => {
  // Answers are kept once the server has seen how far the data stand, a moment after it began to listen.
  const kept = await get('/v1/fiches')
  for (let look = 0; look < 5; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await get('/v1/fiches')
  }
  const before = JSON.parse((await get('/v1/status')).text) as { seq: number }
  let reads: ReturnType<typeof get>[] = []
  await withoutReading(async () => {
    reads = Array.from({ length: 260 }, (_, index) =>
      get(`/v1/fiches?limit=${(index % 100) + 1}&sort=${['title', '-title', 'modifiedAt'][index % 3] ?? ''}`),
    )
    const first = await Promise.race(reads)
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '2'])
    for (let round = 0; round < 3; round += 1) {
      const [health, ready, status] = await Promise.all(['/healthz', '/readyz', '/v1/status'].map(get))
      expect([health?.status, health?.text, ready?.status, status?.status]).toEqual([200, '{"status":"ok"}', 200, 200])
      expect(JSON.parse(status?.text ?? '')).toMatchObject({ seq: before.seq })
      expect(Math.max(health?.took ?? Infinity, status?.took ?? Infinity)).toBeLessThan(3000)
    }
    await expect.poll(async () => (await get('/v1/fiches')).text).toBe(kept.text)
  })
  for (const { status, headers } of await Promise.all(reads)) {
    if (status !== 200) expect([status, headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^[25]$/)])
  }
  expect((await get('/v1/projects')).status).toBe(200)
  expect(serving.isAlive()).toBe(true)
})
