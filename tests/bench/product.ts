import type { AddressInfo } from 'node:net'
import { serve } from '#src/server/serve.ts'
import { answering } from './answering.ts'

/** Asked of the product's process. Bytes: what is in use after everything unused was let go. */
export type Product = { port: number; cpu: number; memory: { heap: number; buffers: number; whole: number } }

const { server } = await serve({ host: '127.0.0.1', port: Number(process.env.PORT ?? 0) })

answering<{ collect?: boolean }>(({ collect = false }) => {
  if (collect) globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { heapUsed, external, rss } = process.memoryUsage()
  return Promise.resolve({
    port: (server.address() as AddressInfo).port,
    cpu: user + system,
    memory: { heap: heapUsed, buffers: external, whole: rss },
  } satisfies Product)
})
