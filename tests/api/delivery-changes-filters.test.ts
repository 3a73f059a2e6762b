import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuild } from '#src/delivery/read-model/rebuild.ts'
import { openDelivery, type Delivery, type Json } from '#tests/support/delivery.ts'
import { idOf, recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publish(recordOf({ type: 'partner', name: 'clz' }), recordOf({ type: 'partner', name: 'risk' }))
})
afterAll(() => delivery.close())

type Part = { change: string; id: string; document?: Json; card?: Json }
const changesSince = async (since: string, query = '') => {
  const { json } = await delivery.ask(`/v1/changes?since=${since}${query}`)
  return { ...json, items: json.items as unknown as Part[] }
}
const now = async () => (await delivery.ask('/v1/changes?since=0')).json.next ?? ''
const told = ({ items }: { items: Part[] }) => items.map(({ change, id }) => `${change} ${id}`)
const fiche = (name: string, lead: string, more: Partial<Parameters<typeof recordOf>[0]> = {}) =>
  recordOf({ type: 'fiche', name, lead: idOf(lead), ...more })

test('what goes to another partner has left the one, and is new to the other', async () => {
  await delivery.publish(fiche('verhuis', 'clz'))
  const before = await now()
  await delivery.publish(fiche('verhuis', 'risk', { version: 2 }))
  expect(told(await changesSince(before, '&partner=clz'))).toEqual([`left ${idOf('verhuis')}`])
  expect(told(await changesSince(before, `&partner=${idOf('risk')}`))).toEqual([`upsert ${idOf('verhuis')}`])
  expect(told(await changesSince(before, '&partner=clz&partner=risk'))).toEqual([`upsert ${idOf('verhuis')}`])
  expect(told(await changesSince(before, '&partner=clz&types=project'))).toEqual([])
  const after = await now()
  await delivery.publish(fiche('verhuis', 'risk', { version: 3 }))
  expect(told(await changesSince(after, '&partner=clz'))).toEqual([])
})

test('what left and changed again after that is told to have left, on whatever page it comes', async () => {
  await delivery.publish(fiche('onderweg', 'clz'))
  const before = await now()
  await delivery.publish(fiche('onderweg', 'risk', { version: 2 }), fiche('een', 'clz'), fiche('twee', 'clz'))
  await delivery.publish(fiche('onderweg', 'risk', { version: 3 }))
  const followed: string[] = []
  for (let [since, complete] = [before, false]; !complete;) {
    const page = await changesSince(since, '&partner=clz&limit=1')
    followed.push(...told(page))
    ;[since, complete] = [page.next ?? '', page.complete]
  }
  expect(followed).toEqual([`upsert ${idOf('een')}`, `upsert ${idOf('twee')}`, `left ${idOf('onderweg')}`])
})

test('what belongs to a partner that is withdrawn and then taken offline has left, also who only works there', async () => {
  const maker = recordOf({ type: 'partner', name: 'weg' })
  const person = recordOf({ type: 'contact', name: 'werkt-bij-weg', content: { organisation: maker.id } })
  await delivery.publish(maker, person, fiche('van-weg', 'weg'))
  const before = await now()
  await delivery.publish({ ...maker, publication: 'withdrawn' })
  const between = await changesSince(before, `&partner=${maker.id}`)
  const held = new Set([person.id, idOf('van-weg'), ...between.items.map(({ id }) => id)])
  for (const { change, id } of between.items) if (change !== 'upsert') held.delete(id)
  await delivery.publish({ ...maker, publication: 'offline' })
  for (const { change, id } of (await changesSince(between.next ?? '', `&partner=${maker.id}`)).items) {
    if (change !== 'upsert') held.delete(id)
  }
  expect([...held]).toEqual([])
})

test('a document that was never of the partner does not leave it', async () => {
  const before = await now()
  await delivery.publish(fiche('van-risk', 'risk'))
  await delivery.publish(fiche('van-risk', 'risk', { version: 2 }))
  expect(told(await changesSince(before, '&partner=clz'))).toEqual([])
})

test.each(['offline', 'archived'] as const)('no filter hides that something is %s', async (publication) => {
  await delivery.publish(fiche(`weg-${publication}`, 'clz'))
  const before = await now()
  await delivery.publish(fiche(`weg-${publication}`, 'clz', { publication }))
  for (const query of ['', '&types=project', '&partner=risk', '&partner=risk&types=leerlabo&shape=card']) {
    expect(told(await changesSince(before, query)), query).toEqual([`delete ${idOf(`weg-${publication}`)}`])
  }
})

test('what was taken down and came back with another partner has left', async () => {
  await delivery.publish(fiche('terug', 'clz'))
  const before = await now()
  await delivery.publish(fiche('terug', 'clz', { publication: 'offline' }), fiche('terug', 'risk', { version: 2 }))
  expect(told(await changesSince(before, '&partner=clz'))).toEqual([`left ${idOf('terug')}`])
})

test('a rebuild forgets nothing of who left', async () => {
  await delivery.publish(fiche('oud', 'clz'))
  const before = await now()
  await delivery.publish(fiche('oud', 'risk', { version: 2 }))
  await delivery.inTransaction((sql) => rebuild(sql, delivery.clock.now, delivery.addresses))
  expect(told(await changesSince(before, '&partner=clz'))).toEqual([`left ${idOf('oud')}`])
})

test('with cards the changes are short, and otherwise the same', async () => {
  const [full, short] = [await changesSince('0'), await changesSince('0', '&shape=card')]
  expect(told(short)).toEqual(told(full))
  for (const { change, card, document } of short.items) {
    expect([typeof card, document]).toEqual([change === 'upsert' ? 'object' : 'undefined', undefined])
  }
  const fromList = (await delivery.ask('/v1/fiches?withdrawn=true')).json.items
  expect(short.items.flatMap(({ card }) => (card?.type === 'fiche' ? [card] : [])).sort(byId)).toEqual(
    [...fromList].sort(byId),
  )
})
const byId = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

test('who follows one partner ends up with the same bytes as the list, whatever happened and however slowly it follows', async () => {
  let state = 20261124
  const draw = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  const publications = ['live', 'live', 'live', 'withdrawn', 'offline', 'archived'] as const
  const mirror = new Map<string, string>()
  let since = '0'
  const follow = async () => {
    const { json } = await delivery.ask(`/v1/changes?since=${since}&partner=clz&limit=${1 + draw(4)}`)
    for (const item of json.items as unknown as Part[]) {
      if (item.change === 'upsert') mirror.set(item.id, JSON.stringify(item.document))
      else mirror.delete(item.id)
    }
    since = json.next ?? ''
    return json.complete
  }
  for (let step = 0; step < 120; step += 1) {
    const publication = publications[draw(6)] ?? 'live'
    const coOwners = draw(3) === 0 ? [idOf('clz')] : []
    const lead = draw(2) === 0 ? 'clz' : 'risk'
    await delivery.publish(fiche(`f${draw(6)}`, lead, { version: step + 1, publication, coOwners }))
    if (draw(3) === 0) await follow()
  }
  while (!(await follow())) continue
  const { items } = (await delivery.ask('/v1/fiches?partner=clz&withdrawn=true&shape=full&limit=100')).json
  const fiches = [...mirror.values()].filter((text) => text.includes('"type":"fiche"'))
  expect(fiches.sort()).toEqual(items.map((item) => JSON.stringify(item)).sort())
  expect(items.length).toBeGreaterThan(1)
})

test('a partner that nobody knows is refused by slug; by id it is one that may have been erased', async () => {
  const { status, json } = await delivery.ask('/v1/changes?partner=clx')
  expect([status, json.parameter, json.suggestion]).toEqual([400, 'partner', 'clz'])
  const erased = await changesSince('0', `&partner=${idOf('nooit')}`)
  expect(erased.items.every(({ change }) => change === 'delete')).toBe(true)
  expect((await delivery.ask('/v1/changes?shape=ful')).json).toMatchObject({ parameter: 'shape', suggestion: 'full' })
})
