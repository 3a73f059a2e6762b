import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client } from 'pg'
import { answering } from './answering.ts'

/** The least that a server can do for a document that it does not have: `node:http`, one prepared statement, two headers. */
const client = new Client({ connectionString: process.env.DELIVERY_DATABASE_URL })
await client.connect()

const statement = {
  name: 'bare',
  text: `select d.body from delivery.slugs s join delivery.documents d on d.id = s.document_id
    where s.type = 'fiche' and s.slug = $1 and s.is_current`,
}

const server = createServer((req, res) => {
  void client
    .query<{ body: string }>({ ...statement, values: [req.url?.slice('/v1/fiches/'.length)] })
    .then(({ rows: [row] }) => {
      const body = Buffer.from(row?.body ?? '')
      res.writeHead(row ? 200 : 404, ['Content-Type', 'application/json', 'Content-Length', String(body.length)])
      res.end(body)
    })
})

server.listen(0, '127.0.0.1', () => {
  answering(() => Promise.resolve({ port: (server.address() as AddressInfo).port }))
})
