import { afterAll, beforeAll, expect, test } from 'vitest'
import { facts } from '#seed/facts.ts'
import { openHouse, type House } from '#tests/support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ seed: 'demo' })
}, 300_000)
afterAll(() => house.close())

test.each(facts.map(({ fact, path, holds }) => [fact, path, holds] as const))(
  'what the labo’s page holds stands in /v1: %s (%s)',
  async (_fact, path, holds) => {
    const { status, body } = await house.askAs(null, path)
    expect(status).toBe(200)
    expect(holds(body), JSON.stringify(body).slice(0, 2000)).toBe(true)
  },
)

test('P8: nothing that is still being written, and nobody who did not agree, stands in /v1', async () => {
  const drafts = await house.sql<{ title: string; summary: string | null }>(
    `select v.version_title as title, v.version_summary as summary from public._fiches_v v
     join public.documents d on d.id = v.parent_id where v.latest and d.publication = 'never'`,
  )
  const hidden = await house.sql<{ email: string }>(
    `select email from public.contacts where email is not null and consent_email is not true`,
  )
  expect(drafts.length).toBeGreaterThan(0)
  expect(hidden.length).toBeGreaterThan(0)
  const texts = [...drafts.flatMap(({ title, summary }) => [title, summary]), ...hidden.map(({ email }) => email)]
  const lists = ['fiches', 'projects', 'leerlabos', 'partners', 'contacts'].map(
    (list) => `/v1/${list}?shape=full&limit=100&withdrawn=true`,
  )
  for (const path of [...lists, '/v1/labo', '/v1/labo.html', '/v1/sessions?limit=100', '/v1/changes?limit=100']) {
    const answer = await (await house.fetchAs(null, path)).text()
    for (const text of texts) if (text) expect(answer, path).not.toContain(text)
  }
})
