import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Kind } from '#src/review/facts.ts'
import { completeContent } from '#tests/support/cast-content.ts'
import { kinds, nowhere, openStage, type Stage, type Who } from '#tests/support/cast-stage.ts'

let stage: Stage
/** Of every collection: one text that was never online and one that is, with a newer draft. */
const never = {} as Record<Kind, string>
const live = {} as Record<Kind, string>
/** Stands in every text field of what was never published, and nowhere else. */
const canary = 'kanarie77'
const strangers: (Who | null)[] = ['outsider', 'loner', null]
const partnersKinds = kinds.filter((kind) => kind !== 'labo')
const titleOf = (kind: Kind) => (kind === 'partners' ? 'name' : kind === 'contacts' ? 'function' : 'title')

beforeAll(async () => {
  stage = await openStage()
  for (const kind of kinds) {
    live[kind] = await stage.write(kind, 'openbaar')
    await stage.publish(kind, live[kind])
  }
  for (const kind of kinds) {
    const secret = completeContent(canary, stage.links)[kind]
    const saved = await stage.save(kind, live[kind], secret, kind === 'labo' ? 'reviewer' : 'member')
    expect(saved.status).toBe(200)
    if (kind !== 'labo') never[kind] = await stage.write(kind, canary, kind === 'partners' ? 'reviewer' : undefined)
  }
  await stage.mustAct('member', 'fiches', live.fiches, 'comment', { kind: 'may', text: `Opmerking ${canary}` })
  await stage.mustAct('member', 'fiches', never.fiches, 'submit')
})
afterAll(() => stage.house.close())

const read = (who: Who | null, path: string) => stage.ask(who, 'GET', path)
const texts = (answer: { body: unknown }) => JSON.stringify(answer.body)
const withDraft = kinds.flatMap((kind) => [
  ...(kind === 'labo' ? [] : [{ kind, which: 'never' as const }]),
  { kind, which: 'live' as const },
])
const secrets = () => [...Object.values(never), ...Object.values(live)]
const idOf = (kind: Kind, which: 'never' | 'live') => (which === 'never' ? never : live)[kind]

describe('the control: what strangers may not read is there', () => {
  it.each(kinds)('for its owners and the labo, of %s', async (kind) => {
    for (const who of [kind === 'labo' ? 'reviewer2' : 'manager', 'reviewer'] as const) {
      for (const path of [`/${live[kind]}?draft=true`, `?draft=true`, `/versions`]) {
        expect(texts(await read(who, `/api/${kind}${path}`)), `${who} ${path}`).toContain(canary)
      }
      expect((await read(who, `/api/documents/${live[kind]}`)).status).toBe(200)
    }
  })
})

describe.each(strangers)('%s reads no unpublished byte', (who) => {
  it.each(kinds)('of %s in any list or by any id', async (kind) => {
    const ids = [live[kind], ...(kind === 'labo' ? [] : [never[kind]])]
    const paths = [
      ...['', '?draft=true', '?draft=true&depth=2', '?depth=2', '?trash=true', '?draft=true&sort=-updatedAt&limit=100'],
      ...['/versions', '/versions?depth=2', '/versions?where[latest][equals]=true', '/count', '/count?draft=true'],
      ...ids.flatMap((id) => [
        `/${id}`,
        `/${id}?draft=true`,
        `/${id}?draft=true&depth=2`,
        `/${id}?select[title]=true&draft=true`,
        `/${id}/actions`,
      ]),
      ...ids.flatMap((id) => [`/versions?where[parent][equals]=${id}`, `?where[id][equals]=${id}&draft=true`]),
    ]
    for (const path of paths) {
      const answer = await read(who, `/api/${kind}${path}`)
      expect(answer.status, path).toBeLessThan(500)
      expect(texts(answer), path).not.toContain(canary)
    }
  })

  it.each(kinds)('of a version of %s, by its own id', async (kind) => {
    const versions = await stage.house.sql<{ id: string }>(
      `SELECT id FROM _${kind}_v WHERE version__status = 'draft' AND parent_id = ANY($1)`,
      [secrets()],
    )
    expect(versions.length).toBeGreaterThan(0)
    for (const { id } of versions) {
      const answer = await read(who, `/api/${kind}/versions/${id}`)
      expect([401, 403, 404]).toContain(answer.status)
      expect(answer.body).toEqual((await read(who, `/api/${kind}/versions/${nowhere()}`)).body)
    }
  })

  it.each(['documents', 'editions', 'comments', 'events'])('of the record %s', async (records) => {
    const all = await read(who, `/api/${records}?limit=100&depth=2`)
    expect(texts(all)).not.toContain(canary)
    for (const id of [...Object.values(never), ...Object.values(live)]) {
      expect(texts(all)).not.toContain(id)
      const field = records === 'documents' ? 'id' : 'document'
      expect(texts(await read(who, `/api/${records}?where[${field}][equals]=${id}`))).not.toContain(id)
    }
    const rows = await stage.house.sql<{ id: string }>(
      `SELECT id FROM ${records} WHERE ${records === 'documents' ? 'id' : 'document_id'} = ANY($1) LIMIT 20`,
      [secrets()],
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { id } of rows) expect([401, 403, 404]).toContain((await read(who, `/api/${records}/${id}`)).status)
  })

  it('of the public read model, because it holds none', async () => {
    const rows = await stage.house.sql<{ text: string }>(
      'SELECT body || card AS text FROM delivery.documents UNION ALL SELECT record::text FROM delivery.sources',
    )
    expect(rows.length).toBeGreaterThan(kinds.length)
    for (const { text } of rows) expect(text).not.toContain(canary)
    for (const path of [
      '/v1/fiches',
      '/v1/projects',
      '/v1/leerlabos',
      '/v1/partners',
      '/v1/contacts',
      '/v1/labo',
      '/v1/changes',
      '/v1/sessions',
    ]) {
      expect(texts(await read(who, path)), path).not.toContain(canary)
    }
    for (const id of Object.values(never)) expect(texts(await read(who, '/v1/changes?limit=100'))).not.toContain(id)
  })

  it('of the settings', async () => {
    for (const path of ['/api/globals/settings', '/api/globals/settings?depth=2', '/api/globals/settings/versions']) {
      expect([401, 403, 404]).toContain((await read(who, path)).status)
    }
  })
})

/** Guesses that are true; a false twin must get the very same answer, or the answer tells. */
const oracles = (kind: Kind, id: string): [string, string, string][] => {
  const title = titleOf(kind)
  const pair = (name: string, query: (guess: string) => string): [string, string, string] => [
    name,
    query(canary),
    query('verzonnen99'),
  ]
  return [
    pair('the draft’s title', (guess) => `?draft=true&where[${title}][contains]=${guess}`),
    pair('the draft’s title, without draft', (guess) => `?where[${title}][contains]=${guess}`),
    pair('the record’s title by its path', (guess) => `?where[document.title][contains]=${guess}`),
    pair(
      'the record’s title with an operator nested in contains',
      (guess) => `?where[document][contains][title][contains]=${guess}`,
    ),
    pair('a count', (guess) => `/count?where[document.title][contains]=${guess}`),
    pair('a version', (guess) => `/versions?where[version.${title}][contains]=${guess}`),
    pair('a version’s record', (guess) => `/versions?where[version.document.title][contains]=${guess}`),
    [
      'whether it is being written',
      `?where[and][0][id][equals]=${id}&where[and][1][document.editionState][equals]=draft`,
      `?where[and][0][id][equals]=${id}&where[and][1][document.editionState][equals]=failed`,
    ],
    [
      'how many editions it has',
      `?where[and][0][id][equals]=${id}&where[and][1][document.editionNumber][greater_than]=1`,
      `?where[and][0][id][equals]=${id}&where[and][1][document.editionNumber][greater_than]=9`,
    ],
  ]
}
const linkOracles: [string, (guess: string) => string][] = [
  ['fiches', (guess) => `/api/projects?where[fiches.title][contains]=${guess}`],
  ['fiches by contains', (guess) => `/api/projects?where[fiches][contains][title][contains]=${guess}`],
  ['contacts', (guess) => `/api/fiches?where[contacts.name][contains]=${guess}`],
  ['partners', (guess) => `/api/projects?where[partners.name][contains]=${guess}`],
  ['the owner of a comment', (guess) => `/api/comments?where[document.title][contains]=${guess}`],
  ['editions', (guess) => `/api/editions?where[document.title][contains]=${guess}`],
  ['the text of an edition', (guess) => `/api/editions?where[content.title][contains]=${guess}`],
  ['people', (guess) => `/api/users?where[email][contains]=${guess === canary ? 'manager@clz' : guess}`],
  ['people’s names through records', (guess) => `/api/documents?where[lead.name][contains]=${guess}`],
]

describe('a guess tells nothing', () => {
  const told = async (who: Who, path: string) => {
    const { status, body } = await read(who, path)
    return JSON.stringify({ status, body }).replaceAll(canary, '·').replaceAll('verzonnen99', '·')
  }

  it.each(withDraft)('about $kind ($which)', async ({ kind, which }) => {
    for (const [name, right, wrong] of oracles(kind, idOf(kind, which))) {
      expect(await told('outsider', `/api/${kind}${right}`), name).toBe(await told('outsider', `/api/${kind}${wrong}`))
    }
  })

  it.each(linkOracles)('through %s', async (_, path) => {
    expect(await told('outsider', path(canary))).toBe(await told('outsider', path('verzonnen99')))
  })

  it.each(['document.title', '-document.title', 'document.editionState', 'document.updatedAt', 'document.lockVersion'])(
    'by sorting on %s',
    async (sort) => {
      const second = await stage.write('fiches', 'aa-openbaar')
      await stage.publish('fiches', second)
      const order = async () => {
        const { body } = await read('outsider', `/api/fiches?sort=${sort}&limit=100&select[title]=true`)
        return Array.isArray(body.docs)
          ? (body.docs as { id: string }[]).map(({ id }) => id).filter((id) => id === second || id === live.fiches)
          : []
      }
      const before = await order()
      await stage.save('fiches', second, { title: 'Zzz verborgen' })
      expect(await order()).toEqual(before)
      await stage.mustAct('member', 'fiches', second, 'discard', { confirm: true })
      await stage.mustAct('reviewer', 'fiches', second, 'withdraw', { notice: 'Weg.' })
    },
  )
})

describe('what is not there and what is not yours look the same', () => {
  const routes = (kind: Kind): [string, (id: string) => string, object?][] => [
    ['GET', (id) => `/api/${kind}/${id}`],
    ['GET', (id) => `/api/${kind}/${id}?draft=true`],
    ['GET', (id) => `/api/${kind}/${id}/actions`],
    ['PATCH', (id) => `/api/${kind}/${id}?draft=true`, { [titleOf(kind)]: 'x', updatedAt: '2026-10-01T10:00:00.000Z' }],
    ['PATCH', (id) => `/api/${kind}/${id}?draft=true`, { [titleOf(kind)]: 'x' }],
    ['PATCH', (id) => `/api/${kind}/${id}`, { nonsense: 1 }],
    ['DELETE', (id) => `/api/${kind}/${id}`],
    ['POST', (id) => `/api/${kind}/${id}/duplicate`, {}],
    ['POST', (id) => `/api/${kind}/access/${id}`, {}],
    ...['submit', 'claim', 'publish', 'discard', 'comment', 'start'].map(
      (action): [string, (id: string) => string, object] => [
        'POST',
        (id) => `/api/${kind}/${id}/actions/${action}`,
        { expected: 1 },
      ],
    ),
  ]

  it.each(partnersKinds)('for %s', async (kind) => {
    for (const [method, path, body] of routes(kind)) {
      const random = nowhere()
      const ask = async (id: string) => {
        const { status, body: said } = await stage.ask('outsider', method, path(id), body)
        return JSON.stringify({ status, said }).replaceAll(id, 'ID')
      }
      expect(await ask(never[kind]), `${method} ${path('ID')} ${JSON.stringify(body)}`).toBe(await ask(random))
    }
  })

  it.each(kinds)('for the work on %s that are online', async (kind) => {
    expect((await read('outsider', `/api/${kind}/${live[kind]}/actions`)).status).toBe(404)
    expect((await stage.act('outsider', kind, live[kind], 'comment', { text: 'x' })).status).toBe(404)
    expect((await read('outsider', `/api/${kind}/${live[kind]}`)).status).toBe(200)
  })

  it('as the target of a link', async () => {
    const link = async (id: string) => {
      const { status, body } = await stage.ask('outsider', 'POST', '/api/projects?draft=true', {
        title: 'Spion',
        fiches: [id],
        contacts: [id],
      })
      return JSON.stringify({ status, body }).replaceAll(id, 'ID')
    }
    expect(await link(never.fiches)).toBe(await link(nowhere()))
    expect(await link(never.fiches)).toContain('unknown-relation')
  })

  it('as the owner of a new text', async () => {
    const own = async (owner: string) => {
      const { status, body } = await stage.ask('outsider', 'POST', '/api/fiches?draft=true', { title: 'Spion', owner })
      return JSON.stringify({ status, body }).replaceAll(owner, 'ID')
    }
    expect(await own(stage.partners.clz)).toBe(await own(nowhere()))
    expect(await own(stage.partners.clz)).toContain('422')
  })
})
