import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openHouse, type House } from '#tests/support/house.ts'
import { workplaceOf } from '#tests/support/jobs.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const waiting = () =>
  house.sql<{ name: string; data: Record<string, unknown>; start_after: Date }>(
    `SELECT name, data, start_after FROM jobs.job WHERE state = 'created' ORDER BY created_on`,
  )

describe('a job', () => {
  it('is there exactly when the change that asked for it is', async () => {
    const { enqueue } = await import('#src/server/jobs/queue.ts')
    const { sqlOn } = await import('#src/server/database/sql.ts')
    const client = await workplaceOf(house).pool.connect()
    try {
      await client.query('BEGIN')
      await enqueue(sqlOn(client), { name: 'mail', data: { notice: 'undone' } })
      await client.query('ROLLBACK')
      expect(await waiting()).toEqual([])
      await client.query('BEGIN')
      await enqueue(sqlOn(client), { name: 'mail', data: { notice: 'done' } })
      await client.query('COMMIT')
    } finally {
      client.release()
    }
    expect(await waiting()).toMatchObject([{ name: 'mail', data: { notice: 'done' } }])
  })

  it('with a key is asked for once, however often it is asked', async () => {
    const { enqueue } = await import('#src/server/jobs/queue.ts')
    const { sqlOn } = await import('#src/server/database/sql.ts')
    const sql = sqlOn(workplaceOf(house).pool)
    const job = { name: 'digest', data: { person: 'p', day: '2027-03-28' } } as const
    await Promise.all([1, 2, 3].map(() => enqueue(sql, job, { once: 'p 2027-03-28' })))
    expect((await waiting()).filter(({ name }) => name === 'digest')).toHaveLength(1)
  })

  it('waits for its moment', async () => {
    const { enqueue } = await import('#src/server/jobs/queue.ts')
    const { sqlOn } = await import('#src/server/database/sql.ts')
    const after = new Date('2031-03-30T01:30:00Z')
    const data = { what: 'publish', collection: 'fiches', id: 'x', edition: 1 } as const
    await enqueue(sqlOn(workplaceOf(house).pool), { name: 'timed', data }, { after })
    const [timed] = (await waiting()).filter(({ name }) => name === 'timed')
    expect(timed?.start_after.toISOString()).toBe(after.toISOString())
  })

  it('has no place in a queue that does not exist', async () => {
    const { enqueue } = await import('#src/server/jobs/queue.ts')
    const { sqlOn } = await import('#src/server/database/sql.ts')
    const stray = { name: 'elsewhere', data: {} } as unknown as Parameters<typeof enqueue>[1]
    await expect(enqueue(sqlOn(workplaceOf(house).pool), stray)).rejects.toThrow('elsewhere')
  })
})
