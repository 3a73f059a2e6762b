import { connect } from 'node:net'
import { answering } from './answering.ts'
import { readReplies, requestOf } from './exchange.ts'

/** Asks as much as the server can give, on so many connections, each with one request under way. */
export type Load = {
  port: number
  requests: { path: string; headers: Record<string, string> }[]
  connections: number
  milliseconds: number
  /** What every answer must have. */
  status: number
}
export type Loaded = { perSecond: number; busy: number }

answering<Load>(async ({ port, requests, connections, milliseconds, status }) => {
  const written = requests.map(({ path, headers }) => requestOf(path, headers))
  const before = process.cpuUsage()
  const start = performance.now()
  const until = start + milliseconds
  let answered = 0
  let turn = 0
  const next = () => written[turn++ % written.length] ?? Buffer.alloc(0)
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((done, failed) => {
          const socket = connect(port, '127.0.0.1')
          socket.setNoDelay(true)
          const onReply = (reply: { status: number; headers: string }) => {
            if (reply.status !== status) failed(new Error(`Not ${status}:\n${reply.headers}`))
            const isOver = performance.now() >= until
            if (!isOver) answered += 1
            if (isOver) socket.destroy()
            else socket.write(next())
          }
          readReplies(socket, onReply, false)
          socket.on('connect', () => socket.write(next()))
          socket.on('error', failed)
          socket.on('close', () => done())
        }),
    ),
  )
  const { user, system } = process.cpuUsage(before)
  const elapsed = performance.now() - start
  return { perSecond: answered / (milliseconds / 1000), busy: (user + system) / 1000 / elapsed } satisfies Loaded
})
