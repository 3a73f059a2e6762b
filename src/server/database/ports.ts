import { createServer } from 'node:net'
import { Client } from 'pg'

/** A port on 127.0.0.1 that nothing listens on at this moment. */
export const freePort = (): Promise<number> => listen(0).then((port) => port ?? freePort())

/** Whether one could listen on this port now. */
export const isPortFree = async (port: number, host = '127.0.0.1'): Promise<boolean> =>
  (await listen(port, host)) !== undefined

/** Whether a database answers there with these credentials. */
export async function canConnect(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function listen(port: number, host = '127.0.0.1'): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : undefined))
    })
  })
}
