import { connect, type Socket } from 'node:net'

/** What is asked: the bytes of a request, on a connection that stays open. */
export const requestOf = (path: string, headers: Record<string, string> = {}): Buffer =>
  Buffer.from(
    [`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', ...Object.entries(headers).map((pair) => pair.join(': ')), '', ''].join(
      '\r\n',
    ),
  )

/** An answer: how it went and, when they were kept, its headers as they came and its body. */
export type Reply = { status: number; headers: string; body: Buffer }

/**
 * Reads answers off a connection with as little work as can be, so that the server is what is measured. Every answer of ours says how
 * long it is; one that comes in chunks is refused.
 */
export function readReplies(socket: Socket, onReply: (reply: Reply) => void, keepsBodies: boolean): void {
  let rest: Buffer | null = null
  let left = 0
  let current: Reply = { status: 0, headers: '', body: Buffer.alloc(0) }
  let parts: Buffer[] = []
  const done = () => {
    if (keepsBodies) current.body = Buffer.concat(parts)
    parts = []
    onReply(current)
  }
  socket.on('data', (received: Buffer) => {
    const chunk = rest === null ? received : Buffer.concat([rest, received])
    rest = null
    let at = 0
    while (at < chunk.length) {
      if (left > 0) {
        const taken = Math.min(left, chunk.length - at)
        if (keepsBodies) parts.push(chunk.subarray(at, at + taken))
        left -= taken
        at += taken
        if (left === 0) done()
        continue
      }
      const end = chunk.indexOf('\r\n\r\n', at)
      if (end === -1) {
        rest = chunk.subarray(at)
        return
      }
      const headers = chunk.toString('latin1', at, end)
      current = { status: Number(headers.slice(9, 12)), headers, body: Buffer.alloc(0) }
      left = current.status === 304 ? 0 : lengthIn(headers)
      at = end + 4
      if (left === 0) done()
    }
  })
}

const lengthIn = (headers: string): number => {
  const at = headers.search(/\r\ncontent-length: /i)
  if (at === -1) throw new Error(`An answer without a length:\n${headers}`)
  return parseInt(headers.slice(at + 18, at + 30), 10)
}

/** One connection on which one thing is asked after another. */
export type Line = { ask: (request: Buffer) => Promise<Reply>; close: () => void }

export const openLine = (port: number): Promise<Line> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    let waiting: { done: (reply: Reply) => void; failed: (error: Error) => void } | undefined
    readReplies(socket, (reply) => waiting?.done(reply), true)
    socket.on('error', (error) => (waiting ? waiting.failed(error) : reject(error)))
    socket.on('close', () => waiting?.failed(new Error('The connection was closed.')))
    socket.on('connect', () =>
      resolve({
        ask: (request) =>
          new Promise((done, failed) => {
            waiting = { done, failed }
            socket.write(request)
          }),
        close: () => {
          waiting = undefined
          socket.destroy()
        },
      }),
    )
  })
