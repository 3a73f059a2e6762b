import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { fill } from './fill.ts'
import { addAccount, openGround, serverUrl, settingsFor, type Ground } from './ground.ts'
import { endAll, start, type Program } from './programs.ts'
import { tableOf, type Row } from './rows.ts'
import { warm } from './warm.ts'

const isQuick = process.argv.includes('--quick')
const artifacts = resolve(import.meta.dirname, '../.artifacts')
const say = (line: string) => process.stdout.write(`${line}\n`)

const rows: Row[] = []
const ground = await openGround()
process.on('exit', endAll)
process.on('SIGINT', () => process.exit(1))
try {
  const small = await served(ground, 1000)
  const large = await served(ground, 10_000)
  const client = await start('load.ts', 'client')
  const measured = await warm({ small, large, client, rounds: 9, milliseconds: isQuick ? 250 : 1000 })
  rows.push(...measured.rows)
} finally {
  endAll()
  await ground.clear()
}
const machine = {
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
  node: process.version,
  postgres: ground.version,
}
mkdirSync(artifacts, { recursive: true })
writeFileSync(
  join(artifacts, 'bench.json'),
  JSON.stringify({ at: new Date().toISOString(), isQuick, machine, rows }, null, 2),
)
say('')
say(tableOf(rows))
say(`\n${Object.values(machine).join(' · ')}`)

/** A server with so many documents. */
async function served(ground: Ground, size: number): Promise<Program> {
  const urls = await ground.database(`bench_${size}`, 'none')
  await addAccount(urls)
  const start0 = performance.now()
  await fill(urls, size, { serverUrl, publicUrls: {} })
  say(`${size} documents written in ${((performance.now() - start0) / 1000).toFixed(1)} s.`)
  return await start('product.ts', 'server', settingsFor(ground, urls))
}
