import { cast } from '#seed/cast.ts'
import { firstSettings as settings } from '#src/server/first-settings.ts'
import { freePort } from '#src/server/database/ports.ts'
import { visitors, type Visitors } from '#tests/support/visitors.ts'
import { chanceFrom } from './chance.ts'
import { fiche } from './documents.ts'
import { settingsFor, type Ground } from './ground.ts'
import { start } from './programs.ts'
import { atMost, told, type Row } from './rows.ts'
import { median } from './statistics.ts'
import { stockContent, type Stock } from './stock/stock.ts'

type Standing = { document: { lockVersion: number }; edition: { hash: string | null } | null }

/**
 * Putting a fiche online: our action, which also tells history, those concerned and the read model, against what stock Payload's own
 * button sends: the whole text, published. The same text with as many links, in turn; everything before the last step is not counted.
 */
export async function publishing(ground: Ground, stock: Stock, samples: number): Promise<Row[]> {
  const urls = await ground.database('bench_workflow', 'demo')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const program = await start('product.ts', 'server', {
    ...settingsFor(ground, urls),
    PORT: String(port),
    SERVER_URL: url,
  })
  const house = visitors(url)
  const links = await demoLinks(house)
  const times = { ours: [] as number[], theirs: [] as number[] }
  const chance = chanceFrom(11)
  const warmUp = 5
  for (let sample = -warmUp; sample < samples; sample += 1) {
    // Beyond those that stock Payload has already.
    const record = fiche(5000 + sample, 9000, chance)
    const id = await bringToApproval(house, { ...record.content, ...links })
    const ours = await timed(() => act(house, cast.reviewer.email, id, 'publish'))
    const content = { ...stockContent(record), related: { fiches: [] } }
    await stock.ask('POST', '/api/fiches?draft=true', { ...content, _status: 'draft' })
    const theirs = await timed(() => stock.ask('PATCH', `/api/fiches/${record.id}?depth=0`, content))
    if (sample < 0) continue
    times.ours.push(ours)
    times.theirs.push(theirs)
  }
  await program.end()
  return [
    atMost(2, 'publish ÷ stock Payload publish, medians', median(times.ours) / median(times.theirs), '×'),
    told('publish, median', median(times.ours), 'ms'),
    told('stock Payload publish, median', median(times.theirs), 'ms'),
  ]
}

async function bringToApproval(house: Visitors, content: object): Promise<string> {
  const { status, body } = await house.askAs<{ doc?: { id: string } }>(cast.clzMember.email, '/api/fiches?draft=true', {
    json: withoutRowIds(content),
  })
  if (!body.doc) throw new Error(`The fiche cannot be written: ${status} ${JSON.stringify(body)}`)
  const { id } = body.doc
  await act(house, cast.clzMember.email, id, 'submit')
  const { edition } = await act(house, cast.reviewer.email, id, 'claim')
  await act(house, cast.reviewer.email, id, 'approve', {
    hash: edition?.hash,
    checklist: settings.checklist.map(({ key }) => key),
  })
  return id
}

/** Rows are given their numbers by the server. */
const withoutRowIds = (content: object) =>
  Object.fromEntries(
    Object.entries(content).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(withoutId) : (value as unknown),
    ]),
  )
const withoutId = (row: unknown) =>
  typeof row === 'object' && row !== null
    ? Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id'))
    : row

async function act(house: Visitors, who: string, id: string, action: string, input: object = {}): Promise<Standing> {
  const now = locks.get(id) ?? (await house.askAs<Standing>(who, `/api/fiches/${id}/actions`)).body.document.lockVersion
  const json = { expected: now, ...input }
  const { status, body } = await house.askAs<Standing>(who, `/api/fiches/${id}/actions/${action}`, { json })
  if (status !== 200) throw new Error(`${action}: ${status} ${JSON.stringify(body)}`)
  locks.set(id, body.document.lockVersion)
  return body
}

/** Where each document stood after the last action. */
const locks = new Map<string, number>()

/** Words, a contact and no other fiches: as many links as stock Payload's fiche has. */
async function demoLinks(house: Visitors): Promise<Record<string, unknown>> {
  const first = async (path: string) => {
    const { status, body } = await house.askAs<{ docs?: { id: string }[] }>(cast.reviewer.email, path)
    const found = body.docs?.[0]
    if (!found) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
    return found.id
  }
  const term = (vocabulary: string) => first(`/api/terms?where[vocabulary][equals]=${vocabulary}&limit=1&depth=0`)
  return {
    audiences: [await term('audience')],
    levels: [await term('level')],
    themes: [await term('theme')],
    contacts: [await first('/api/contacts?limit=1&depth=0')],
    related: { fiches: [], leerlabos: [], projects: [] },
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
