import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { againstStock } from './against-stock.ts'
import { coldLists, coldSearch, type Sized } from './cold-lists.ts'
import { allTerms, documents, surroundings } from './documents.ts'
import { fill } from './fill.ts'
import { firstRead } from './first-read.ts'
import { freshness } from './freshness.ts'
import { addAccount, openGround, serverUrl, settingsFor } from './ground.ts'
import { memory } from './memory.ts'
import type { Product } from './product.ts'
import { endAll, start, type Program } from './programs.ts'
import { publishing } from './publish.ts'
import { rename } from './rename.ts'
import { tableOf, type Row } from './rows.ts'
import { openStock } from './stock/stock.ts'
import { drawDocuments, warm } from './warm.ts'

const isQuick = process.argv.includes('--quick')
/** `--only=warm,publish` */
const only = listOf('only')
/** `--sizes=1000,10000` */
const sizes = (listOf('sizes') ?? (isQuick ? ['1000', '10000'] : ['1000', '10000', '100000'])).map(Number)
const artifacts = resolve(import.meta.dirname, '../.artifacts')
const addresses = { serverUrl, publicUrls: {} }
const rounds = 9
const many = (full: number, quick: number) => (isQuick ? quick : full)
const say = (line: string) => process.stdout.write(`${line}\n`)

process.on('exit', endAll)
process.on('SIGINT', () => process.exit(1))
const rows: Row[] = []
const ground = await openGround()
try {
  const served: Awaited<ReturnType<typeof open>>[] = []
  for (const size of sizes) served.push(await open(size))
  const [small, ...larger] = served
  const [large] = larger
  if (!small || !large) throw new Error('Nothing is served.')
  const client = await start('load.ts', 'client')
  await chapter('warm', () => warm({ small, larger, client, rounds, milliseconds: many(1000, 250) }))
  await chapter('first', () => firstRead({ ...large, samples: many(300, 60), addresses }))
  await chapter('lists', () => coldLists(served, many(60, 15)))
  await chapter('search', () => coldSearch(served, many(200, 40)))
  await chapter('memory', () => memory(ground, large.urls, large.size))
  await chapter('fresh', () => freshness(ground))
  await chapter('rename', () => rename(large.urls, many(5, 2), addresses))
  if (wants('stock') || wants('publish')) {
    const records = [...documents(small.size)].slice(0, many(300, 60))
    const stock = await openStock(ground, allTerms(), [...surroundings(), ...records])
    const ids = records.map(({ id }) => id)
    const product = { port: small.port, requests: drawDocuments(small.size) }
    await chapter('stock', () => againstStock({ product, stock, ids, client, rounds, milliseconds: many(2000, 1000) }))
    await chapter('publish', () => publishing(ground, stock, many(60, 12)))
  }
} catch (error) {
  // Before the ground goes: what then breaks says nothing.
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
} finally {
  endAll()
  await ground.clear()
}
const machine = {
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
  node: `Node ${process.version}`,
  postgres: `PostgreSQL ${ground.version}`,
}
mkdirSync(artifacts, { recursive: true })
const written = { at: new Date().toISOString(), isQuick, machine, rows }
writeFileSync(join(artifacts, 'bench.json'), JSON.stringify(written, null, 2))
say(`\n${tableOf(rows)}\n\n${Object.values(machine).join(' · ')}`)
process.exit(process.exitCode ?? (rows.every(({ ok }) => ok) ? 0 : 1))

function listOf(name: string): string[] | undefined {
  const given = process.argv.find((word) => word.startsWith(`--${name}=`))
  return given?.slice(name.length + 3).split(',')
}

function wants(name: string): boolean {
  return only === undefined || only.includes(name)
}

async function chapter(name: string, measure: () => Promise<Row[]>): Promise<void> {
  if (!wants(name)) return
  const begun = performance.now()
  rows.push(...(await measure()))
  say(`${name}: ${seconds(begun)}`)
}

/** A server with so many documents. */
async function open(size: number): Promise<Sized & { program: Program }> {
  const urls = await ground.database(`bench_${size}`, 'none')
  await addAccount(urls)
  const begun = performance.now()
  await fill(urls, size, addresses)
  say(`${size} documents written in ${seconds(begun)}`)
  const program = await start('product.ts', 'server', settingsFor(ground, urls))
  return { program, size, urls, port: (await program.ask<Product>({})).port }
}

function seconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`
}
