import { attemptsOn, type Attempt } from './cast-attempts.ts'
import { completeContent } from './cast-content.ts'
import { nowhere, people } from './cast-stage.ts'
import type { Outcome, Piece } from './model-act.ts'
import type { Person } from './model-cast.ts'
import { currentEdition, type Doc } from './model-document.ts'
import { canonical, observe } from './model-observe.ts'
import { leaksIn, type World } from './model-world.ts'

const unchanged = async (world: World, pieces: readonly Piece[], told: string): Promise<string[]> => {
  const wrongs: string[] = []
  for (const piece of pieces) {
    const after = await observe(world.stage.house.sql, piece.doc)
    if (canonical(after) !== canonical(piece.seen)) wrongs.push(`I4 ${told} changed ${piece.doc.kind}`)
    piece.seen = after
  }
  return wrongs
}

/** One of the generic routes that might get past the actions: refused, and nothing moved on any document of the sequence. */
export const attempt = async (
  world: World,
  pieces: readonly Piece[],
  at: number,
  who: Person,
  index: number,
): Promise<Outcome> => {
  const piece = pieces[at]
  if (!piece) throw new Error('There is no such document.')
  const { stage } = world
  const { doc, seen } = piece
  const [edition] = await stage.house.sql<{ id: string }>(
    'SELECT id FROM editions WHERE document_id = $1 ORDER BY number DESC LIMIT 1',
    [doc.id],
  )
  const versions = await stage.house.sql<{ id: string; status: string }>(
    `SELECT id, version__status AS status FROM _${doc.kind}_v WHERE parent_id = $1 ORDER BY updated_at DESC`,
    [doc.id],
  )
  const all = attemptsOn({
    kind: doc.kind,
    id: doc.id,
    base: new Date(String(seen.newest?.version_updated_at)).toISOString(),
    title: doc.kind === 'partners' ? 'name' : doc.kind === 'contacts' ? 'function' : 'title',
    editionId: edition?.id ?? nowhere(),
    versions: {
      published: versions.find(({ status }) => status === 'published')?.id ?? null,
      draft: versions.find(({ status }) => status === 'draft')?.id ?? null,
    },
    content: completeContent('poging', stage.links)[doc.kind],
    foreignPartner: stage.partners.risk,
  }).filter(({ mayBecomeDraft }) => !mayBecomeDraft)
  const chosen = all[index % all.length]
  if (!chosen) throw new Error('There is nothing to try.')
  const answer = await make(world, who, chosen)
  const refused = answer.status >= 400 && answer.status < 500
  return {
    succeeded: false,
    wrongs: [
      ...(refused ? [] : [`I4 ${chosen.name} is answered with ${answer.status}`]),
      ...leaksIn(world, who, answer.text),
      ...(await unchanged(world, pieces, chosen.name)),
    ],
  }
}

const make = async ({ stage }: World, who: Person, { method, path, body, headers, isForm }: Attempt) => {
  const person = who === null ? null : people[who]
  const form = new FormData()
  form.set('_payload', JSON.stringify(body))
  const answer = await stage.house.fetchAs(person, path, {
    method,
    ...(isForm ? { body: form } : body === undefined ? {} : { json: body }),
    ...(headers ? { headers } : {}),
  })
  return { status: answer.status, text: await answer.text() }
}

/** Ways to look: lists, versions, records, counts, sorts and searches. */
const looks = ({ kind, id, newest }: Doc): string[] => {
  const field = kind === 'contacts' ? 'function' : kind === 'partners' ? 'name' : 'summary'
  const word = /kanarie\w+/.exec(newest.line)?.[0] ?? 'kanarie'
  return [
    ...[
      '',
      '?draft=true',
      '?draft=true&depth=2',
      '/versions?depth=1',
      '/actions',
      '/timeline',
      '/editions/1/diff',
      '/editions/2/diff?since=1',
    ].map((end) => `/api/${kind}/${id}${end.replace('/versions', '')}`),
    ...[
      '?draft=true&limit=100&sort=-updatedAt',
      '?depth=2&limit=100&sort=-updatedAt',
      '/versions?limit=100&sort=-updatedAt',
    ].map((end) => `/api/${kind}${end}`),
    `/api/${kind}?draft=true&limit=100&where[${field}][contains]=kanarie&sort=${field}`,
    `/api/${kind}/versions?limit=100&where[parent][equals]=${id}`,
    `/api/${kind}/versions?limit=100&where[version.${field}][contains]=${word}`,
    `/api/documents/${id}?depth=2`,
    ...['editions', 'comments', 'events'].map(
      (records) => `/api/${records}?limit=100&depth=2&where[document][equals]=${id}`,
    ),
    '/api/documents?limit=100&depth=2&sort=-updatedAt',
    '/api/editions?limit=100&sort=-updatedAt',
    '/api/comments?limit=100&sort=-createdAt',
    `/v1/${kind}`,
    `/v1/${kind}/${id}`,
    '/v1/changes?limit=100',
    `/api/${kind}?draft=true&where[${field}][contains]=${word}`,
    `/api/${kind}/count?where[${field}][contains]=${word}`,
    `/api/${kind}/count?where[document.title][contains]=${word}`,
    `/api/editions/count?where[document.title][contains]=${word}`,
  ]
}

/** I5: looks around as somebody; nothing of it may be another partner's unpublished word, nor a count of such. */
export const look = async (world: World, { doc }: Piece, who: Person, index: number): Promise<Outcome> => {
  const all = looks(doc)
  const path = all[index % all.length] ?? ''
  const answer = await world.stage.house.fetchAs(who === null ? null : people[who], path)
  const text = await answer.text()
  const word = /contains\]=(kanarie\w+)/.exec(path)?.[1]
  const told = word !== undefined && word !== 'kanarie' ? leaksIn(world, who, word) : []
  const isTold = told.length > 0 && /"totalDocs":[1-9]/.test(text)
  return {
    succeeded: false,
    wrongs: [
      ...leaksIn(world, who, word === undefined ? text : text.replaceAll(word, '·')),
      ...(isTold ? told.map((wrong) => `${wrong}, counted by ${path}`) : []),
      ...(answer.status >= 500 ? [`${path} is answered with ${answer.status}`] : []),
    ].map((wrong) => `${wrong} (${path})`),
  }
}

/** As if somebody with the database in hand changed what was approved: it must not go online. */
export const tamper = async (world: World, piece: Piece, who: Person): Promise<Outcome> => {
  const { doc } = piece
  const edition = currentEdition(doc)
  if (edition?.state !== 'approved') return { succeeded: false, wrongs: [] }
  const { sql } = world.stage.house
  const set = (content: unknown) =>
    sql('UPDATE editions SET content = $3::jsonb WHERE document_id = $1 AND number = $2', [
      doc.id,
      edition.number,
      JSON.stringify(content),
    ])
  const own = piece.seen.editions.find(({ number }) => number === edition.number)?.content
  await set({ ...(own as object), licence: 'CC0-1.0', phase: 'afgerond', email: 'ander@dienst.example' })
  const before = await observe(sql, doc)
  const { status } = await world.stage.ask(who, 'POST', `/api/${doc.kind}/${doc.id}/actions/publish`, {
    expected: doc.lock,
  })
  const after = await observe(sql, doc)
  const wrongs = [
    ...(status === 422 ? [] : [`I2 what was changed after its approval is answered with ${status}`]),
    ...(canonical(before) === canonical(after) ? [] : ['I7 something changed although it was refused']),
  ]
  if (wrongs.length === 0) await set(own)
  piece.seen = await observe(sql, doc)
  return { succeeded: false, wrongs }
}
