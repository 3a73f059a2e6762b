import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { eventHash } from '#src/review/events.ts'
import { type Broken, checkHistory, type Verdict } from '#src/server/audit/check.ts'
import { type StoredEvent } from '#src/server/audit/chain.ts'
import { walkEvents } from '#src/server/audit/walk.ts'
import type { Sql } from '#src/server/database/sql.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'
import { eventfulLife, liveEventfully } from '#tests/support/eventful-life.ts'
import { runCommand } from '#tests/support/run-command.ts'

let stage: Stage
let owner: Client
let id: string
let other: string
beforeAll(async () => {
  stage = await openStage()
  id = await stage.write('fiches', 'Bewaakt')
  await stage.publish('fiches', id)
  await stage.save('fiches', id, { summary: 'Een tweede versie.' })
  await stage.publish('fiches', id)
  await stage.mustAct('reviewer', 'fiches', id, 'withdraw', { notice: 'Even weg.' })
  other = await stage.write('projects', 'Ernaast')
  owner = new Client({ connectionString: stage.house.urls.owner })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await stage.house.close()
})

const sql: Sql = {
  query: async <Row>(text: string, values: readonly unknown[] = []) =>
    (await owner.query(text, [...values])).rows as Row[],
}

type Examined = Verdict & { found: Broken[] }

const look = async (until = new Date()): Promise<Examined> => {
  const found: Broken[] = []
  const verdict = await checkHistory(sql, { until, report: (broken) => found.push(broken) })
  return { ...verdict, found }
}

const undone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  await owner.query('BEGIN')
  try {
    return await work()
  } finally {
    await owner.query('ROLLBACK')
  }
}

const examine = (until?: Date) => undone(() => look(until))

/** What is found after the owner of the database did something that the product forbids; undone afterwards. */
const after = (tamper: () => Promise<unknown>): Promise<Examined> =>
  undone(async () => {
    await owner.query('ALTER TABLE events DISABLE TRIGGER append_only')
    await owner.query('ALTER TABLE editions DISABLE TRIGGER keep_published')
    await tamper()
    return look()
  })

const run =
  (text: string, ...values: unknown[]) =>
  async () => {
    const { rowCount } = await owner.query(text, values)
    expect(rowCount).toBeGreaterThan(0)
  }

const numberOf = async (key: string): Promise<number> => {
  const { rows } = await owner.query<{ number: number }>(
    'SELECT min(number)::int AS number FROM events WHERE document_id = $1 AND key = $2',
    [id, key],
  )
  return rows[0]?.number ?? 0
}

const lastNumber = async (): Promise<number> => {
  const { rows } = await owner.query<{ number: number }>(
    'SELECT max(number)::int AS number FROM events WHERE document_id = $1',
    [id],
  )
  return rows[0]?.number ?? 0
}

/** Writes every hash of the fiche's chain anew, as somebody would who knows how they are made. */
const writeHashesAnew = async () => {
  let previousHash: string | null = null
  let number = 0
  const events: StoredEvent[] = []
  for await (const event of walkEvents(sql)) if (event.document === id) events.push(event)
  for (const { id: row, document, edition, at, actor, key, parameters } of events) {
    number += 1
    const hash = eventHash({ document, edition, at, actor, key, parameters: parameters ?? {}, number, previousHash })
    await owner.query('UPDATE events SET number = $2, previous_hash = $3, hash = $4 WHERE id = $1', [
      row,
      number,
      previousHash,
      hash,
    ])
    previousHash = hash
  }
}

describe('a history that nobody touched', () => {
  it('is whole, whatever was done through the product', async () => {
    const { rows } = await owner.query<{ events: number; documents: number }>(
      'SELECT count(*)::int AS events, count(DISTINCT document_id)::int AS documents FROM events',
    )
    expect(await examine()).toMatchObject({ found: [], broken: 0, ...rows[0] })
    expect(rows[0]?.events).toBeGreaterThan(12)
  })

  it('is whole after everything that can happen to a fiche', async () => {
    const eventful = await liveEventfully(stage)
    const { found, events } = await examine()
    expect(found).toEqual([])
    expect(events).toBeGreaterThan(eventfulLife.length)
    const { rows } = await owner.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM editions WHERE document_id = $1 AND state IN ('published', 'superseded')`,
      [eventful],
    )
    expect(rows[0]?.count).toBe(6)
  })

  it('has one digest, which stays the same for a moment in the past while history grows', async () => {
    const until = new Date()
    const before = await examine(until)
    expect((await examine(until)).digest).toBe(before.digest)
    await stage.save('projects', other, { summary: 'Een regel meer.' })
    await stage.write('fiches', 'Nog een')
    expect((await examine(until)).digest).toBe(before.digest)
    expect((await examine()).digest).not.toBe(before.digest)
  })
})

describe('what the owner of the database cannot do unseen', () => {
  const changed: [string, string][] = [
    ['a parameter', `parameters = jsonb_set(parameters, '{hash}', '"0"')`],
    ['an extra parameter', `parameters = parameters || '{"more": 1}'`],
    ['who did it', `actor = '${'0'.repeat(8)}-0000-4000-8000-000000000000'`],
    ['that anybody did it', 'actor = NULL'],
    ['when', `at = at - interval '1 millisecond'`],
    ['what', `key = 'release'`],
    ['on which version', 'edition = 9'],
  ]
  it.each(changed)('changing %s of an event', async (_what, change) => {
    const number = await numberOf('approve')
    const { found } = await after(run(`UPDATE events SET ${change} WHERE document_id = $1 AND number = $2`, id, number))
    expect(found).toContainEqual({ document: id, number, fault: 'changed' })
  })

  it('changing an event and its own hash with it', async () => {
    const number = await numberOf('approve')
    const { found } = await after(async () => {
      await run(`UPDATE events SET hash = repeat('0', 64) WHERE document_id = $1 AND number = $2`, id, number)()
    })
    expect(found).toContainEqual({ document: id, number: number + 1, fault: 'link' })
  })

  it('taking an event out of the middle', async () => {
    const number = await numberOf('claim')
    const { found } = await after(run('DELETE FROM events WHERE document_id = $1 AND number = $2', id, number))
    expect(found).toEqual([
      { document: id, number: number + 1, fault: 'gap' },
      { document: id, number: number + 1, fault: 'link' },
    ])
  })

  it('taking the first event away', async () => {
    const { found } = await after(run('DELETE FROM events WHERE document_id = $1 AND number = 1', id))
    expect(found).toContainEqual({ document: id, number: 2, fault: 'gap' })
  })

  it('swapping two events', async () => {
    const number = await numberOf('claim')
    const move = (from: number, to: number) =>
      run('UPDATE events SET number = $3 WHERE document_id = $1 AND number = $2', id, from, to)
    const { found } = await after(async () => {
      await move(number, 9999)()
      await move(number + 1, number)()
      await move(9999, number + 1)()
    })
    expect(found).toContainEqual({ document: id, number, fault: 'changed' })
    expect(found).toContainEqual({ document: id, number, fault: 'link' })
    expect(found).toContainEqual({ document: id, number: number + 1, fault: 'changed' })
  })

  it('moving an event to another document', async () => {
    const { found } = await after(
      run(
        'UPDATE events SET document_id = $1, number = 99 WHERE document_id = $2 AND number = $3',
        other,
        id,
        await lastNumber(),
      ),
    )
    expect(found).toContainEqual({ document: other, number: 99, fault: 'changed' })
  })

  it('repeating a number, past the index that forbids it', async () => {
    const number = await numberOf('claim')
    const { found } = await after(async () => {
      await owner.query('DROP INDEX document_number_1_idx')
      await run(
        `INSERT INTO events (id, document_id, number, edition, at, actor, key, parameters, previous_hash, hash)
         SELECT gen_random_uuid(), document_id, number, edition, at, actor, key, parameters, previous_hash, hash
         FROM events WHERE document_id = $1 AND number = $2`,
        id,
        number,
      )()
    })
    expect(found).toContainEqual({ document: id, number, fault: 'order' })
  })

  it('taking all events of a document away', async () => {
    const { found } = await after(run('DELETE FROM events WHERE document_id = $1', other))
    expect(found).toEqual([{ document: other, number: null, fault: 'noEvents' }])
  })

  it('changing the text that is online', async () => {
    const { found } = await after(
      run(`UPDATE editions SET content = content || '{"summary": "Anders"}' WHERE document_id = $1 AND number = 1`, id),
    )
    expect(found).toEqual([{ document: id, number: 1, fault: 'content' }])
  })

  it('making a publication that never was, also with a chain written anew', async () => {
    const { found } = await after(async () => {
      await run(`DELETE FROM events WHERE document_id = $1 AND key = 'publish' AND edition = 2`, id)()
      await writeHashesAnew()
    })
    expect(found).toEqual([{ document: id, number: 2, fault: 'unexplained' }])
  })

  it('cutting off the end, or writing a chain anew: only the digest shows it', async () => {
    const { digest } = await examine()
    const cut = await after(run('DELETE FROM events WHERE document_id = $1 AND number = $2', id, await lastNumber()))
    expect(cut.found).toEqual([])
    expect(cut.digest).not.toBe(digest)
    const rewritten = await after(async () => {
      await run(`UPDATE events SET actor = $2 WHERE document_id = $1 AND key = 'approve'`, id, stage.ids.reviewer)()
      await writeHashesAnew()
    })
    expect(rewritten.found).toEqual([])
    expect(rewritten.digest).not.toBe(digest)
  })
})

describe('npm run audit:verify', () => {
  const verify = (...args: string[]) => runCommand(stage.house, 'src/server/audit/verify.ts', ...args)
  const digestIn = (out: string) => /^digest ([0-9a-f]{64}) until (\S+)$/m.exec(out)?.slice(1) ?? []

  it('says what it read and a digest that can be asked for later', async () => {
    const { code, out, err } = await verify()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^\d+ documents · \d+ events · 0 broken$/m)
    const [digest = '', until = ''] = digestIn(out)
    await stage.save('projects', other, { summary: 'Later geschreven.' })
    expect((await verify('--expect', digest, '--until', until)).code).toBe(0)
    const now = await verify('--expect', digest)
    expect(now.code).toBe(1)
    expect(now.out).toContain('0 broken')
    expect(now.out).toContain('The digest differs')
  })

  it('ends with 1 and names the document and the number when something is broken', async () => {
    const number = await numberOf('approve')
    await owner.query('ALTER TABLE events DISABLE TRIGGER append_only')
    await run(`UPDATE events SET actor = $3 WHERE document_id = $1 AND number = $2`, id, number, stage.ids.member)()
    await owner.query('ALTER TABLE events ENABLE TRIGGER append_only')
    const { code, out } = await verify()
    expect(code).toBe(1)
    expect(out).toContain(`broken ${id} ${number} `)
    expect(out).toMatch(/ · 1 broken$/m)
  })

  it.each([['--expect', 'kort'], ['--until', 'gisteren'], ['--all'], ['iets']])(
    'does nothing with an option it cannot read: %s',
    async (...args) => {
      const { code, out, err } = await verify(...args)
      expect(code).toBe(1)
      expect(out).toBe('')
      expect(err).toMatch(/^\s*\S.*\(.+\)\s*$/)
    },
  )
})
