import { afterAll, beforeAll, expect, test } from 'vitest'
import { project } from '#src/delivery/read-model/project.ts'
import { startEpoch } from '#src/delivery/read-model/head.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
})
afterAll(() => delivery.close())

/** A website that does nothing but follow the feed. */
class Follower {
  readonly held = new Map<string, string>()
  private since = '0'
  private lastSeq = 0

  async follow(size: number): Promise<void> {
    for (;;) {
      const page = await delivery.ask(`/v1/changes?since=${this.since}&limit=${size}`)
      expect(page.status, page.text).toBe(200)
      for (const item of page.json.items) {
        expect(item.seq).toBeGreaterThan(this.lastSeq)
        this.lastSeq = item.seq
        if (item.change === 'delete') this.held.delete(item.id)
        else this.held.set(item.id, bytesOf(page.text, item.seq))
      }
      this.since = String(page.json.next)
      if (page.json.complete) return
    }
  }
}

/** The bytes of one document inside a page, unparsed: documents are canonical, so their end is known by their id and seq. */
function bytesOf(page: string, seq: number): string {
  const parsed = (JSON.parse(page) as { items: { seq: number; document?: unknown }[] }).items.find(
    (item) => item.seq === seq,
  )
  const bytes = JSON.stringify(parsed?.document)
  expect(page).toContain(`"document":${bytes}`)
  return bytes
}

/** A small generator with a fixed seed (mulberry32), so that a failing run can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

test('P5: whoever follows the feed holds the same bytes as the read model, whatever writers did meanwhile', async () => {
  const random = randomFrom(20_261_123)
  const names = Array.from({ length: 24 }, (_, index) => `document-${index}`)
  const partners = ['partner-a', 'partner-b', 'partner-c']
  const follower = new Follower()
  const late = new Follower()
  let rolledBack = 0
  let committed = 0
  const writing = { isOver: false }

  const write = async () => {
    const isPartner = random() < 0.2
    const name = isPartner ? pick(partners, random) : pick(names, random)
    const publication = pick(['live', 'live', 'live', 'live', 'withdrawn', 'offline', 'archived'] as const, random)
    const content = {
      ...(isPartner
        ? { name: `${name} ${random()}` }
        : { summary: String(random()), related: { fiches: [idOf(pick(names, random))] } }),
    }
    const record = recordOf({
      type: isPartner ? 'partner' : 'fiche',
      name,
      publication,
      version: Math.floor(random() * 1e6),
      lead: idOf(pick(partners, random)),
      content,
    })
    const isToFail = random() < 0.15
    const pause = random() * 6
    try {
      await delivery.inTransaction(async (sql) => {
        await new Promise((resolve) => setTimeout(resolve, pause))
        await project(sql, record, delivery.clock.now, delivery.addresses)
        await new Promise((resolve) => setTimeout(resolve, pause))
        if (isToFail) throw new Error('rolled back on purpose')
      })
      committed += 1
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'rolled back on purpose') throw error
      rolledBack += 1
    }
  }
  const writers = Array.from({ length: 8 }, async () => {
    for (let round = 0; round < 45; round += 1) await write()
  })
  const following = (async () => {
    while (!writing.isOver) await follower.follow(1 + Math.floor(random() * 20))
  })()
  await Promise.all(writers).finally(() => {
    writing.isOver = true
  })
  await following
  await follower.follow(100)
  await late.follow(7)

  expect(committed + rolledBack).toBe(360)
  expect(rolledBack).toBeGreaterThan(20)
  const { rows } = await delivery.reader.query<{ id: string; body: string }>(
    'select id::text as id, body from delivery.documents order by id',
  )
  const model = rows.map(({ id, body }) => [id, body])
  expect(model.length).toBeGreaterThan(5)
  expect([...follower.held].sort()).toEqual(model)
  expect([...late.held].sort()).toEqual(model)
}, 120_000)

const pick = <Item>(items: readonly Item[], random: () => number): Item => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

test('a filter on types hides no removal, and says how far it looked', async () => {
  const record = recordOf({ type: 'fiche', name: 'gaat-weg' })
  await delivery.publish(record, { ...record, publication: 'archived' })
  const page = (await delivery.ask('/v1/changes?types=contact,labo&limit=100')).json
  expect(page.items.some((item) => item.id === idOf('gaat-weg') && item.change === 'delete')).toBe(true)
  expect(page.items.every((item) => item.change === 'delete')).toBe(true)
  expect(page.complete).toBe(true)
  expect(page.next).toMatch(new RegExp(`-${page.seq}$`))
})

test('a token from before a restore, or from the future, is told to start over', async () => {
  const { next, seq } = (await delivery.ask('/v1/changes?limit=1')).json
  const cursor = (await delivery.ask('/v1/fiches?limit=1')).json.next
  await delivery.inTransaction(startEpoch)
  for (const path of [
    `/v1/changes?since=${next}`,
    `/v1/changes?since=${seq + 1000}`,
    `/v1/fiches?limit=1&cursor=${cursor}`,
  ]) {
    const answer = await delivery.ask(path)
    expect([answer.status, answer.json.type], path).toEqual([410, '/problems/resync-required'])
  }
  expect((await delivery.ask('/v1/changes?since=0')).status).toBe(200)
})
