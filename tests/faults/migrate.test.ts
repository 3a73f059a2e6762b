import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { localRoles } from '#src/server/database/local-database.ts'
import { createDatabase, withClient, type RoleUrls } from '#src/server/database/roles.ts'
import { variablesOf } from '#tests/support/templates.ts'

const name = `migrate_${randomBytes(4).toString('hex')}`
let urls: RoleUrls

beforeAll(async () => {
  urls = localRoles(inject('superuserUrl'), name)
  await createDatabase(inject('superuserUrl'), urls)
})
afterAll(() =>
  withClient(inject('superuserUrl'), (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
)

/** Runs one of our programs to its end, as an operator would. */
function run(file: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((settle) => {
    const said: string[] = []
    const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', file, ...args], {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'warn', PORT: '0', ...variablesOf(urls) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    child.once('close', (code) => settle({ code, said: said.join('') }))
  })
}

const migrate = () => run('src/server/database/migrate.ts')

describe('migrations', () => {
  it('keep the server from starting while they are pending', async () => {
    const { code, said } = await run('tests/support/serve-once.ts')
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('npm run migrate') as string })
  })

  it('run once when three start together, and all three succeed', async () => {
    const runs = await Promise.all([migrate(), migrate(), migrate()])
    expect(runs.map(({ code, said }) => ({ code, said: code === 0 ? '' : said }))).toEqual(
      Array.from({ length: 3 }, () => ({ code: 0, said: '' })),
    )
    const rows = await withClient(urls.owner, (client) =>
      client.query<{ name: string }>('SELECT name, count(*) FROM payload_migrations GROUP BY name HAVING count(*) > 1'),
    )
    expect(rows.rows).toEqual([])
  })

  it('let the server start afterwards', async () => {
    expect(await run('tests/support/serve-once.ts')).toMatchObject({ code: 0 })
  })

  it('are followed by one first account, made by whoever runs the server', async () => {
    expect(await run('src/server/first-admin.ts', 'geen adres')).toMatchObject({ code: 1 })
    const made = await run('src/server/first-admin.ts', 'beheer@organisatie.be')
    expect(made).toMatchObject({ code: 0, said: expect.stringContaining('beheer@organisatie.be') as string })
    const second = await run('src/server/first-admin.ts', 'nog@organisatie.be')
    expect(second).toMatchObject({ code: 1, said: expect.stringContaining('Er zijn al accounts') as string })
    const { rows } = await withClient(urls.owner, (client) => client.query('SELECT email, labo_role FROM users'))
    expect(rows).toEqual([{ email: 'beheer@organisatie.be', labo_role: 'admin' }])
  })

  it('and by the Flemish school calendar until 2028, and reasons to choose from', async () => {
    const { rows } = await withClient(urls.owner, (client) =>
      client.query(
        `SELECT (SELECT array_agg("from" ORDER BY "from") FROM settings_holidays WHERE name LIKE 'Herfstvakantie%') AS autumns,
           (SELECT count(*)::int FROM settings_reason_codes) AS reasons`,
      ),
    )
    expect(rows).toEqual([
      { autumns: ['2025-10-27', '2026-11-02', '2027-11-01', '2028-10-30'], reasons: expect.any(Number) as number },
    ])
    expect((rows as { reasons: number }[])[0]?.reasons).toBeGreaterThan(0)
  })

  it('are not run on a database that a development server made, and ask no question', async () => {
    await withClient(urls.owner, (client) =>
      client.query(
        `INSERT INTO payload_migrations (id, name, batch, updated_at, created_at) VALUES (gen_random_uuid(), 'dev', -1, now(), now())`,
      ),
    )
    const { code, said } = await migrate()
    expect(code).toBe(1)
    expect(said).toContain('ontwikkelserver')
    expect(said).not.toContain('    at ')
  })
})
