import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answering } from './answering.ts'

/** What a bare server gives at an address: the same headers and the same bytes as the product. */
export type Given = { path: string; status: number; headers: string[]; body: string }
/** `tables`: what to give; `use`: which of them from now on. */
export type ToBare = { tables: Given[][] } | { use: number } | { cpu: true }

type Table = Map<string, Omit<Given, 'path' | 'body'> & { body: Buffer }>
let tables: Table[] = []
let table: Table = new Map()

const server = createServer((req, res) => {
  const given = table.get(req.url ?? '')
  if (!given) {
    res.writeHead(404).end()
    return
  }
  res.writeHead(given.status, given.headers)
  res.end(given.status === 304 ? undefined : given.body)
})

server.listen(0, '127.0.0.1', () => {
  answering<ToBare>((message) => {
    if ('tables' in message) {
      tables = message.tables.map(
        (all): Table =>
          new Map(all.map(({ path, body, ...rest }) => [path, { ...rest, body: Buffer.from(body, 'base64') }])),
      )
    }
    if ('use' in message) table = tables[message.use] ?? table
    const { user, system } = process.cpuUsage()
    return Promise.resolve({ port: (server.address() as AddressInfo).port, cpu: user + system })
  })
})
