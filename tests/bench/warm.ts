import type { Given } from './bare.ts'
import { chanceFrom, shuffled, zipf } from './chance.ts'
import { ficheNames } from './documents.ts'
import { openLine, requestOf, type Line } from './exchange.ts'
import type { Load, Loaded } from './load.ts'
import type { Product } from './product.ts'
import type { Sized } from './cold-lists.ts'
import { canPin, start, type Program } from './programs.ts'
import { atLeast, atMost, told, type Row } from './rows.ts'
import { median, quantile } from './statistics.ts'

type Figure = { name: string; requests: Load['requests']; status: number }
/** Requests per second of each server, round by round, and how much of its core the product used. */
type Rounds = {
  product: number[]
  bare: number[]
  few: number[]
  busy: number[]
  microseconds: number[]
  costs: number[]
}

const encoding = { 'Accept-Encoding': 'gzip, deflate, br' }
const connections = 32
const drawn = 1000
/** Milliseconds that code needs to be compiled as it will stay. */
const compilers = 1500

/** A thousand addresses of documents, some asked far more often than others. */
export const drawDocuments = (size: number): Load['requests'] => {
  const chance = chanceFrom(1)
  const names = shuffled(ficheNames(size), chance)
  return zipf(names, drawn, chance).map((name) => ({ path: `/v1/fiches/${name}`, headers: encoding }))
}

/** Lists of 25 whole documents, by the first cursors. */
const drawLists = async (line: Line): Promise<Load['requests']> => {
  const paths: string[] = []
  for (let path = '/v1/fiches?limit=25&shape=full'; paths.length < 20;) {
    paths.push(path)
    const { body } = await line.ask(requestOf(path))
    const { next } = JSON.parse(body.toString()) as { next: string | null }
    if (next === null) break
    path = `/v1/fiches?limit=25&shape=full&cursor=${next}`
  }
  return zipf(paths, drawn, chanceFrom(2)).map((path) => ({ path, headers: encoding }))
}

/** Keeps every answer warm, and gives it as a bare server will have to give it. */
const collect = async (line: Line, { requests, status }: Figure): Promise<{ whole: Given[]; few: Given[] }> => {
  const whole: Given[] = []
  for (const { path, headers } of new Map(requests.map((one) => [one.path, one])).values()) {
    const reply = await line.ask(requestOf(path, headers))
    if (reply.status !== status) throw new Error(`${path} answers ${reply.status}.`)
    whole.push({ path, status, headers: pairsIn(reply.headers), body: reply.body.toString('base64') })
  }
  return { whole, few: whole.map((given) => ({ ...given, headers: ofContent(given.headers) })) }
}

const pairsIn = (headers: string): string[] =>
  headers
    .split('\r\n')
    .slice(1)
    .flatMap((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)])
    .filter((_, index, all) => !['Date', 'Connection', 'Keep-Alive'].includes(all[index - (index % 2)] ?? ''))

const ofContent = (headers: string[]): string[] =>
  headers.filter((_, index) => /^(content-(type|length|encoding)|etag)$/i.test(headers[index - (index % 2)] ?? ''))

/**
 * Warm documents, lists and 304s against a bare `node:http` that gives the same bytes, and against the product with ten times as many
 * documents: rounds in turn, so that what else the machine does reaches all of them alike.
 */
export async function warm(options: {
  small: Sized & { program: Program }
  /** The first of these is held against the bar. */
  larger: Sized[]
  client: Program
  rounds: number
  milliseconds: number
}): Promise<Row[]> {
  const { small, larger, client, rounds, milliseconds } = options
  const bare = await start('bare.ts', 'server')
  const ports = {
    product: small.port,
    bare: (await bare.ask<{ port: number }>({ cpu: true })).port,
  }
  const line = await openLine(ports.product)
  const documents: Figure = { name: 'warm document', requests: drawDocuments(small.size), status: 200 }
  const lists: Figure = { name: 'warm list of 25 full documents', requests: await drawLists(line), status: 200 }
  const figures = [documents, lists, { ...(await known(line, documents)), name: 'warm 304' }]
  const tables: Given[][] = []
  for (const figure of figures) {
    const { whole, few } = await collect(line, figure)
    tables.push(whole, few)
  }
  line.close()
  await bare.ask({ tables })
  const others = larger.map(({ size, port }) => {
    return { size, port, figure: { name: '', requests: drawDocuments(size), status: 200 }, ratios: [] as number[] }
  })
  for (const { port, figure } of others) {
    const otherLine = await openLine(port)
    await collect(otherLine, figure)
    otherLine.close()
  }

  const ask = (port: number, { requests, status }: Figure, time = milliseconds) =>
    client.ask<Loaded>({ port, requests, status, connections, milliseconds: time } satisfies Load)
  const measured = figures.map((): Rounds => ({
    product: [],
    bare: [],
    few: [],
    busy: [],
    microseconds: [],
    costs: [],
  }))
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, figure] of figures.entries()) {
      const before = await small.program.ask<Product>({})
      // The first round is for the compilers, which need more than the shortest of rounds.
      const time = round === -1 ? Math.max(milliseconds, compilers) : milliseconds
      const product = await ask(ports.product, figure, time)
      const after = await small.program.ask<Product>({})
      await bare.ask({ use: index * 2 })
      const { cpu } = await bare.ask<{ cpu: number }>({ cpu: true })
      const same = await ask(ports.bare, figure, time)
      const bareUsed = (await bare.ask<{ cpu: number }>({ cpu: true })).cpu - cpu
      await bare.ask({ use: index * 2 + 1 })
      const few = await ask(ports.bare, figure, time)
      if (round === -1) continue
      const used = after.cpu - before.cpu
      measured[index]?.product.push(product.perSecond)
      measured[index]?.bare.push(same.perSecond)
      measured[index]?.few.push(few.perSecond)
      measured[index]?.busy.push(used / 1000 / milliseconds)
      measured[index]?.costs.push(used / product.perSecond / (bareUsed / same.perSecond))
      measured[index]?.microseconds.push(used / product.perSecond / (milliseconds / 1000))
    }
    for (const { port, figure, ratios } of others) {
      const one = await ask(ports.product, documents)
      const other = await ask(port, figure)
      if (round >= 0) ratios.push(one.perSecond / other.perSecond)
    }
  }
  await bare.end()
  const rows = figures.flatMap(({ name }, index) => rowsOf(name, measured[index]))
  const pinned = canPin ? [] : [told('not pinned to cores: taskset or a second core is missing', 0, '')]
  return [
    ...pinned,
    ...rows,
    ...others.map(({ size, ratios }, index) => {
      const name = `warm document, among ${small.size} ÷ among ${size} documents, median`
      return index === 0 ? atMost(1.1, name, median(ratios), '×') : told(name, median(ratios), '×')
    }),
  ]
}

/** The same addresses, by somebody who has them already. */
const known = async (line: Line, { requests }: Figure): Promise<Figure> => {
  const tags = new Map<string, string>()
  for (const { path, headers } of requests) {
    if (tags.has(path)) continue
    const reply = await line.ask(requestOf(path, headers))
    tags.set(path, /\r\nETag: (.*)/.exec(reply.headers)?.[1]?.trim() ?? '')
  }
  return {
    name: '',
    status: 304,
    requests: requests.map(({ path, headers }) => ({
      path,
      headers: { ...headers, 'If-None-Match': tags.get(path) ?? '' },
    })),
  }
}

const rowsOf = (name: string, rounds: Rounds | undefined): Row[] => {
  if (!rounds) return []
  const ratios = rounds.product.map((perSecond, round) => perSecond / (rounds.bare[round] ?? NaN))
  const toFew = rounds.product.map((perSecond, round) => perSecond / (rounds.few[round] ?? NaN))
  return [
    atLeast(0.6, `${name} ÷ bare node:http with the same bytes, lower quartile`, quantile(ratios, 0.25), '×'),
    told(`${name} ÷ bare node:http, median`, median(ratios), '×'),
    told(`${name} ÷ bare node:http, upper quartile`, quantile(ratios, 0.75), '×'),
    told(`${name} ÷ bare node:http with four headers, median`, median(toFew), '×'),
    told(`${name}, median`, median(rounds.product), 'requests/s'),
    told(`${name} ÷ bare node:http, processor time per request, median`, median(rounds.costs), '×'),
    told(`${name}, processor time of the server`, median(rounds.microseconds), 'µs'),
    told(`${name}, share of its core that the server used`, median(rounds.busy), ''),
  ]
}
