import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getPayload, handleEndpoints } from 'payload'
import { answering } from '../answering.ts'
import config from './payload.config.ts'

const payload = await getPayload({ config })
const server = createServer((req, res) => {
  void answer(req, res)
})

server.listen(0, '127.0.0.1', () => {
  answering(() => Promise.resolve({ port: (server.address() as AddressInfo).port }))
})

/** The least that stands between Node and Payload's REST: less than Next puts there. */
async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) if (value !== undefined) headers.set(name, value.toString())
  const body = parts.length > 0 ? { body: new Uint8Array(Buffer.concat(parts)) } : {}
  const url = `http://${req.headers.host ?? ''}${req.url ?? ''}`
  const request = new Request(url, { method: req.method ?? 'GET', headers, ...body })
  const given = await handleEndpoints({ config: payload.config, request })
  const bytes = Buffer.from(await given.arrayBuffer())
  res.writeHead(given.status, { ...Object.fromEntries(given.headers), 'content-length': bytes.length })
  res.end(bytes)
}
