import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openFileStore } from '#src/client/file-store.ts'
import { backupOf, clientOf, copyIn, readModel } from '#tests/support/copies.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
let folder: string
const fiche = (name: string, version = 1) => recordOf({ type: 'fiche', name, version })
const names = Array.from({ length: 60 }, (_, index) => `fiche-${index}`)

beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publish(recordOf({ type: 'partner', name: 'clz' }), ...names.map((name) => fiche(name)))
  folder = mkdtempSync(join(inject('scratch'), 'copy-'))
})
afterAll(() => delivery.close())

const syncInto = async (place: string, limit = 100) => {
  const store = await openFileStore(place)
  try {
    return { done: await clientOf(delivery.url).sync(store, { limit }), lines: await copyIn(store) }
  } finally {
    await store.close()
  }
}

test('a copy in files is one file per document with its very bytes, and goes on in the next program', async () => {
  const place = join(folder, 'gewoon')
  expect((await syncInto(place)).done).toMatchObject({ isNew: true, isVerified: true })
  const file = join(place, 'round-1', 'fiche', `${idOf('fiche-3')}.json`)
  expect(readFileSync(file, 'utf8')).toBe((await delivery.ask('/v1/fiches/fiche-3')).text)
  await delivery.publish(fiche('fiche-3', 2), recordOf({ type: 'fiche', name: 'fiche-4', publication: 'archived' }))
  const { done, lines } = await syncInto(place)
  expect([done.put, done.removed, done.isNew]).toEqual([[idOf('fiche-3')], [idOf('fiche-4')], false])
  expect(lines).toEqual(await readModel(delivery))
  expect(readdirSync(place).sort()).toEqual(['place.json', 'round-1'])
})

test('after a restore the new round takes the place of the old', async () => {
  const place = join(folder, 'hersteld')
  const restore = await backupOf(delivery.app)
  await delivery.publish(fiche('later'))
  await syncInto(place)
  await restore()
  const { done, lines } = await syncInto(place)
  expect([done.removed, done.isVerified]).toEqual([[idOf('later')], true])
  expect(lines).toEqual(await readModel(delivery))
  expect(readdirSync(place).sort()).toEqual(['place.json', 'round-2'])
})

test('a batch that was written down is finished by whoever opens the folder next; one that was not whole never was', async () => {
  const place = join(folder, 'half')
  await syncInto(place)
  const before = join(folder, 'half-ervoor')
  cpSync(place, before, { recursive: true })
  const store = await openFileStore(place)
  const known = await store.place()
  if (!known) throw new Error('There is a copy.')
  const batch = {
    put: [{ id: idOf('fiche-7'), type: 'fiche' as const, text: '{"nieuw":true}' }],
    remove: [{ id: idOf('fiche-8'), type: 'fiche' as const }],
    place: { ...known, since: 'verder' },
  }
  await store.write(batch)
  const after = await copyIn(store)
  await store.close()
  const whole = await lookAt(before)
  const text = JSON.stringify(batch)
  const written = `${createHash('sha256').update(text).digest('hex')}\n${text}`
  for (const [left, expected] of [
    [written, after],
    [written.slice(0, -9), whole],
  ] as const) {
    const again = mkdtempSync(join(folder, 'weer-'))
    cpSync(before, again, { recursive: true })
    writeFileSync(join(again, 'batch.json'), left)
    expect(await lookAt(again)).toEqual(expected)
  }
})

const lookAt = async (place: string) => {
  const store = await openFileStore(place)
  const lines = await copyIn(store)
  await store.close()
  return lines
}

/** A program of its own that makes a copy, a page of two at a time. */
const startCopying = (place: string) => {
  const code = `
    const { createClient } = await import('#src/client/index.ts')
    const { openFileStore } = await import('#src/client/file-store.ts')
    const store = await openFileStore(${JSON.stringify(place)})
    console.log('open')
    await createClient({ server: ${JSON.stringify(delivery.url)} }).sync(store, { limit: 2 })
    await store.close()`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const ended = new Promise((done) => child.once('close', done))
  return { child, ended, opened: Promise.race([new Promise((done) => child.stdout.once('data', done)), ended]) }
}

test('a program that is killed in the middle, time and again, leaves a copy that the next goes on with', async () => {
  const place = join(folder, 'gedood')
  for (let time = 1; time <= 6; time += 1) {
    const { child, ended, opened } = startCopying(place)
    await opened
    await new Promise((wait) => setTimeout(wait, time * 25))
    child.kill('SIGKILL')
    await ended
    if (time % 2 === 0) await delivery.publish(fiche(`fiche-${time + 20}`, 10 + time))
  }
  const { done, lines } = await syncInto(place)
  expect(lines).toEqual(await readModel(delivery))
  expect(done.isVerified || !done.isNew).toBe(true)
})

test('two programs do not write in one folder; what a killed one left behind keeps nobody out', async () => {
  const place = join(folder, 'samen')
  const store = await openFileStore(place)
  await expect(openFileStore(place)).rejects.toThrow('is being written to')
  await store.close()
  writeFileSync(join(place, 'lock'), '1')
  await expect(openFileStore(place)).rejects.toThrow('is being written to by program 1')
  writeFileSync(join(place, 'lock'), '4194304')
  await (await openFileStore(place)).close()
  expect(existsSync(join(place, 'lock'))).toBe(false)
  rmSync(place, { recursive: true })
})

test('a name that leads out of the folder is refused before anything is written', async () => {
  const place = join(folder, 'kwaad')
  const store = await openFileStore(place)
  const answers = { complete: true, next: 'e-1', seq: 1 }
  for (const bad of [
    { id: '../../etc/cron', type: 'fiche' },
    { id: idOf('x'), type: '../fiche' },
  ]) {
    const items = [{ change: 'upsert', seq: 1, document: {}, ...bad }]
    const client = clientOf('https://labo.example', () =>
      Promise.resolve(new Response(JSON.stringify({ ...answers, items }))),
    )
    await expect(client.sync(store)).rejects.toThrow(/is not/)
  }
  expect(await store.place()).toBeNull()
  await store.close()
})
