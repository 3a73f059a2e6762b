import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Description } from '#src/delivery/openapi/description.ts'
import { completeContent } from '#tests/support/cast-content.ts'
import { kinds, openStage, type Stage } from '#tests/support/cast-stage.ts'

/** Stands in everything that people write and that is not online: drafts, reviews, people, files, settings. */
const canary = 'kanarie77'
let stage: Stage
const secretTexts: string[] = []
const shown: Record<string, string> = {}
/** Of every leerlabo, online or not. */
const sessions: string[] = []

beforeAll(async () => {
  stage = await openStage()
  const { house, write, publish, save, mustAct, links } = stage
  for (const kind of kinds.filter((one) => one !== 'partners')) {
    const online = await write(kind, 'Openbaar')
    await publish(kind, online)
    shown[kind] = online
    const draft = await save(
      kind,
      online,
      { ...completeContent(canary, links)[kind] },
      kind === 'labo' ? 'reviewer' : 'member',
    )
    if (draft.status !== 200) throw new Error(`${kind}: ${JSON.stringify(draft.body)}`)
    if (kind !== 'labo') secretTexts.push(await write(kind, canary))
  }
  const reviewed = await write('fiches', `${canary} nagekeken`)
  secretTexts.push(reviewed)
  const { edition } = await mustAct('member', 'fiches', reviewed, 'submit', { changeNote: `${canary} note` })
  await mustAct('reviewer', 'fiches', reviewed, 'claim')
  await mustAct('reviewer', 'fiches', reviewed, 'approve', { hash: edition?.hash })
  await mustAct('reviewer', 'fiches', reviewed, 'schedule', {
    publishAt: new Date(Date.now() + 86_400_000).toISOString(),
  })
  const commented = await write('fiches', `${canary} opmerking`)
  secretTexts.push(commented)
  await mustAct('member', 'fiches', commented, 'submit', { changeNote: `${canary} note` })
  await mustAct('reviewer', 'fiches', commented, 'claim')
  await mustAct('reviewer', 'fiches', commented, 'requestChanges', {
    comments: [{ kind: 'must', reasonCode: 'bron', text: `${canary} comment` }],
  })
  for (const ending of ['archive', 'emergencyStop'] as const) {
    const gone = await write('fiches', `${canary} ${ending}`)
    await publish('fiches', gone)
    await mustAct(
      'admin',
      'fiches',
      gone,
      ending,
      ending === 'archive' ? {} : { ground: 'privacy', reason: `${canary} reason` },
    )
    secretTexts.push(gone)
  }
  await house.sql(`UPDATE users SET name = $1`, [`${canary} person`])
  const rows = await house.sql<{ id: string }>(
    `SELECT id FROM leerlabos_sessions UNION SELECT _uuid FROM _leerlabos_v_version_sessions`,
  )
  sessions.push(...rows.map(({ id }) => id))
})
afterAll(() => stage.house.close())

const url = (path: string) => `${stage.house.url}${path}`

/** Every address of the description, each name in it filled in with what is online, what is not, and what the canary would be called. */
const addresses = ({ paths }: Description): string[] =>
  Object.entries(paths).flatMap(([path, { get }]) => {
    if (!get) return []
    const list = /^\/v1\/([a-z]+)\/\{document\}/.exec(path)?.[1] ?? ''
    const names = path.includes('{document}')
      ? [shown[list] ?? '', ...secretTexts, canary]
      : path.includes('{session}')
        ? [...sessions, canary]
        : path.includes('{type}')
          ? ['fiche', 'project', 'leerlabo', 'partner', 'contact', 'labo', canary]
          : ['theme', 'sector', canary, `${'a'.repeat(64)}-w480.avif`]
    const filled = path.includes('{')
      ? names.filter((name) => name !== '').map((name) => path.replace(/\{\w+\}/, name))
      : [path]
    const known = filled[0] ?? path
    const asked = [
      ...filled,
      ...get.parameters
        .filter((parameter) => parameter.in === 'query')
        .flatMap(({ name, schema }) =>
          valuesOf(name, schema).map((value) => `${known}?${needed(path)}${name}=${value}`),
        ),
    ]
    return path.includes('{document}') && list === '' ? [] : asked
  })

/** What must be there for the rest to be looked at. */
const needed = (path: string) => (path === '/v1/search' || path === '/v1/suggest' ? 'q=openbaar&' : '')

const valuesOf = (name: string, schema: Record<string, unknown>): string[] => {
  const inner = (schema.items as Record<string, unknown> | undefined) ?? schema
  const options = Array.isArray(inner.enum) ? inner.enum.map(String) : []
  const more: Record<string, string[]> = {
    ids: [[...Object.values(shown), ...secretTexts].join(',')],
    since: ['0'],
    limit: ['100'],
    withdrawn: ['true'],
    from: ['2000-01-01'],
    to: ['2099-12-31'],
    modifiedSince: ['2000-01-01'],
    q: [canary, 'openbaar', canary.slice(0, 4)],
    fields: ['title'],
    facets: ['partner', 'theme', 'sector'],
    include: ['lead', 'contacts', 'related', 'organisers', 'partners'],
  }
  return [...options, ...(more[name] ?? []), canary]
}

/** An answer may tell its own address, and a search the word that it looked for. */
const withoutAsked = (text: string, path: string) =>
  text.replaceAll(path.toLowerCase(), '').replaceAll(`"${canary}"`, '')

test('P8: nothing of what people wrote and did not publish is in any answer of any address, with any parameter', async () => {
  const description = (await (await fetch(url('/v1/openapi.json'))).json()) as Description
  const stored = await stage.house.sql<{ drafts: number }>(
    `SELECT count(*)::int AS drafts FROM _fiches_v WHERE to_jsonb(_fiches_v)::text ILIKE '%${canary}%'`,
  )
  expect(stored[0]?.drafts).toBeGreaterThan(4)
  const asked = [
    ...addresses(description),
    ...Object.entries(shown).flatMap(([kind, id]) => [
      `/preview/v1/${kind}/${id}`,
      `/preview/v1/${kind}/${id}.html?token=${canary}`,
    ]),
    ...secretTexts.map((id) => `/preview/v1/fiches/${id}`),
    '/preview/media/x.webp',
    '/v1/nergens',
  ]
  let whole = 0
  const look = async (path: string) => {
    const answer = await fetch(url(path), { redirect: 'manual' })
    const text = (await answer.text()).toLowerCase()
    expect(answer.status, path).toBeLessThan(500)
    // A refusal repeats what was asked for.
    if (!path.includes(canary)) expect(text, path).not.toContain(canary)
    else if (answer.status === 200) expect(withoutAsked(text, path), path).not.toContain(canary)
    if (answer.status === 200) whole += 1
  }
  for (const path of asked) await look(path)
  expect(sessions.length).toBeGreaterThan(1)
  expect(asked.length).toBeGreaterThan(400)
  expect(whole).toBeGreaterThan(150)
}, 300_000)

test('P8: nothing of it is even stored where the public side could read it, but for what was taken away since', async () => {
  for (const table of ['documents', 'sessions', 'terms', 'changes', 'slugs', 'links', 'planned']) {
    const rows = await stage.house.readerSql<{ found: string }>(
      `SELECT to_jsonb(t)::text AS found FROM delivery.${table} t WHERE to_jsonb(t)::text ILIKE '%${canary}%'`,
    )
    const gone = rows.filter(({ found }) => !(table === 'slugs' && /archive|emergencystop/.test(found)))
    expect(gone, table).toEqual([])
  }
})
