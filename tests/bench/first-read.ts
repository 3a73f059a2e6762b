import { Client } from 'pg'
import type { Addresses } from '#src/delivery/addresses.ts'
import { project } from '#src/delivery/read-model/project.ts'
import type { PublicRecord } from '#src/delivery/read-model/public-record.ts'
import type { RoleUrls } from '#src/server/database/roles.ts'
import { chanceFrom } from './chance.ts'
import { fiche, ficheNames } from './documents.ts'
import { openLine, requestOf } from './exchange.ts'
import { inTransaction, withApplication } from './fill.ts'
import { start } from './programs.ts'
import { atMost, told, type Row } from './rows.ts'
import { median } from './statistics.ts'

/** Documents read for the first time before any of that counts: for the compilers, and to show the product how it answers. */
const warmUp = { reads: 2000, samples: 20 }

/**
 * The first time that a document is asked for after its publication, against one `select` of its bytes through `pg` by the same role
 * after another publication of it: what was just written is farther away for both than what was read before. In turn, the order moving on.
 */
export async function firstRead(options: {
  port: number
  urls: RoleUrls
  size: number
  samples: number
  addresses: Addresses
}): Promise<Row[]> {
  const { port, urls, size, samples, addresses } = options
  const chance = chanceFrom(7)
  const count = ficheNames(size).length
  const line = await openLine(port)
  const reader = new Client({ connectionString: urls.reader })
  reader.on('error', () => undefined)
  await reader.connect()
  const bare = await start('bare-select.ts', 'server', { DELIVERY_DATABASE_URL: urls.reader })
  const bareLine = await openLine((await bare.ask<{ port: number }>({})).port)
  const ask =
    (query: string, headers: Record<string, string> = {}, asked = line) =>
    async ({ slug }: PublicRecord): Promise<string> => {
      const { status, body } = await asked.ask(requestOf(`/v1/fiches/${slug}${query}`, headers))
      if (status !== 200) throw new Error(`${slug} answers ${status}.`)
      return headers['Accept-Encoding'] ? '' : body.toString()
    }
  const select = async ({ id }: PublicRecord): Promise<string> => {
    const { rows } = await reader.query<{ body: string }>('select body from delivery.documents where id = $1', [id])
    return rows[0]?.body ?? ''
  }
  // An address with a query is left to the application, also when the query is empty.
  const ways = {
    plain: ask(''),
    compressed: ask('', { 'Accept-Encoding': 'br' }),
    whole: ask('?&'),
    bare: ask('', {}, bareLine),
    select,
  }
  const names = Object.keys(ways) as (keyof typeof ways)[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<keyof typeof ways, number[]>

  await ways.whole(fiche(0, count, chance))
  await ask('?&', { 'Accept-Encoding': 'br' })(fiche(0, count, chance))
  for (let index = 0; index < Math.min(warmUp.reads, count); index += 1) {
    const record = fiche(index, count, chanceFrom(index))
    await (index % 2 === 0 ? ways.plain : ways.compressed)(record)
    await ways.bare(record)
    await select(record)
  }
  await withApplication(urls, async (client) => {
    for (let sample = -warmUp.samples; sample < samples; sample += 1) {
      const record = fiche(count - 1 - warmUp.samples - sample, count, chance)
      for (const turn of names.keys()) {
        const name = names[(turn + sample + warmUp.samples) % names.length] ?? 'plain'
        const version = turn + 2
        const content = { ...record.content, title: `Uitgave ${version}` }
        await inTransaction(client, (sql) => project(sql, { ...record, version, content }, new Date(), addresses))
        const start = performance.now()
        const text = await ways[name](record)
        const time = performance.now() - start
        if (text !== '' && !new RegExp(`"version":${version}[,}]`).test(text)) throw new Error(`${record.slug} is old.`)
        if (sample >= 0) times[name].push(time)
      }
    }
  })
  line.close()
  bareLine.close()
  await bare.end()
  await reader.end()
  const one = median(times.select)
  return [
    atMost(
      2,
      'first read after publication ÷ one select of its bytes after publication, medians',
      median(times.plain) / one,
      '×',
    ),
    told('the same by a bare node:http with that select and two headers', median(times.bare) / one, '×'),
    told('the same, compressed (brotli)', median(times.compressed) / one, '×'),
    told('the same, by way of the application', median(times.whole) / one, '×'),
    told('first read after publication, median', median(times.plain), 'ms'),
    told('one select of its bytes through pg, median', one, 'ms'),
  ]
}
