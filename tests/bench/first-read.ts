import { Client } from 'pg'
import type { Addresses } from '#src/delivery/addresses.ts'
import { project } from '#src/delivery/read-model/project.ts'
import type { RoleUrls } from '#src/server/database/roles.ts'
import { chanceFrom } from './chance.ts'
import { fiche, ficheNames } from './documents.ts'
import { openLine, requestOf } from './exchange.ts'
import { inTransaction, withApplication } from './fill.ts'
import { atMost, told, type Row } from './rows.ts'
import { median } from './statistics.ts'

/** Those asked before the product has shown how it answers, and before the compilers have seen the code. */
const warmUp = 60

/**
 * The first time that a document is asked for after its publication, against one `select` of its bytes through `pg` by the same role:
 * publish, ask, select, and so on, one document after the other.
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
  const times = { compressed: [] as number[], plain: [] as number[], whole: [] as number[], select: [] as number[] }
  await withApplication(urls, async (client) => {
    for (let sample = -warmUp; sample < samples; sample += 1) {
      const record = fiche(count - 1 - warmUp - sample, count, chance)
      const publish = (version: number) =>
        inTransaction(client, (sql) =>
          project(
            sql,
            { ...record, version, content: { ...record.content, title: `Uitgave ${version}` } },
            new Date(),
            addresses,
          ),
        )
      const ask = async (path: string, headers: Record<string, string>, version: number) => {
        const request = requestOf(path, headers)
        const start = performance.now()
        const { status, body } = await line.ask(request)
        const time = performance.now() - start
        if (status !== 200) throw new Error(`${path} answers ${status}.`)
        if (!headers['Accept-Encoding'] && !new RegExp(`"version":${version}[,}]`).test(body.toString()))
          throw new Error(`${path} is old.`)
        return time
      }
      const path = `/v1/fiches/${record.slug}`
      await publish(2)
      const compressed = await ask(path, { 'Accept-Encoding': 'br' }, 2)
      await publish(3)
      const plain = await ask(path, {}, 3)
      await publish(4)
      // An address with a query is left to the application, also when the query is empty.
      const whole = await ask(`${path}?&`, {}, 4)
      const start = performance.now()
      await reader.query('select body from delivery.documents where id = $1', [record.id])
      const select = performance.now() - start
      if (sample < 0) {
        await ask(`${path}?&`, { 'Accept-Encoding': 'br' }, 4)
        continue
      }
      times.compressed.push(compressed)
      times.plain.push(plain)
      times.whole.push(whole)
      times.select.push(select)
    }
  })
  line.close()
  await reader.end()
  const one = median(times.select)
  return [
    atMost(2, 'first read after publication ÷ one select of its bytes, medians', median(times.plain) / one, '×'),
    told('the same, compressed (brotli)', median(times.compressed) / one, '×'),
    told('the same, by way of the application', median(times.whole) / one, '×'),
    told('first read after publication, median', median(times.plain), 'ms'),
    told('one select of its bytes through pg, median', one, 'ms'),
  ]
}
