import { readAccess, readPairs } from './access-table.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { checkActions } from './matrix-actions.ts'
import type { Floor } from './matrix-floor.ts'

/**
 * Counts the doors of the running product, from its configuration and its routers, and holds them against the tables: a door
 * without a row is uncovered, and a row without a door too. Asks nothing.
 */
export const takeInventory = async (floor: Floor, tally: Tally): Promise<void> => {
  await checkActions(judgeOf('Actions', tally))
  collectionsOf(floor, tally)
  await keyedDoorsOf(tally)
  await routersOf(floor, tally)
}

type Doors = readonly { method: string; path: string }[]
const doorOf = ({ method, path }: Doors[number]) => `${method.toUpperCase()} ${path}`

const collectionsOf = ({ stage }: Floor, tally: Tally): void => {
  const { collections, globals, endpoints } = stage.house.payload.config
  const spoken = readPairs('collections')
  const doings = readPairs('door')
  const tables = readAccess()
  const seen = new Set<string>()
  const found = [...collections, ...globals].map(({ slug, endpoints: own }): [string, Doors | false] => [slug, own])
  for (const [slug, own] of found) {
    const titles = spoken.get(slug)
    if (!titles) tally.uncovered.push(`no table speaks of the collection ${slug}`)
    const rows = (titles ?? []).flatMap((title) => tables.get(title)?.rows ?? [])
    const known = new Set(rows.flatMap((row) => row.keys[0] ?? []))
    for (const door of (own || []).map(doorOf)) {
      seen.add(door)
      const isCovered = (doings.get(door) ?? []).some((doing) => known.has(doing))
      if (!isCovered) tally.uncovered.push(`${slug}: no row speaks of ${door}`)
    }
  }
  const websites = new Set(tables.get('Websites')?.rows.flatMap((row) => row.keys[0] ?? []))
  for (const door of endpoints.map(doorOf).filter((door) => door !== 'GET /access')) {
    seen.add(door)
    const isCovered = (doings.get(door) ?? []).some((doing) => websites.has(doing))
    if (!isCovered) tally.uncovered.push(`no row speaks of ${door} under /api`)
  }
  const slugs = new Set(found.map(([slug]) => slug))
  for (const slug of spoken.keys()) if (!slugs.has(slug)) tally.uncovered.push(`the product has no collection ${slug}`)
  for (const door of doings.keys())
    if (!seen.has(door) && !door.includes(' /v1/')) tally.uncovered.push(`the product has no door ${door}`)
}

/** What a key opens: every route of that router must be a row of the doors, and the reverse. */
const keyedDoorsOf = async (tally: Tally): Promise<void> => {
  const { webhookDoors } = await import('#src/sites/router.ts')
  const { Pool } = await import('pg')
  const { stack } = webhookDoors({ pool: new Pool() }) as unknown as { stack: Layer[] }
  const doings = readPairs('door')
  const known = new Set(
    readAccess()
      .get('With a key of a site')
      ?.rows.flatMap((row) => row.keys[0] ?? []),
  )
  const found = stack.flatMap(({ route }) =>
    Object.keys(route?.methods ?? {})
      .filter((method) => method !== '_all')
      .map((method) => `${method.toUpperCase()} ${route?.path ?? ''}`),
  )
  for (const door of found)
    if (!(doings.get(door) ?? []).some((doing) => known.has(doing))) tally.uncovered.push(`no row speaks of ${door}`)
  for (const door of doings.keys())
    if (door.includes(' /v1/') && !found.includes(door)) tally.uncovered.push(`the product has no door ${door}`)
}

type Layer = { name: string; route?: { path: string; methods: Record<string, boolean> }; handle: { stack?: Layer[] } }

/** What Express itself serves: every route of every router in it must be a row of the public side. */
const routersOf = async ({ stage }: Floor, tally: Tally): Promise<void> => {
  const { createApp } = await import('#src/server/app.ts')
  const { createDelivery } = await import('#src/delivery/index.ts')
  const { Pool } = await import('pg')
  const pool = new Pool()
  const whole = createDelivery({ pool, requestIdOf: () => '' })
  await whole.stop()
  const delivery = whole.router as unknown as Layer['handle']
  const app = createApp({
    payload: stage.house.payload,
    pool,
    delivery: delivery as never,
    next: (_req, _res, next) => next(),
  })
  const { stack } = app.router as unknown as { stack: Layer[] }
  const rows = judgeOf('The public side', tally).table.rows.flatMap((row) => row.keys[0] ?? [])
  for (const path of [...routesIn(stack), ...routesIn(delivery.stack ?? [])]) {
    if (!rows.includes(path) && !shaped.has(path.replace(/^\/v1\/\w+\/:/, '/v1/…/:')))
      tally.uncovered.push(`no row of the public side speaks of ${path}`)
  }
  const routes = new Set(routesIn(delivery.stack ?? []).concat(routesIn(stack)))
  for (const row of rows)
    if (row.startsWith('/') && !routes.has(row)) tally.uncovered.push(`the product has no address ${row}`)
  const middlewares = stack.filter(({ route }) => !route).map(({ name }) => name)
  if (middlewares.join() !== known.join())
    tally.uncovered.push(`what stands before the routes is new: ${middlewares.join()}`)
}

/** Addresses with a name in them, the way from `/` to the admin, and the limit before who changes an account. */
const shaped = new Set(['/v1/…/:document', '/v1/…/:name', '/v1/…/:file', '/media/:file', '/', '/users/:id'])

/** Request id, headers, tricks, who comes from a mail, health, webhooks, delivery, previews, links, api, next, not found, errors: in `src/server/app.ts`, in this order. */
const known = [
  ...['requestId', '<anonymous>', 'refuseTricks', 'fromAMail', 'router'],
  ...['<anonymous>', '<anonymous>', '<anonymous>', '<anonymous>'],
  ...['router', '<anonymous>', '<anonymous>', 'errorAnswer'],
]

const routesIn = (stack: readonly Layer[]): string[] =>
  stack.flatMap((layer) => (layer.route ? [layer.route.path] : routesIn(layer.handle.stack ?? [])))
