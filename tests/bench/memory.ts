import { ficheNames } from './documents.ts'
import { openLine, requestOf } from './exchange.ts'
import type { Ground } from './ground.ts'
import { settingsFor } from './ground.ts'
import type { Product } from './product.ts'
import { start } from './programs.ts'
import { told, type Row } from './rows.ts'
import type { RoleUrls } from '#src/server/database/roles.ts'

const megabyte = 1024 * 1024

/** What a server holds more of after everybody asked for everything: with room for all of it, and with little room. */
export async function memory(ground: Ground, urls: RoleUrls, size: number): Promise<Row[]> {
  const roomy = await heldAfterAll(ground, urls, size, 1024)
  const tight = await heldAfterAll(ground, urls, size, 8)
  const names = ficheNames(size).length
  return [
    told('memory per 10,000 kept documents (brotli)', (roomy / names) * 10_000, 'MB'),
    told(`memory for ${names} documents when DELIVERY_CACHE_MB is 8`, tight, 'MB'),
  ]
}

async function heldAfterAll(ground: Ground, urls: RoleUrls, size: number, cache: number): Promise<number> {
  const program = await start('product.ts', 'server', {
    ...settingsFor(ground, urls),
    DELIVERY_CACHE_MB: String(cache),
  })
  const { port } = await program.ask<Product>({})
  const line = await openLine(port)
  const held = async () => {
    const { memory } = await program.ask<Product>({ collect: true })
    return (memory.heap + memory.buffers) / megabyte
  }
  const ask = (name: string) => line.ask(requestOf(`/v1/fiches/${name}`, { 'Accept-Encoding': 'br' }))
  await ask(`fiche-0`)
  await ask(`fiche-1`)
  const before = await held()
  for (const name of ficheNames(size)) await ask(name)
  const after = await held()
  line.close()
  await program.end()
  return after - before
}
