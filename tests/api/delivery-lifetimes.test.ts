import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openStage, type Stage } from '#tests/support/cast-stage.ts'
import { workplaceOf } from '#tests/support/jobs.ts'

let stage: Stage
let live: string

beforeAll(async () => {
  stage = await openStage()
  live = await stage.write('fiches', 'Al online')
  await stage.publish('fiches', live)
})
afterAll(() => stage.house.close())

/** Seconds from now; a publication is planned that far ahead. */
const ahead = 45
const moment = () => new Date(Date.now() + ahead * 1000)

const approved = async (mark: string): Promise<string> => {
  const fiche = await stage.write('fiches', mark)
  const { edition } = await stage.mustAct('member', 'fiches', fiche, 'submit', { changeNote: 'Klaar.' })
  await stage.mustAct('reviewer', 'fiches', fiche, 'claim')
  await stage.mustAct('reviewer', 'fiches', fiche, 'approve', { hash: edition?.hash })
  return fiche
}
const planned = async (mark: string): Promise<string> => {
  const id = await approved(mark)
  await stage.mustAct('reviewer', 'fiches', id, 'schedule', { publishAt: moment().toISOString() })
  return id
}

const addresses = () => [
  '/v1',
  '/v1/fiches',
  '/v1/fiches?shape=full&limit=5',
  `/v1/fiches/${live}`,
  `/v1/fiches/${live}.html`,
  `/v1/fiches/${live}.jsonld`,
  '/v1/partners',
  '/v1/sessions',
  '/v1/agenda.ics',
  '/v1/changes',
  '/v1/manifest',
  '/v1/items?ids=' + live,
  '/v1/feeds/fiche.atom',
  '/v1/export/fiche.ndjson',
  '/v1/vocabularies/theme',
]
/** How long (seconds) whoever asks may keep the answer, fresh and stale together; asked twice, so that a kept answer counts too. */
const keptFor = async (path: string): Promise<number> => {
  const lifetimes = []
  for (let time = 0; time < 2; time += 1) {
    const header = (await fetch(`${stage.house.url}${path}`)).headers.get('cache-control') ?? ''
    const [age, stale, error] = ['max-age', 'stale-while-revalidate', 'stale-if-error'].map((name) =>
      Number(new RegExp(`${name}=(\\d+)`).exec(header)?.[1]),
    )
    lifetimes.push((age ?? NaN) + Math.max(stale ?? NaN, error ?? NaN))
  }
  return Math.max(...lifetimes)
}
const longest = 60 + 86_400

describe('while something is planned to go online', () => {
  it('no answer may be kept beyond that moment, and all may again when it is no longer planned', async () => {
    const id = await planned('Gepland')
    for (const path of addresses()) await expect.poll(() => keptFor(path), { message: path }).toBeLessThanOrEqual(ahead)
    expect(await keptFor('/v1/openapi.json')).toBe(longest)
    await stage.mustAct('reviewer2', 'fiches', id, 'unschedule')
    for (const path of addresses()) await expect.poll(() => keptFor(path), { message: path }).toBe(longest)
  })

  it.each([
    [
      'it went online',
      async () => {
        const { sweep } = await import('#src/server/jobs/sweep.ts')
        await sweep(workplaceOf(stage.house), new Date(Date.now() + 2 * ahead * 1000))
      },
    ],
    ['it was published before its time', (id: string) => stage.mustAct('reviewer', 'fiches', id, 'publish')],
    [
      'it went back to its makers',
      (id: string) => stage.mustAct('reviewer', 'fiches', id, 'returnToDraft', { reason: 'Nog iets.' }),
    ],
  ])('the plan is forgotten when %s', async (_how, end) => {
    const id = await planned('Vergeten')
    expect((await stage.house.readerSql('SELECT at FROM delivery.planned')).length).toBe(1)
    await end(id)
    expect(await stage.house.readerSql('SELECT at FROM delivery.planned')).toEqual([])
    await expect.poll(() => keptFor('/v1/fiches')).toBe(longest)
  })

  it('of two plans the first one counts, to the millisecond', async () => {
    const [first, second] = [await planned('Eerst'), await approved('Dan')]
    await stage.mustAct('reviewer', 'fiches', second, 'schedule', {
      publishAt: new Date(Date.now() + 86_400_000).toISOString(),
    })
    const kept = await stage.house.readerSql<{ at: string }>('SELECT at FROM delivery.planned ORDER BY at')
    const told = await stage.house.sql<{ at: Date }>(
      `SELECT publish_at AS at FROM editions WHERE state = 'scheduled' ORDER BY publish_at`,
    )
    expect(kept.map(({ at }) => at)).toEqual(told.map(({ at }) => at.toISOString()))
    await expect.poll(() => keptFor('/v1/fiches')).toBeLessThanOrEqual(ahead)
    await stage.mustAct('reviewer', 'fiches', first, 'unschedule')
    await expect.poll(() => keptFor('/v1/fiches')).toBeGreaterThan(ahead)
    await stage.mustAct('reviewer', 'fiches', second, 'unschedule')
    expect(await stage.house.readerSql('SELECT at FROM delivery.planned')).toEqual([])
  })

  it('who reads the public side learns the moment, and nothing of what it is', async () => {
    const columns = await stage.house.readerSql<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'delivery.planned'::regclass AND attnum > 0`,
    )
    expect(columns.map(({ name }) => name)).toEqual(['edition_id', 'at'])
  })
})
