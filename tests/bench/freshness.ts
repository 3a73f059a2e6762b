import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { withClient, type RoleUrls } from '#src/server/database/roles.ts'
import { project } from '#src/delivery/read-model/project.ts'
import { recordOf } from '#tests/support/delivery-records.ts'
import { startServerProcess, type ServerProcess } from '#tests/support/server-process.ts'
import { inTransaction, withApplication } from './fill.ts'
import { openGround, serverUrl, type Ground } from './ground.ts'
import { atMost, tableOf, told, type Row } from './rows.ts'
import { quantile } from './statistics.ts'

/** How often something is published, per way. */
const rounds = { alive: 100, killed: 30 }

/** From the commit of a publication until three servers on one database answer with it, while their listeners live and while they are killed. */
export async function freshness(given?: Ground): Promise<Row[]> {
  const ground = given ?? (await openGround())
  const servers: ServerProcess[] = []
  try {
    const urls = await ground.database('bench_freshness', 'none')
    const folder = join(ground.folder, 'freshness')
    mkdirSync(folder, { recursive: true })
    for (let number = 0; number < 3; number += 1) servers.push(await startServerProcess(urls, folder))
    const alive = await measure(urls, servers, { first: 1, count: rounds.alive, before: () => Promise.resolve() })
    const killed = await measure(urls, servers, {
      first: rounds.alive + 1,
      count: rounds.killed,
      before: () => killListeners(ground, urls),
    })
    return [
      told('published → visible on three servers, listeners alive, median', quantile(alive, 0.5), 'ms'),
      atMost(250, 'published → visible on three servers, listeners alive, p99', quantile(alive, 0.99), 'ms'),
      told('published → visible on three servers, listeners killed, median', quantile(killed, 0.5), 'ms'),
      atMost(1000, 'published → visible on three servers, listeners killed, max', quantile(killed, 1), 'ms'),
    ]
  } finally {
    await Promise.all(servers.map((server) => server.kill()))
    if (!given) await ground.clear()
  }
}

type Way = { first: number; count: number; before: () => Promise<unknown> }

/** Milliseconds until each server has it, one figure per server and publication. */
async function measure(urls: RoleUrls, servers: ServerProcess[], { first, count, before }: Way): Promise<number[]> {
  const took: number[] = []
  await withApplication(urls, async (client) => {
    for (let version = first; version < first + count; version += 1) {
      await before()
      const record = recordOf({ type: 'fiche', name: 'vers', version })
      await inTransaction(client, (sql) => project(sql, record, new Date(), { serverUrl, publicUrls: {} }))
      const committed = performance.now()
      took.push(...(await Promise.all(servers.map(({ url }) => untilSeen(url, version, committed)))))
    }
  })
  return took
}

async function untilSeen(url: string, version: number, since: number): Promise<number> {
  for (;;) {
    const answer = await fetch(`${url}/v1/fiches/vers`)
    const document = (await answer.json()) as { version?: number }
    if (document.version === version) return performance.now() - since
    if (performance.now() - since > 30_000) throw new Error(`${url} does not show version ${version}.`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

const killListeners = (ground: Ground, urls: RoleUrls) =>
  withClient(ground.superuserUrl, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'leerlabo-head' and datname = $1`,
      [new URL(urls.owner).pathname.slice(1)],
    ),
  )

if (process.argv[1] === import.meta.filename) {
  const rows = await freshness()
  process.stdout.write(`${tableOf(rows)}\n${JSON.stringify(rows)}\n`)
}
