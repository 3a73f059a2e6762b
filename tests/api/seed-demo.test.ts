import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { cast, people } from '#seed/cast.ts'
import { type House, openHouse } from '#tests/support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ seed: 'demo' })
})
afterAll(() => house.close())

const values = async (text: string): Promise<string[]> =>
  (await house.sql<{ value: string }>(text)).map(({ value }) => value)
const publicly = (path: string) =>
  house.askAs<{ total: number; items: Record<string, unknown>[]; notice?: string }>(null, path)
const without = (list: readonly string[], ...words: string[]) => list.filter((word) => !words.includes(word))

describe('the demo labo', () => {
  it('has fiches in every publication, and editions in every state that somebody can bring about', async () => {
    const { publications, editionStates } = await import('#src/review/states.ts')
    const publication = await values(
      `SELECT DISTINCT publication::text AS value FROM documents WHERE collection = 'fiches'`,
    )
    expect(publication.sort()).toEqual([...publications].sort())
    const states = await values(
      `SELECT DISTINCT e.state::text AS value FROM editions e JOIN documents d ON d.id = e.document_id AND d.collection = 'fiches'`,
    )
    expect(states.sort()).toEqual(without(editionStates, 'scheduled', 'failed').sort())
  })

  it('has a history in which every action was done by somebody', async () => {
    const { actions } = await import('#src/review/transitions.ts')
    const done = await values('SELECT DISTINCT key AS value FROM events')
    // Only the clock lets something fail; and who owns what was settled before the story begins, by phone.
    const untold = ['remark', 'removeOurName', 'transfer', 'acceptOffer', 'declineOffer', 'withdrawOffer', 'leave']
    expect(without(actions, ...done).sort()).toEqual([...untold, 'adopt', 'fail', 'removeCoOwner'].sort())
    expect(await values('SELECT id::text AS value FROM events WHERE actor IS NULL')).toEqual([])
  })

  it('has at least twenty fiches, twelve of them online, several of two owners', async () => {
    expect((await house.sql(`SELECT 1 FROM documents WHERE collection = 'fiches'`)).length).toBeGreaterThanOrEqual(20)
    const { body } = await publicly('/v1/fiches?shape=full&limit=100')
    expect(body.items.length).toBeGreaterThanOrEqual(12)
    const shared = body.items.filter(({ coOwners }) => Array.isArray(coOwners) && coOwners.length > 0)
    expect(shared.length).toBeGreaterThanOrEqual(3)
  })

  it('has fourteen partners or more, most of them without an account', async () => {
    expect((await publicly('/v1/partners?limit=100')).body.items.length).toBeGreaterThanOrEqual(14)
    expect(await values('SELECT DISTINCT partner_id::text AS value FROM users_memberships')).toHaveLength(3)
  })

  it('has one partner that stopped, whose page still answers and says so', async () => {
    const [left, ...others] = await house.sql<{ id: string; state: string }>(
      'SELECT partner_id::text AS id, state FROM flow.partner_states',
    )
    expect([left?.state, others]).toEqual(['inactive', []])
    expect((await house.askAs(null, `/v1/partners/${left?.id ?? ''}`)).body).toMatchObject({ active: false })
  })

  it('has three leerlabo’s with sessions that are over, to come, full and called off', async () => {
    expect((await publicly('/v1/leerlabos?limit=100')).body.items).toHaveLength(3)
    const { body } = await publicly('/v1/sessions?limit=100')
    expect([...new Set(body.items.map(({ status }) => String(status)))].sort()).toEqual([
      'cancelled',
      'done',
      'full',
      'planned',
    ])
    const now = new Date().toISOString()
    const toCome = body.items.filter(({ start, status }) => String(start) > now && status === 'planned')
    expect(toCome.length).toBeGreaterThan(0)
  })

  it('has remarks of every kind, open, answered and settled', async () => {
    const found = await values('SELECT DISTINCT kind::text AS value FROM comments')
    expect(found.sort()).toEqual(['may', 'must', 'question'])
    const states = await values('SELECT DISTINCT state::text AS value FROM comments')
    expect(states.sort()).toEqual(['addressed', 'open', 'resolved'])
  })

  it.each([
    ['praat-tien-dagen-lang-twee-minuten-met-een-leerling', 308, '/v1/fiches/twee-keer-tien'],
    ['zeven-tips-tegen-spijbelen', 308, '/v1/fiches/wat-doe-je-bij-elke-halve-dag-spijbelen'],
    ['vraag-een-time-out-aan-bij-de-tussenstop', 410, null],
    ['film-tien-minuten-van-je-les-en-kijk-samen-terug', 410, null],
    ['hoe-hou-je-contact-met-een-leerling-die-thuis-leert', 200, null],
    ['hang-een-gedragskaart-op-voor-de-hele-klas', 404, null],
  ])('answers for %s with %i', async (slug, status, location) => {
    const answer = await fetch(`${house.url}/v1/fiches/${slug}`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('Location')]).toEqual([status, location])
  })

  it('shows nobody’s mail or phone after a consent was withdrawn', async () => {
    const [gone] = await house.sql<{ id: string; email: string; phone: string }>(
      `SELECT c.id, c.email, c.phone FROM contacts c JOIN documents d ON d.id = c.id WHERE d.consent_withdrawn_at IS NOT NULL`,
    )
    const pages = ['contacts', 'fiches'].map((list) => `/v1/${list}?shape=full&limit=100`)
    const answers = await Promise.all(pages.map(async (path) => (await house.fetchAs(null, path)).text()))
    for (const answer of answers) {
      expect(answer).toContain(gone?.id)
      expect(answer).not.toContain(gone?.email)
      expect(answer).not.toContain(gone?.phone)
    }
  })

  it('writes to nobody who could exist', async () => {
    const addresses = await values(
      `SELECT email AS value FROM users UNION SELECT email FROM contacts WHERE email IS NOT NULL
       UNION SELECT version_email FROM _contacts_v WHERE version_email IS NOT NULL`,
    )
    expect(addresses.length).toBeGreaterThan(people.length)
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([])
  })
})

describe('on the first page', () => {
  const open = ['draft', 'submitted', 'changesRequested', 'approved']
  it.each(people)('%s finds work that is going on', async (person) => {
    const where = open.map((state, index) => `where[editionState][in][${index}]=${state}`).join('&')
    const { body } = await house.askAs<{ docs: { editionState: string }[] }>(
      cast[person].email,
      `/api/documents?depth=0&limit=50&${where}`,
    )
    expect(new Set(body.docs.map(({ editionState }) => editionState)).size).toBeGreaterThanOrEqual(3)
  })

  it('the labo finds an emergency publication, a stop and two requests of partners', async () => {
    const found = await house.sql<{ forced: number; stopped: number; requests: number }>(
      `SELECT (SELECT count(*)::int FROM documents d JOIN editions e ON e.document_id = d.id AND e.number = d.live_edition
                WHERE e.forced_by IS NOT NULL AND e.confirmed_by IS NULL) AS forced,
              (SELECT count(*)::int FROM documents WHERE publication = 'offline') AS stopped,
              (SELECT coalesce(sum(jsonb_array_length(requests)), 0)::int FROM documents
                WHERE jsonb_typeof(requests) = 'array') AS requests`,
    )
    expect(found[0]).toEqual({ forced: 1, stopped: 1, requests: 2 })
  })

  it('leaves no mail of its past to be sent, and something new to read', async () => {
    const [left] = await house.sql<{ jobs: number; mails: number; unread: number }>(
      `SELECT (SELECT count(*)::int FROM jobs.job WHERE name = 'mail') AS jobs,
         (SELECT count(*)::int FROM flow.notices WHERE mailed_at IS NULL) AS mails,
         (SELECT count(*)::int FROM flow.notices WHERE read_at IS NULL) AS unread`,
    )
    expect(left).toMatchObject({ jobs: 0, mails: 0 })
    expect(left?.unread).toBeGreaterThan(0)
  })
})
