import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { StoredEvent } from '#src/server/audit/chain.ts'
import { type House, openHouse } from '#tests/support/house.ts'
import { runCommand } from '#tests/support/run-command.ts'
import { variablesOf } from '#tests/support/templates.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ seed: 'demo' })
})
afterAll(() => house.close())

type Line = StoredEvent & {
  collection: string
  words: Record<string, unknown> | null
  name?: string
  sentence?: string
}

const exported = async (...args: string[]): Promise<Line[]> => {
  const { code, out, err } = await runCommand(house, 'src/server/audit/export.ts', ...args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}

const count = async (where = 'true', ...values: unknown[]): Promise<number> => {
  const [row] = await house.sql<{ count: number }>(`SELECT count(*)::int AS count FROM events WHERE ${where}`, values)
  return row?.count ?? 0
}

describe('the history of the demo labo', () => {
  it('is whole', async () => {
    const { code, out } = await runCommand(house, 'src/server/audit/verify.ts')
    expect(out).toContain(`${await count()} events · 0 broken`)
    expect(code).toBe(0)
  })

  it('is exported whole, each document in its own order, without names', async () => {
    const lines = await exported()
    expect(lines).toHaveLength(await count())
    expect(lines.length).toBeGreaterThan(100)
    const places = lines.map(({ document, number }) => `${document} ${String(number).padStart(6, '0')}`)
    expect(places).toEqual([...places].sort())
    expect(Object.keys(lines[0] ?? {})).toEqual([
      ...['document', 'collection', 'number', 'edition', 'at', 'actor', 'key', 'parameters', 'words'],
      ...['previousHash', 'hash'],
    ])
    const text = JSON.stringify(lines.map((line) => ({ ...line, words: null })))
    expect(text.length, 'more than a pipe holds').toBeGreaterThan(65_536)
    for (const { name } of await house.sql<{ name: string }>('SELECT name FROM users')) expect(text).not.toContain(name)
  })

  it('tells who it was when names are asked for', async () => {
    const lines = await exported('--names')
    expect(lines.every(({ name, sentence }) => typeof name === 'string' && /^\p{Lu}.*\.$/u.test(sentence ?? ''))).toBe(
      true,
    )
  })

  it('of one document, or from a day on', async () => {
    const [first] = await house.sql<{ id: string; at: Date }>(
      'SELECT document_id AS id, max(at) AS at FROM events GROUP BY document_id ORDER BY count(*) DESC LIMIT 1',
    )
    const { id = '', at = new Date() } = first ?? {}
    const own = await exported('--document', id)
    expect(own.map(({ document }) => document)).toEqual(own.map(() => id))
    expect(own).toHaveLength(await count('document_id = $1', id))
    const since = at.toISOString()
    expect(await exported('--since', since)).toHaveLength(await count('at >= $1', since))
    expect(await exported('--since', '2099-01-01')).toEqual([])
  })

  it('brings along what people wrote, harmless for a spreadsheet', async () => {
    const [event] = await house.sql<{ id: string; document: string; key: string }>(
      `SELECT id, document_id AS document, key FROM events WHERE key = 'submit' LIMIT 1`,
    )
    await house.sql(
      `INSERT INTO flow.event_words (event_id, document_id, words) VALUES ($1, $2, $3)
       ON CONFLICT (event_id) DO UPDATE SET words = excluded.words`,
      [event?.id, event?.document, JSON.stringify({ reason: '=cmd, "x"' })],
    )
    const lines = await exported('--document', event?.document ?? '')
    expect(lines.map(({ words }) => words)).toContainEqual({ reason: '=cmd, "x"' })
    await house.sql(`UPDATE users SET name = '@' || name`)
    const { out } = await runCommand(
      house,
      'src/server/audit/export.ts',
      ...['--document', event?.document ?? '', '--format', 'csv', '--names'],
    )
    const [head, ...rows] = out.trimEnd().split('\r\n')
    expect(head).toMatch(/^document,collection,.*,name,sentence,/)
    expect(rows).toHaveLength(lines.length)
    for (const row of rows) expect(row).toMatch(/,"?'@/)
    expect(out).toContain('"{""reason"":""=cmd, \\""x\\""""}"')
  })

  it('stops without a complaint when its reader has had enough', async () => {
    const child = spawn(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', 'src/server/audit/export.ts'],
      {
        env: { ...process.env, ...variablesOf(house.urls) },
      },
    )
    let complaint = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.once('close', done))
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' })
  })
})
