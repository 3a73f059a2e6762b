import { afterAll, beforeAll, expect, test } from 'vitest'
import { CopyDiffers, memoryStore, type Store } from '#src/client/index.ts'
import { rebuild } from '#src/delivery/read-model/rebuild.ts'
import { backupOf, clientOf, copyIn, readModel, titlesIn } from '#tests/support/copies.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, paragraph, recordOf, richText } from '#tests/support/delivery-records.ts'

let delivery: Delivery
const fiche = (name: string, more: Partial<Parameters<typeof recordOf>[0]> = {}) =>
  recordOf({ type: 'fiche', name, lead: idOf('clz'), ...more })
const names = Array.from({ length: 12 }, (_, index) => `fiche-${index}`)

beforeAll(async () => {
  delivery = await openDelivery()
  const body = richText(paragraph('Een zin met "tekens": é € 👩🏽‍🏫 \u2028 < & / \\ \u007f'))
  await delivery.publish(
    recordOf({ type: 'partner', name: 'clz' }),
    recordOf({ type: 'partner', name: 'risk' }),
    recordOf({ type: 'labo', name: 'labo' }),
    ...names.map((name) => fiche(name, { content: { body } })),
    fiche('ingetrokken', { publication: 'withdrawn', notice: 'Niet meer te gebruiken.' }),
    fiche('weg', { publication: 'offline' }),
  )
})
afterAll(() => delivery.close())

test('the first time a copy gets every document, byte for byte, and is held against the manifest', async () => {
  const store = memoryStore()
  const done = await clientOf(delivery.url).sync(store, { limit: 5 })
  expect(await copyIn(store)).toEqual(await readModel(delivery))
  expect(done).toMatchObject({ isNew: true, isVerified: true, removed: [] })
  expect(done.put.sort()).toEqual((await readModel(delivery)).map((line) => line.slice(0, 36)))
})

test('after that only what changed is told: new, renamed, withdrawn, gone', async () => {
  const store = memoryStore()
  const client = clientOf(delivery.url)
  await client.sync(store)
  expect(await client.sync(store)).toMatchObject({ put: [], removed: [], isNew: false, isVerified: false })
  await delivery.publish(
    fiche('nieuw'),
    fiche('fiche-0', { slug: 'hernoemd', slugHistory: ['fiche-0'], version: 2 }),
    fiche('fiche-1', { publication: 'withdrawn', version: 2 }),
    fiche('fiche-2', { publication: 'archived' }),
    fiche('fiche-3', { publication: 'offline' }),
    fiche('weg', { publication: 'archived' }),
    fiche('vluchtig'),
    fiche('vluchtig', { publication: 'offline' }),
  )
  const done = await client.sync(store, { verify: 'always' })
  expect(done.put.sort()).toEqual(['nieuw', 'fiche-0', 'fiche-1'].map(idOf).sort())
  expect(done.removed.sort()).toEqual(['fiche-2', 'fiche-3'].map(idOf).sort())
  expect(done).toMatchObject({ isNew: false, isVerified: true })
  expect(await copyIn(store)).toEqual(await readModel(delivery))
  const moved = await client.get('/v1/fiches/{document}', { document: 'fiche-0' })
  expect(moved.slug).toBe('hernoemd')
  await expect(client.get('/v1/fiches/{document}', { document: 'fiche-2' })).rejects.toMatchObject({ code: 'gone' })
})

test('after a restore the copy is made again; until it is whole, readers see the one before', async () => {
  const store = memoryStore()
  const client = clientOf(delivery.url)
  const restore = await backupOf(delivery.app)
  await delivery.publish(fiche('na-de-reservekopie'), fiche('fiche-4', { version: 2, content: { title: 'Anders' } }))
  await client.sync(store)
  const before = await copyIn(store)
  await restore()
  let answers = 0
  const stopping = clientOf(delivery.url, (input, init) => {
    answers += 1
    return answers > 3 ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init)
  })
  await expect(stopping.sync(store, { limit: 4 })).rejects.toThrow('fetch failed')
  expect(await copyIn(store)).toEqual(before)
  const done = await client.sync(store, { limit: 4 })
  expect(await copyIn(store)).toEqual(await readModel(delivery))
  expect(done).toMatchObject({ isNew: true, isVerified: true, put: [idOf('fiche-4')] })
  expect(done.removed).toEqual([idOf('na-de-reservekopie')])
})

test('a filter keeps to its documents, lets go of what left, and another filter makes another copy', async () => {
  const store = memoryStore()
  const client = clientOf(delivery.url)
  await delivery.publish(fiche('verhuist'), fiche('blijft', { coOwners: [idOf('risk')] }))
  await client.sync(store, { partners: ['clz'], types: ['fiche'] })
  const ofClz = [`partner:${idOf('clz')}`]
  expect(await copyIn(store)).toEqual(await readModel(delivery, ofClz, ['fiche']))
  await delivery.publish(
    fiche('verhuist', { lead: idOf('risk'), version: 2 }),
    recordOf({ type: 'project', name: 'p' }),
  )
  const done = await client.sync(store, { partners: ['clz'], types: ['fiche'], verify: 'always' })
  expect([done.put, done.removed, done.isVerified]).toEqual([[], [idOf('verhuist')], true])
  expect(await copyIn(store)).toEqual(await readModel(delivery, ofClz, ['fiche']))
  const other = await client.sync(store, { types: ['partner', 'labo'] })
  expect(other).toMatchObject({ isNew: true, isVerified: true })
  expect(await copyIn(store)).toEqual(await readModel(delivery, undefined, ['partner', 'labo']))
})

/** A store that stops working at the given write, just before or just after it was done. */
const stopping = (store: Store, at: number, when: 'before' | 'after'): Store => {
  let writes = 0
  return {
    ...store,
    write: async (batch) => {
      writes += 1
      if (writes === at && when === 'before') throw new Error('stopped')
      await store.write(batch)
      if (writes === at) throw new Error('stopped')
    },
  }
}

test.each(['before', 'after'] as const)(
  'stopped %s any write, the next run goes on and ends the same',
  async (when) => {
    for (let at = 1; at <= 8; at += 1) {
      const store = memoryStore()
      const client = clientOf(delivery.url)
      const stopped = client.sync(stopping(store, at, when), { limit: 4 })
      if (at <= 4) await expect(stopped).rejects.toThrow('stopped')
      else await stopped.catch(() => undefined)
      await delivery.publish(fiche(`fiche-${at + 3}`, { version: 100 + at, publication: at % 2 ? 'live' : 'offline' }))
      await client.sync(store, { limit: 4 })
      expect(await copyIn(store), `write ${at}`).toEqual(await readModel(delivery))
    }
  },
)

test('a line that breaks all the time and a server that is often busy only make it slower', async () => {
  let answers = 0
  const store = memoryStore()
  const breaking: typeof fetch = async (input, init) => {
    answers += 1
    if (answers % 4 === 1) throw new TypeError('fetch failed')
    if (answers % 4 === 2) return new Response('{}', { status: 503, headers: { 'Retry-After': '1' } })
    const answer = await fetch(input, init)
    if (answers % 4 !== 3) return answer
    const half = (await answer.text()).slice(0, 50)
    const body = new ReadableStream({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode(half))
        stream.error(new TypeError('terminated'))
      },
    })
    return new Response(body, { status: answer.status })
  }
  await clientOf(delivery.url, breaking).sync(store, { limit: 3 })
  expect(await copyIn(store)).toEqual(await readModel(delivery))
  expect(answers).toBeGreaterThan(20)
})

test('what is published while a copy is held against the manifest is followed first', async () => {
  const store = memoryStore()
  let times = 0
  const client = clientOf(delivery.url, async (input, init) => {
    const answer = await fetch(input, init)
    if (new Request(input).url.includes('/v1/changes') && times < 3) {
      times += 1
      await delivery.publish(fiche('druk', { version: 200 + times }))
    }
    return answer
  })
  expect(await client.sync(store)).toMatchObject({ isVerified: true })
  expect(await copyIn(store)).toEqual(await readModel(delivery))
})

test('a server that never stops publishing gives a copy that could not be held against anything, and says so', async () => {
  const store = memoryStore()
  let version = 300
  const client = clientOf(delivery.url, async (input, init) => {
    version += 1
    await delivery.publish(fiche('druk', { version }))
    return fetch(input, init)
  })
  expect(await client.sync(store)).toMatchObject({ isNew: true, isVerified: false })
})

test('a copy that somebody damaged is noticed and made again', async () => {
  const store = memoryStore()
  const client = clientOf(delivery.url)
  await client.sync(store)
  const place = await store.place()
  if (!place) throw new Error('There is a copy.')
  await store.write({ put: [{ id: idOf('clz'), type: 'partner', text: '{}' }], remove: [], place })
  expect(await client.sync(store)).toMatchObject({ put: [], isVerified: false })
  expect(await client.sync(store, { verify: 'always' })).toMatchObject({
    put: [idOf('clz')],
    isNew: true,
    isVerified: true,
  })
  expect(await copyIn(store)).toEqual(await readModel(delivery))
})

test('when something between us changes what is sent, the copy is not shown', async () => {
  const store = memoryStore()
  await clientOf(delivery.url).sync(store)
  const before = await titlesIn(store)
  const client = clientOf(delivery.url, async (input, init) => {
    const answer = await fetch(input, init)
    return new Response((await answer.text()).replaceAll('Over fiche-', 'Boven fiche-'), { status: answer.status })
  })
  await expect(client.sync(memoryStore())).rejects.toThrow(CopyDiffers)
  await expect(client.sync(store, { types: ['fiche'] })).rejects.toThrow(CopyDiffers)
  expect(await titlesIn(store)).toEqual(before)
})

test('a rebuild that changes nothing is nothing new', async () => {
  const store = memoryStore()
  const client = clientOf(delivery.url)
  await client.sync(store)
  await delivery.inTransaction((sql) => rebuild(sql, delivery.clock.now, delivery.addresses))
  expect(await client.sync(store, { verify: 'always' })).toMatchObject({ put: [], removed: [], isVerified: true })
})
