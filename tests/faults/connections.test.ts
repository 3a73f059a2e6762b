import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { demoPassword } from '#seed/cast.ts'
import { withClient } from '#src/server/database/roles.ts'
import { completeContent } from '#tests/support/cast-content.ts'
import { startServing, type Serving } from '#tests/support/cast-serving.ts'
import { nowhere, openStage, people, type Stage } from '#tests/support/cast-stage.ts'
import { visitors } from '#tests/support/visitors.ts'

let stage: Stage
let serving: Serving
beforeAll(async () => {
  stage = await openStage({ DATABASE_POOL_MAX: '5' })
  serving = await startServing(stage.house)
})
afterAll(async () => {
  await serving.end()
  await stage.house.close()
})

/** As a restart or a failover would: every connection of ours is gone, idle or not. */
const dropConnections = () =>
  withClient(inject('superuserUrl'), async (client) => {
    const { rows } = await client.query<{ gone: boolean }>(
      `SELECT pg_terminate_backend(pid) AS gone FROM pg_stat_activity WHERE datname = $1 AND usename IN ('leerlabo_app', 'leerlabo_reader')`,
      [new URL(stage.house.urls.app).pathname.slice(1)],
    )
    return rows.filter(({ gone }) => gone).length
  })

const within = async <Result>(seconds: number, work: Promise<Result>): Promise<Result | 'hangs'> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<'hangs'>((done) => {
    timer = setTimeout(() => done('hangs'), seconds * 1000)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}

describe('the database drops every connection', () => {
  it('the server lives on, and answers the next question', async () => {
    const { fetchAs } = visitors(serving.url)
    const list = () => fetchAs(people.member, '/api/fiches?limit=1').then(({ status }) => status)
    expect(await list()).toBe(200)
    for (let round = 0; round < 5; round += 1) {
      expect(await dropConnections()).toBeGreaterThan(0)
      const start = Date.now()
      let status = 0
      while (status !== 200 && Date.now() - start < 5000) {
        status = await list()
        if (status !== 200) await new Promise((wait) => setTimeout(wait, 100))
      }
      expect(status).toBe(200)
      expect((await fetch(`${serving.url}/v1/fiches`)).status).toBe(200)
      expect(serving.isAlive()).toBe(true)
    }
  })

  it('also while it writes: what was answered with success is there', async () => {
    const { askAs } = visitors(serving.url)
    const content = (mark: string) => completeContent(mark, stage.links).projects
    const kept: string[] = []
    const write = async (mark: string) => {
      const answer = await askAs(people.member, '/api/projects?draft=true', { json: content(mark) }).catch(
        () => undefined,
      )
      if (answer && answer.status < 300) kept.push(`Project ${mark}`)
    }
    const writing = Array.from({ length: 40 }, async (_, index) => {
      await new Promise((wait) => setTimeout(wait, index * 25))
      await write(`onweer-${index}`)
    })
    for (let round = 0; round < 6; round += 1) {
      await new Promise((wait) => setTimeout(wait, 170))
      await dropConnections()
    }
    await Promise.all(writing)
    const found = await stage.house.sql<{ title: string }>(
      `SELECT title FROM projects WHERE title LIKE 'Project onweer-%'`,
    )
    const titles = new Set(found.map(({ title }) => title))
    expect(kept.filter((title) => !titles.has(title))).toEqual([])
    expect(kept.length).toBeGreaterThan(0)
    expect(serving.isAlive()).toBe(true)
    const orphans = await stage.house.sql(
      `SELECT p.id FROM projects p LEFT JOIN documents d ON d.id = p.id LEFT JOIN editions e ON e.document_id = p.id WHERE d.id IS NULL OR e.id IS NULL`,
    )
    expect(orphans).toEqual([])
  })
})

describe('a database that takes nobody in', () => {
  const open = (isOpen: boolean) =>
    withClient(inject('superuserUrl'), (client) =>
      client.query(`ALTER DATABASE ${new URL(stage.house.urls.app).pathname.slice(1)} ALLOW_CONNECTIONS ${isOpen}`),
    )

  it('makes nobody a stranger: who is signed in hears that we cannot reach it, and goes on afterwards', async () => {
    const { fetchAs, login } = visitors(serving.url)
    await login(people.member)
    await login(people.reviewer)
    await open(false)
    try {
      await dropConnections()
      for (const path of ['/api/fiches?limit=1', '/api/users/me', `/api/fiches/${nowhere()}/actions`]) {
        const { status } = await fetchAs(people.member, path)
        expect([path, status]).toEqual([path, 503])
      }
      const refreshed = await fetchAs(people.reviewer, '/api/users/refresh-token', { method: 'POST' })
      expect(refreshed.status).toBe(503)
      expect((await fetch(`${serving.url}/api/users/me`)).status).toBe(200)
      expect((await fetch(`${serving.url}/api/fiches`)).status).toBe(401)
    } finally {
      await open(true)
    }
    expect((await fetchAs(people.member, '/api/fiches?limit=1')).status).toBe(200)
  })

  it('does not say that a password is wrong', async () => {
    const signIn = () =>
      fetch(`${serving.url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: serving.url },
        body: JSON.stringify({ email: people.manager, password: demoPassword }),
      })
    await open(false)
    try {
      await dropConnections()
      expect((await signIn()).status).toBeGreaterThanOrEqual(500)
    } finally {
      await open(true)
    }
    expect((await signIn()).status).toBe(200)
  })
})

describe('a connection is lost in the middle of a transaction', () => {
  it('the writer is told of a failure, and the server lives on', async () => {
    await stage.house.sql(
      `CREATE FUNCTION flow.lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NULL; END $$`,
    )
    await stage.house.sql('CREATE TRIGGER lose AFTER INSERT ON leerlabos FOR EACH ROW EXECUTE FUNCTION flow.lose()')
    const { askAs } = visitors(serving.url)
    const write = () =>
      askAs(people.member, '/api/leerlabos?draft=true', { json: completeContent('verloren', stage.links).leerlabos })
    for (let round = 0; round < 3; round += 1) {
      expect((await write()).status).toBeGreaterThanOrEqual(500)
      expect(serving.isAlive()).toBe(true)
    }
    await stage.house.sql('DROP TRIGGER lose ON leerlabos')
    expect((await write()).status).toBe(201)
    expect(await stage.house.sql('SELECT 1 FROM leerlabos')).toHaveLength(1)
  })
})

describe('more writers than connections', () => {
  it.each([8, 24])(
    'of %i at once on a pool of five none hangs, and readers are answered meanwhile',
    async (writers) => {
      await dropConnections()
      await within(
        5,
        stage.ask('member', 'GET', '/api/fiches?limit=1').catch(() => undefined),
      )
      const writing = Array.from({ length: writers }, (_, index) =>
        within(
          20,
          stage.ask(
            'member',
            'POST',
            '/api/fiches?draft=true',
            completeContent(`drukte-${writers}-${index}`, stage.links).fiches,
          ),
        ),
      )
      const reading = Array.from({ length: 4 }, () => within(20, stage.ask('manager', 'GET', '/api/fiches?limit=5')))
      const answers = await Promise.all([...writing, ...reading])
      expect(answers.filter((answer) => answer === 'hangs')).toEqual([])
      const statuses = answers.map((answer) => (answer === 'hangs' ? 0 : answer.status))
      expect(statuses.slice(0, writers)).toEqual(Array<number>(writers).fill(201))
      expect(statuses.slice(writers)).toEqual([200, 200, 200, 200])
      const idle = await stage.house.sql<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
      )
      expect(idle).toEqual([{ count: 0 }])
    },
  )
})
