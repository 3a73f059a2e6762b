import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cast, demoPassword } from '#seed/cast.ts'
import { readAccess } from './access-table.ts'
import { type Judge, judgeOf, type Outcome, type Tally } from './access-tally.ts'
import { nowhere } from './cast-stage.ts'
import type { Visitors } from './visitors.ts'

type House = Visitors & { url: string }
type Visitor = { column: string; email: string | null }
type Subject = { id: string; title: string }

const root = resolve(import.meta.dirname, '../..')
const alone = 'alleen@nergens.example'
/** Stands in the title of a text that was never online. */
const secret = 'kanarie55'

const visitors: readonly Visitor[] = [
  { column: 'nobody', email: null },
  { column: 'alone', email: alone },
  { column: 'another', email: cast.riskMember.email },
  { column: 'owner', email: cast.clzMember.email },
  { column: 'reviewer', email: cast.reviewer.email },
  { column: 'admin', email: cast.admin.email },
]

/** Every page and every server function of the admin, as the built product answers. */
export const askScreens = async (house: House, tally: Tally): Promise<void> => {
  const subject = await prepare(house)
  inventory(tally)
  const pages = judgeOf('Pages', tally)
  const functions = judgeOf('What the screens ask of the server', tally)
  for (const visitor of visitors) {
    for (const [doing, path] of pathsOf(subject)) await askPage(house, pages, visitor, doing, path)
    for (const [name, args] of callsAbout(subject)) await askFunction(house, functions, visitor, name, args)
  }
  pages.finish()
  functions.finish()
}

/** Somebody who belongs nowhere, and a text of the first partner that nobody else may know. */
const prepare = async (house: House): Promise<Subject> => {
  await house.askAs(cast.admin.email, '/api/users', {
    json: { email: alone, password: demoPassword, name: 'Alleen', laboRole: null, memberships: [] },
  })
  const title = `Een tekst ${secret}`
  const { status, body } = await house.askAs<{ doc: { id: string } }>(
    cast.clzMember.email,
    '/api/fiches?draft=true&depth=0',
    { json: { title } },
  )
  if (status !== 201) throw new Error(`The text cannot be written: ${status}`)
  return { id: body.doc.id, title }
}

const pathsOf = ({ id }: Subject): [doing: string, path: string][] => [
  ['dashboard', ''],
  ...['account', 'login', 'forgot', 'logout', 'logout-inactivity', 'unauthorized'].map((name): [string, string] => [
    name,
    `/${name}`,
  ]),
  ['reset', `/reset/${nowhere()}`],
  ['create-first-user', '/create-first-user'],
  ['verify', `/users/verify/${nowhere()}`],
  ['browse-by-folder', '/browse-by-folder'],
  ...['fiches', 'media', 'terms', 'users', 'payload-kv', 'payload-migrations'].map((slug): [string, string] => [
    `list of ${slug}`,
    `/collections/${slug}`,
  ]),
  ['a fiche that was never online', `/collections/fiches/${id}`],
  ['versions of a fiche', `/collections/fiches/${id}/versions`],
  ['trash of fiches', '/collections/fiches/trash'],
  ['settings', '/globals/settings'],
  ['sites', '/sites'],
]

const askPage = async (house: House, judge: Judge, { column, email }: Visitor, doing: string, path: string) => {
  const { text, outcome } = await openPage(house, email, path)
  const madeUp = path.replace(uuid, nowhere())
  const nothing = judge.cellOf([doing], [column]) === 'hidden' ? await openPage(house, email, madeUp) : undefined
  const leaks = ['nobody', 'alone', 'another'].includes(column) && text.includes(secret)
  judge.hold({
    keys: [doing],
    columns: [column],
    who: email ?? 'nobody',
    outcome: {
      ...(leaks ? { status: 200 } : outcome),
      ...(doing.startsWith('trash') && outcome.status === 200 ? { holds: text.includes(secret) } : {}),
      ...(nothing ? { nowhere: nothing.outcome.status } : {}),
    },
    detail: leaks ? '(the secret is in it)' : '',
  })
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** Next tells inside the page, too, that it does not exist or where to go instead. */
const openPage = async (
  house: House,
  email: string | null,
  path: string,
): Promise<{ text: string; outcome: Outcome }> => {
  const answer = await house.fetchAs(email, `/admin${path}`)
  const text = await answer.text()
  const location = answer.headers.get('location') ?? /NEXT_REDIRECT;\w+;([^;]+);/.exec(text)?.[1]
  const isMissing = /NEXT_HTTP_ERROR_FALLBACK;404|NEXT_NOT_FOUND/.test(text) || text.includes('class="not-found')
  if (isMissing || location?.includes('notFound=')) return { text, outcome: { status: 404 } }
  if (location === undefined) return { text, outcome: { status: answer.status } }
  return { text, outcome: { status: answer.status >= 300 ? answer.status : 307, location } }
}

type Call = [name: string, args: Record<string, unknown>]

/** Every function with the arguments that would bring the text out, if anything would. */
const callsAbout = ({ id, title }: Subject): Call[] => {
  const collectionSlug = 'fiches'
  const query = { limit: 100, where: { title: { equals: title } } }
  return [
    [
      'form-state',
      {
        collectionSlug,
        id,
        operation: 'update',
        schemaPath: collectionSlug,
        data: {},
        docPermissions: { fields: true },
        docPreferences: { fields: {} },
        checkForStaleData: true,
        originalUpdatedAt: '2000-01-01T00:00:00.000Z',
        returnLockStatus: true,
      },
    ],
    ['table-state', { collectionSlug, query, columns: [{ accessor: 'title', active: true }], renderRowTypes: true }],
    ['render-document', { collectionSlug, docID: id, drawerSlug: 'doc-drawer', initialData: {}, paramsOverride: {} }],
    ['render-document-slots', { collectionSlug, id }],
    ['render-list', { collectionSlug, query, drawerSlug: 'list-drawer', enableRowSelections: false }],
    ['render-field', { schemaPath: 'collection.fiches.title', path: 'title', initialValue: '' }],
    ['render-widget', { widgetSlug: 'collections' }],
    ['get-default-layout', { basePath: '' }],
    ['slugify', { collectionSlug, id, path: 'slug', valueToSlugify: 'Een titel', data: {} }],
    ['schedule-publish', { type: 'publish', doc: { relationTo: collectionSlug, value: id }, date: '2030-01-01' }],
    ['get-upcoming-scheduled-publish', { collectionSlug, id }],
    ['copy-data-from-locale', { collectionSlug, docID: id, fromLocale: 'nl', toLocale: 'en' }],
    ['get-folder-results-component-and-data', { collectionsToDisplay: [collectionSlug], folderID: id }],
    ['a name that does not exist', {}],
  ]
}

const askFunction = async (house: House, judge: Judge, { column, email }: Visitor, name: string, args: object) => {
  const answer = await house.fetchAs(email, '/admin', {
    method: 'POST',
    headers: { 'Next-Action': actionId(), 'Content-Type': 'text/plain;charset=UTF-8', Accept: 'text/x-component' },
    body: JSON.stringify([{ name: name.replaceAll(' ', '-'), args }]),
  })
  const text = await answer.text()
  const told = text.includes(secret) || text.includes('"isStale":true')
  // A function that refuses breaks off, which Next answers with 500, or with a mark in what it streams.
  const isRefused = answer.status >= 400 || /(^|\n)\d+:E\{/.test(text)
  judge.hold({
    keys: [name],
    columns: [column],
    who: email ?? 'nobody',
    outcome: isRefused && !told ? { status: 403 } : { status: 200, holds: told },
    detail: `[${answer.status}]`,
  })
}

const actionId = (): string => {
  const file = join(root, '.next/server/server-reference-manifest.json')
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as { node: Record<string, { filename?: string }> }
  const [id] = Object.entries(node).find(([, { filename }]) => filename?.endsWith('(payload)/layout.tsx')) ?? []
  if (id === undefined) throw new Error('The build has no server function of the admin.')
  return id
}

/** Next's own routes, the admin's pages and the server functions that Payload's release knows: all stand in the tables. */
const inventory = (tally: Tally): void => {
  const manifest = join(root, '.next/app-path-routes-manifest.json')
  const spoken = readAccess()
  const rows = (title: string) => spoken.get(title)?.rows.flatMap((row) => row.keys[0] ?? []) ?? []
  const routes = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>)
  if (existsSync(join(root, '.next/server/middleware.js'))) tally.uncovered.push('Next has a middleware')
  for (const route of routes) {
    if (!['/admin/[[...segments]]', '/_not-found', '/_global-error'].includes(route))
      tally.uncovered.push(`no table speaks of Next’s route ${route}`)
  }
  const views = join(payloadNext(), 'views/Root/getRouteData.js')
  const segments = [...readFileSync(views, 'utf8').matchAll(/^ {10}\/\/ --> \/([\w-]+)$/gm)].map(
    ([, name]) => name ?? '',
  )
  for (const name of segments)
    if (!rows('Pages').includes(name)) tally.uncovered.push(`no row of Pages speaks of ${name}`)
  const handler = readFileSync(join(payloadNext(), 'utilities/handleServerFunctions.js'), 'utf8')
  const list = /const baseServerFunctions = \{(.*?)\};/s.exec(handler)?.[1] ?? ''
  const names = [...list.matchAll(/^ +'?([\w-]+)'?:/gm)].map(([, name]) => name ?? '')
  const known = rows('What the screens ask of the server').filter((name) => !name.startsWith('a name'))
  if (names.length === 0) tally.uncovered.push('the list of server functions cannot be read')
  for (const name of names) if (!known.includes(name)) tally.uncovered.push(`no row speaks of the function ${name}`)
  for (const name of known) if (!names.includes(name)) tally.uncovered.push(`the product has no function ${name}`)
}

const payloadNext = () => join(root, 'node_modules/@payloadcms/next/dist')
