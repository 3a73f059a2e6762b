import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import pg from 'pg'
import { inject } from 'vitest'
import type { Addresses } from '#src/delivery/addresses.ts'
import type { PublicRecord, PublicTerm } from '#src/delivery/read-model/public-record.ts'
import { project } from '#src/delivery/read-model/project.ts'
import { projectTerm } from '#src/delivery/read-model/project-term.ts'
import { deliveryRouter } from '#src/delivery/routes/router.ts'
import { withClient, type RoleUrls } from '#src/server/database/roles.ts'
import { sqlOn, type Sql } from '#src/server/database/sql.ts'
import { copyTemplate } from './templates.ts'

/** Delivery alone on a database of its own: no Payload, the application's role writes and the reader's role reads. */
export type Delivery = {
  url: string
  addresses: Addresses
  urls: RoleUrls
  mediaDir: string
  /** The instant that the server takes for now; assign to it. */
  clock: { now: Date }
  reader: pg.Pool
  app: pg.Pool
  errors: unknown[]
  /** Runs work in one transaction of the application's role. */
  inTransaction: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>
  publish: (...records: PublicRecord[]) => Promise<number[]>
  publishTerms: (...terms: PublicTerm[]) => Promise<void>
  ask: (path: string, init?: RequestInit) => Promise<Answer>
  /** A second instance on the same database. */
  another: () => Promise<string>
  writeFile: (name: string, bytes: Buffer) => void
  close: () => Promise<void>
}
export type Answer = { status: number; headers: Headers; text: string; json: Json }
/** What answers hold, as far as tests ask for it by name. */
export type Json = Record<string, unknown> & {
  seq: number
  total: number
  next: string | null
  complete: boolean
  epoch: string
  items: (Record<string, unknown> & { id: string; slug: string; seq: number; title: string; document?: Json })[]
}

export async function openDelivery(options: { publicUrls?: Addresses['publicUrls'] } = {}): Promise<Delivery> {
  const superuserUrl = inject('superuserUrl')
  const scratch = inject('scratch')
  const name = `test_${randomBytes(6).toString('hex')}`
  const urls = await copyTemplate(superuserUrl, name, 'none', scratch)
  const reader = openPool(urls.reader, 4)
  const app = openPool(urls.app, 12)
  const mediaDir = join(scratch, `media-${name}`)
  mkdirSync(mediaDir, { recursive: true })
  const clock = { now: new Date('2026-11-23T12:00:00.000Z') }
  const addresses: Addresses = { serverUrl: 'https://labo.example', publicUrls: options.publicUrls ?? {} }
  const errors: unknown[] = []
  const servers: Server[] = []

  const open = async () => {
    const server = await listen(
      deliveryRouter({
        pool: reader,
        mediaDir,
        ...addresses,
        now: () => clock.now,
        onError: (error) => errors.push(error),
      }),
    )
    servers.push(server)
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const url = await open()
  const inTransaction: Delivery['inTransaction'] = async (work) => {
    const client = await app.connect()
    try {
      await client.query('begin')
      const result = await work(sqlOn(client))
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  }

  return {
    url,
    addresses,
    urls,
    mediaDir,
    clock,
    reader,
    app,
    errors,
    inTransaction,
    another: open,
    publish: async (...records) => {
      const seqs: number[] = []
      for (const record of records) {
        seqs.push((await inTransaction((sql) => project(sql, record, clock.now, addresses))).seq)
      }
      return seqs
    },
    publishTerms: async (...terms) => {
      for (const term of terms) await inTransaction((sql) => projectTerm(sql, term, clock.now, addresses))
    },
    ask: (path, init) => ask(`${url}${path}`, init),
    writeFile: (file, bytes) => writeFileSync(join(mediaDir, file), bytes),
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
      }
      await Promise.all([reader.end(), app.end()])
      await withClient(superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
    },
  }
}

export async function ask(address: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(address, { redirect: 'manual', ...init })
  const text = await answer.text()
  const isJson = /(?<!nd)json/.test(answer.headers.get('content-type') ?? '') && text !== ''
  return { status: answer.status, headers: answer.headers, text, json: (isJson ? JSON.parse(text) : {}) as Json }
}

function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: 2000 })
  pool.on('error', () => undefined)
  return pool
}

function listen(router: express.Router): Promise<Server> {
  const app = express()
  app.set('etag', false)
  app.set('query parser', false)
  app.use(router)
  // A test that is busy for seconds must not find its connection closed meanwhile.
  const server = createServer({ keepAliveTimeout: 120_000 }, app)
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
