import pg from 'pg'

/** Where the order of changes stands; `plannedAt` is when something is to go online next (ISO 8601), as far as that was planned. */
export type SeenHead = { epoch: string; seq: number; plannedAt: string | null }

/** The head as far as this process knows. */
export type HeadWatch = {
  /** Null until it was read once. */
  now: () => SeenHead | null
  /** Milliseconds since 1970: that was how things stood then, or later. 0 before the first reading. */
  seenAt: () => number
  /** Whether that is as young as promise P2 asks at this moment (milliseconds since 1970), or the database is away. */
  isSure: (now: number) => boolean
  stop: () => Promise<void>
}

/** The channel on which a commit that moved the head calls; a hint only, the poll is what is relied on. */
export const headChannel = 'delivery_head'

/** Milliseconds: how often the head is read, how old a reading may be, and how long until a lost listener is replaced. */
const pace = { poll: 400, sure: 900, again: 500 }

/**
 * Follows the head of the changes: told by NOTIFY within milliseconds, and read every 400 ms because what is sent while the listener is
 * away is lost. While the database cannot be reached, what was known last stands: nothing can change without it.
 * @param options.connectionString of the reader role; the listener has a connection of its own
 */
export const watchHead = (options: {
  pool: Pick<pg.Pool, 'query'>
  connectionString: string
  onMove: () => void
  onTrouble: (error: unknown) => void
}): HeadWatch => {
  const { pool, connectionString, onMove, onTrouble } = options
  let head: SeenHead | null = null
  let seenAt = 0
  let isAway = false
  let isReading = false
  let isStopped = false
  let listener: pg.Client | undefined
  let again: NodeJS.Timeout | undefined

  const look = async (): Promise<void> => {
    if (isReading || isStopped) return
    isReading = true
    const askedAt = Date.now()
    try {
      const { rows } = await pool.query<{ epoch: string; seq: string; planned: string | null }>(
        'select epoch, seq::text as seq, (select min(at) from delivery.planned) as planned from delivery.head',
      )
      const [row] = rows
      const before = head
      if (row) head = { epoch: row.epoch, seq: Number(row.seq), plannedAt: row.planned }
      if (before?.epoch !== head?.epoch || before?.seq !== head?.seq) onMove()
      seenAt = askedAt
      isAway = false
    } catch (error) {
      if (!isAway) onTrouble(error)
      isAway = true
    } finally {
      isReading = false
    }
  }

  const listen = async (): Promise<void> => {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000, application_name: 'leerlabo-head' })
    const lost = () => {
      if (listener !== client) return
      listener = undefined
      void client.end().catch(() => undefined)
      if (!isStopped) again = setTimeout(() => void listen(), pace.again).unref()
    }
    listener = client
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', () => void look())
    try {
      await client.connect()
      await client.query(`listen ${headChannel}`)
      await look()
    } catch {
      lost()
    }
  }

  const timer = setInterval(() => void look(), pace.poll)
  timer.unref()
  void listen()
  return {
    now: () => head,
    seenAt: () => seenAt,
    isSure: (now) => isAway || now - seenAt < pace.sure,
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      clearTimeout(again)
      const client = listener
      listener = undefined
      await client?.end().catch(() => undefined)
    },
  }
}
