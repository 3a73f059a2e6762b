import type { Kind } from '#src/review/facts.ts'

/** What an attempt aims at. */
export type Target = {
  kind: Kind
  id: string
  /** `updatedAt` of the newest text: without it a save would be refused for another reason. */
  base: string
  title: string
  editionId: string
  versions: { published: string | null; draft: string | null }
  content: Record<string, unknown>
  foreignPartner: string
}

export type Attempt = {
  name: string
  method: string
  path: string
  body?: Record<string, unknown>
  headers?: Record<string, string>
  /** Sent as the `_payload` part of a form. */
  isForm?: boolean
  /** Honest work: may succeed, as a draft. All else must be refused. */
  mayBecomeDraft?: boolean
  /** The control: for staff this must succeed, or the refusals beside it prove nothing. */
  isControl?: boolean
}

/** Ways to change what the public sees without an action; all with a good base version and from a signed-in person. */
export const attemptsOn = (target: Target): Attempt[] => [
  ...saves(target),
  ...bulk(target),
  ...copies(target),
  ...removals(target),
  ...records(target),
  ...(target.kind === 'fiches' ? [...disguises(target), ...closedDoors(target)] : []),
]

const changedTitle = ({ title }: Target) => ({ [title]: 'Gekaapt' })
const past = '2020-01-01T00:00:00.000Z'

const saves = (target: Target): Attempt[] => {
  const path = `/api/${target.kind}/${target.id}`
  const change = { ...changedTitle(target), updatedAt: target.base }
  const patch = (name: string, query: string, body: object, more: Partial<Attempt> = {}): Attempt => ({
    name: `PATCH ${name}`,
    method: 'PATCH',
    path: `${path}${query}`,
    body: { ...change, ...body },
    ...more,
  })
  const draft = { mayBecomeDraft: true }
  return [
    patch('{_status: published}', '', { _status: 'published' }),
    patch('?draft=true {_status: published}', '?draft=true', { _status: 'published' }),
    patch('?draft=false {_status: published}', '?draft=false', { _status: 'published' }),
    patch('?autosave=true&draft=true {_status: published}', '?autosave=true&draft=true', { _status: 'published' }),
    patch('without draft, without _status', '', {}, draft),
    patch('?draft=false', '?draft=false', {}, draft),
    patch('?draft=true, an honest draft', '?draft=true', {}, { ...draft, isControl: true }),
    patch('?autosave=true', '?autosave=true', {}),
    patch('{_status: draft}', '', { _status: 'draft' }, draft),
    patch('{_status: null}', '', { _status: null }, draft),
    patch('{_status: [published]}', '?draft=true', { _status: ['published'] }),
    patch('{_status: {equals: published}}', '?draft=true', { _status: { equals: 'published' } }),
    patch('{_status: Published}', '?draft=true', { _status: 'Published' }),
    patch('?unpublishAllLocales=true', '?unpublishAllLocales=true', {}),
    patch('?publishAllLocales=true', '?publishAllLocales=true', {}),
    patch('?publishAllLocales=true&draft=true', '?publishAllLocales=true&draft=true', {}),
    patch('?publishSpecificLocale=nl {_status: published}', '?publishSpecificLocale=nl', { _status: 'published' }),
    patch('?publishSpecificLocale=nl&draft=true', '?publishSpecificLocale=nl&draft=true', {}),
    patch('{deletedAt} (trash)', '', { deletedAt: past }),
    patch('?draft=true {deletedAt} (trash)', '?draft=true', { deletedAt: past }),
    patch('{deletedAt: null, _status: published} (untrash)', '', { deletedAt: null, _status: 'published' }),
    patch('?trash=true', '?trash=true', {}, draft),
    patch('?overrideLock=true {_status: published}', '?overrideLock=true', { _status: 'published' }),
    patch('{document: null}', '?draft=true', { document: null }, draft),
    patch(
      '{document, owner} of another',
      '?draft=true',
      { document: target.foreignPartner, owner: target.foreignPartner },
      draft,
    ),
    patch('{publication: live}', '?draft=true', { publication: 'live' }),
    patch('{createdAt, id}', '?draft=true', { createdAt: past, id: target.foreignPartner }, draft),
    patch('with a form', '?draft=true', { _status: 'published' }, { isForm: true }),
    { name: 'PUT', method: 'PUT', path, body: { ...change, _status: 'published' } },
  ]
}

const bulk = (target: Target): Attempt[] => {
  const where = `where[id][equals]=${target.id}`
  const patch = (name: string, query: string, body: object): Attempt => ({
    name: `bulk PATCH ${name}`,
    method: 'PATCH',
    path: `/api/${target.kind}?${query}`,
    body: { ...changedTitle(target), updatedAt: target.base, ...body },
  })
  return [
    patch('{_status: published}', where, { _status: 'published' }),
    patch('without draft', where, {}),
    patch('?draft=true', `${where}&draft=true`, {}),
    patch('{_status: draft}', where, { _status: 'draft' }),
    patch('on everything', 'where[id][exists]=true&draft=true', { _status: 'published' }),
    { name: 'bulk DELETE', method: 'DELETE', path: `/api/${target.kind}?${where}` },
  ]
}

const copies = ({ kind, id, versions, content }: Target): Attempt[] => {
  const post = (
    name: string,
    path: string,
    body: Record<string, unknown> = {},
    more: Partial<Attempt> = {},
  ): Attempt => ({
    name: `POST ${name}`,
    method: 'POST',
    path: `/api/${kind}${path}`,
    body,
    ...more,
  })
  const version = (name: string, version: string | null): Attempt[] =>
    version === null
      ? []
      : ['', '?draft=true', '?draft=false'].map((query) =>
          post(`restore ${name} version ${query}`, `/versions/${version}${query}`),
        )
  return [
    post('create {_status: published}', '', { ...content, _status: 'published' }),
    post('create ?draft=true {_status: published}', '?draft=true', { ...content, _status: 'published' }),
    post('create ?draft=false {_status: published}', '?draft=false', { ...content, _status: 'published' }),
    post('create without _status', '', content, { mayBecomeDraft: true }),
    post('create ?publishAllLocales=true', '?publishAllLocales=true', content),
    post('create with the id of this one', '?draft=true', { ...content, id }, { mayBecomeDraft: true }),
    post('create ?duplicateFromID', `?duplicateFromID=${id}`, content, { mayBecomeDraft: true }),
    post('duplicate', `/${id}/duplicate`),
    post('duplicate ?draft=false', `/${id}/duplicate?draft=false`),
    post('duplicate {_status: published}', `/${id}/duplicate`, { _status: 'published' }),
    post('duplicate ?draft=false {_status: published}', `/${id}/duplicate?draft=false`, { _status: 'published' }),
    ...version('published', versions.published),
    ...version('draft', versions.draft),
  ]
}

const removals = ({ kind, id }: Target): Attempt[] =>
  ['', '?draft=true', '?trash=true'].map((query) => ({
    name: `DELETE ${query}`,
    method: 'DELETE',
    path: `/api/${kind}/${id}${query}`,
  }))

/** A POST that says it is something else. */
const disguises = (target: Target): Attempt[] =>
  ['PATCH', 'DELETE', 'PUT'].flatMap((method) =>
    ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map(
      (header) => ({
        name: `POST as ${method} with ${header}`,
        method: 'POST',
        path: `/api/${target.kind}/${target.id}`,
        body: { ...changedTitle(target), updatedAt: target.base, _status: 'published' },
        headers: { [header]: method },
      }),
    ),
  )

/** The workflow's own records are nobody's to write. */
const records = ({ id, editionId, kind }: Target): Attempt[] => [
  {
    name: 'PATCH documents {publication}',
    method: 'PATCH',
    path: `/api/documents/${id}`,
    body: { publication: 'withdrawn', liveEdition: 9 },
  },
  { name: 'DELETE documents', method: 'DELETE', path: `/api/documents/${id}` },
  {
    name: 'POST documents',
    method: 'POST',
    path: '/api/documents',
    body: { collection: kind, publication: 'live', editionNumber: 1, lockVersion: 0 },
  },
  {
    name: 'PATCH editions {state, content}',
    method: 'PATCH',
    path: `/api/editions/${editionId}`,
    body: { state: 'approved', content: { title: 'Gekaapt' } },
  },
  { name: 'DELETE editions', method: 'DELETE', path: `/api/editions/${editionId}` },
  {
    name: 'POST editions',
    method: 'POST',
    path: '/api/editions',
    body: { document: id, number: 99, state: 'approved', round: 1 },
  },
  {
    name: 'POST events',
    method: 'POST',
    path: '/api/events',
    body: { document: id, number: 999, key: 'publish', at: past, hash: 'x' },
  },
  {
    name: 'POST comments',
    method: 'POST',
    path: '/api/comments',
    body: { document: id, edition: 1, round: 1, kind: 'must', text: 'x', author: 'x', state: 'open' },
  },
  {
    name: 'bulk PATCH documents',
    method: 'PATCH',
    path: `/api/documents?where[id][equals]=${id}`,
    body: { publication: 'live' },
  },
]

const closedDoors = ({ kind, id }: Target): Attempt[] => [
  {
    name: 'GraphQL update',
    method: 'POST',
    path: '/api/graphql',
    body: { query: `mutation { update(id: "${id}", data: {_status: published}) { id } }` },
  },
  { name: 'GraphQL by GET', method: 'GET', path: '/api/graphql?query={__typename}' },
  { name: 'GraphQL playground', method: 'GET', path: '/api/graphql-playground' },
  { name: 'run jobs', method: 'GET', path: '/api/payload-jobs/run' },
  {
    name: 'queue a job',
    method: 'POST',
    path: '/api/payload-jobs',
    body: { taskSlug: 'schedulePublish', input: { type: 'publish', doc: { relationTo: kind, value: id } } },
  },
  {
    name: 'reorder',
    method: 'POST',
    path: '/api/reorder',
    body: { collectionSlug: kind, docsToMove: [id], orderableFieldName: '_order' },
  },
  { name: 'locks', method: 'GET', path: '/api/payload-locked-documents' },
  { name: 'action save', method: 'POST', path: `/api/${kind}/${id}/actions/save`, body: { expected: 0 } },
  {
    name: 'action forcePublish',
    method: 'POST',
    path: `/api/${kind}/${id}/actions/forcePublish`,
    body: { expected: 0 },
  },
]
