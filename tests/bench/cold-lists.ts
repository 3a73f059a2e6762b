import { Client } from 'pg'
import type { RoleUrls } from '#src/server/database/roles.ts'
import { rareThemes, words } from './documents.ts'
import { openLine, requestOf } from './exchange.ts'
import { atMost, told, type Row } from './rows.ts'
import { median, quantile } from './statistics.ts'

export type Sized = { size: number; port: number; urls: RoleUrls }

/** Lists with facets, of what a filter leaves (25 to 200 documents) and of all; none of them kept: after a publication each, at every size in turn. */
export async function coldLists(served: Sized[], samples: number): Promise<Row[]> {
  const times = await inTurn(served, samples, (sample) => {
    const themes = Object.keys(rareThemes)
    return `/v1/fiches?theme=${themes[sample % themes.length] ?? ''}&limit=25&facets=theme,audience`
  })
  const whole = await inTurn(served, samples, () => '/v1/fiches?limit=25&facets=theme,audience')
  const ratio = (all: number[][], index: number) => median(all[index] ?? []) / median(all[0] ?? [])
  return served.flatMap(({ size }, index) => {
    const name = `cold filtered list, 25 to 200 matches, among ${size} documents`
    const wholeName = `cold list of all ${size} documents`
    const than = `÷ among ${served[0]?.size ?? 0}, medians`
    return [
      ...(index === 0 ? [] : [growth(index, `${name} ${than}`, ratio(times, index))]),
      told(`${name}, median`, median(times[index] ?? []), 'ms'),
      ...(index === 0 ? [] : [told(`${wholeName} ${than}`, ratio(whole, index), '×')]),
      told(`${wholeName}, median`, median(whole[index] ?? []), 'ms'),
    ]
  })
}

/** The bars are set for the first two sizes; of what is larger only the figure is told. */
const growth = (index: number, name: string, ratio: number): Row =>
  index > 1 ? told(name, ratio, '×') : atMost(1.5, name, ratio, '×')

/** Searching with facets, by words that occur in many documents. */
export async function coldSearch(served: Sized[], samples: number): Promise<Row[]> {
  const query = (sample: number) => `/v1/search?q=${words[(sample * 7) % words.length] ?? ''}&facets=theme,sector`
  const times = await inTurn(served, samples, query)
  return served.map(({ size }, index) => {
    const name = `search with facets among ${size} documents, p95`
    const time = quantile(times[index] ?? [], 0.95)
    return index > 1 ? told(name, time, 'ms') : atMost(50, name, time, 'ms')
  })
}

/** Milliseconds per sample, for each size. */
async function inTurn(served: Sized[], samples: number, pathOf: (sample: number) => string): Promise<number[][]> {
  const lines = await Promise.all(
    served.map(async ({ port, urls }) => {
      const owner = new Client({ connectionString: urls.owner })
      owner.on('error', () => undefined)
      await owner.connect()
      return { line: await openLine(port), owner, times: [] as number[] }
    }),
  )
  const warmUp = 6
  for (let sample = -warmUp; sample < samples; sample += 1) {
    for (const { line, owner, times } of lines) {
      await owner.query(
        `with moved as (update delivery.head set seq = seq + 1 returning seq) select pg_notify('delivery_head', seq::text) from moved`,
      )
      // Asked in a way that nobody asked before, for a server that has not heard of the change yet.
      const path = `${pathOf(sample + warmUp)}${'&'.repeat(1 + sample + warmUp)}`
      const request = requestOf(path, { 'Accept-Encoding': 'br' })
      const start = performance.now()
      const { status } = await line.ask(request)
      if (status !== 200) throw new Error(`${path} answers ${status}.`)
      if (sample >= 0) times.push(performance.now() - start)
    }
  }
  for (const { line, owner } of lines) {
    line.close()
    await owner.end()
  }
  return lines.map(({ times }) => times)
}
