import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { cast } from '#seed/cast.ts'
import { type House, openHouse } from '#tests/support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ seed: 'demo' })
})
afterAll(() => house.close())

/** Counts the statements that go to the database while `work` runs, over all connections of this process. */
const statements = async (work: () => Promise<unknown>): Promise<number> => {
  const counted = vi.spyOn(Client.prototype, 'query')
  try {
    await work()
    // The delivery looks at its head every 400 ms, whatever is done.
    return counted.mock.calls.filter(([asked]) => !JSON.stringify(asked).includes('from delivery.head')).length
  } finally {
    counted.mockRestore()
  }
}

const idOf = async (title: string): Promise<string> => {
  const [row] = await house.sql<{ id: string }>('SELECT id FROM documents WHERE title LIKE $1', [`${title}%`])
  return row?.id ?? ''
}

const standing = (id: string) => house.askAs(cast.reviewer.email, `/api/fiches/${id}/actions`)

describe('what an action costs', () => {
  it('asks no more of a long fiche with comments than of a short draft', async () => {
    const long = await idOf('Hoe voer je een herstelgesprek')
    const short = await idOf('Maak samen met een leerling een signaalkaart')
    await standing(short)
    const [forLong, forShort] = [await statements(() => standing(long)), await statements(() => standing(short))]
    expect(Math.abs(forLong - forShort)).toBeLessThanOrEqual(3)
    expect(forLong).toBeLessThanOrEqual(10)
  })

  it('publishes in a number of statements that does not grow with the links of the text', async () => {
    const id = await idOf('Bespreek moeilijk gedrag')
    const { body } = await house.askAs<{ document: { lockVersion: number } }>(
      cast.reviewer.email,
      `/api/fiches/${id}/actions`,
    )
    const count = await statements(() =>
      house.fetchAs(cast.reviewer.email, `/api/fiches/${id}/actions/publish`, {
        json: { expected: body.document.lockVersion },
      }),
    )
    const [published] = await house.sql<{ publication: string }>('SELECT publication FROM documents WHERE id = $1', [
      id,
    ])
    expect(published?.publication).toBe('live')
    expect(count).toBeLessThanOrEqual(48)
  })

  it('lists thirty records with a fixed number of statements', async () => {
    const count = await statements(() => house.askAs(cast.reviewer.email, '/api/fiches?limit=100&depth=1'))
    expect(count).toBeLessThanOrEqual(13)
  })
})
