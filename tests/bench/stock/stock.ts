import { randomBytes } from 'node:crypto'
import type { PublicRecord, PublicTerm } from '#src/delivery/read-model/public-record.ts'
import { localRoles } from '#src/server/database/local-database.ts'
import { withClient } from '#src/server/database/roles.ts'
import { start, type Program } from '../programs.ts'
import type { Ground } from '../ground.ts'

/** A stock Payload that serves, and its address. */
export type Stock = { program: Program; port: number; ask: Ask }
/** Asks its REST as the one editor there is. @throws when it refuses */
export type Ask = (method: string, path: string, json?: unknown) => Promise<Record<string, unknown>>

const editor = { email: 'redactie@labo.example', password: 'een-wachtwoord-van-een-meting' }

/** Payload as it comes, on a database of its own with these documents, published. */
export async function openStock(ground: Ground, terms: PublicTerm[], records: PublicRecord[]): Promise<Stock> {
  const name = `stock_${randomBytes(4).toString('hex')}`
  await withClient(ground.superuserUrl, (client) => client.query(`create database ${name}`))
  const url = new URL(localRoles(ground.superuserUrl, name).owner)
  url.username = new URL(ground.superuserUrl).username
  const settings = { STOCK_DATABASE_URL: url.href, PAYLOAD_TELEMETRY_DISABLED: '1' }
  // Only outside production Payload makes its tables by itself.
  const writing = await start('stock/server.ts', 'server', { ...settings, NODE_ENV: 'development' })
  const { port: first } = await writing.ask<{ port: number }>({})
  await askAt(first)('POST', '/api/users/first-register', editor)
  const write = await signedIn(first)
  for (const { id, vocabulary, key, labelNl } of terms)
    await write('POST', '/api/terms', { id, vocabulary, key, labelNl })
  for (const record of records) await write('POST', `/api/${record.type}s`, stockContent(record))
  await withClient(url.href, (client) => client.query('vacuum analyze'))
  await writing.end()
  const program = await start('stock/server.ts', 'server', settings)
  const { port } = await program.ask<{ port: number }>({})
  return { program, port, ask: await signedIn(port) }
}

/** The same content, as an editor of stock Payload would have it. */
export const stockContent = ({ id, slug, lead, type, content }: PublicRecord): Record<string, unknown> => ({
  ...content,
  ...(type === 'fiche' ? { lead, sources: rows(content.sources), organisations: rows(content.organisations) } : {}),
  id,
  slug,
  _status: 'published',
})

/** Rows get ids of their own. */
const rows = (value: unknown): unknown[] =>
  (Array.isArray(value) ? (value as Record<string, unknown>[]) : []).map(({ id: _id, ...row }) => row)

async function signedIn(port: number): Promise<Ask> {
  const { token } = await askAt(port)('POST', '/api/users/login', editor)
  return askAt(port, { Authorization: `JWT ${String(token)}` })
}

const askAt =
  (port: number, headers: Record<string, string> = {}): Ask =>
  async (method, path, json) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`)
    return JSON.parse(text) as Record<string, unknown>
  }
