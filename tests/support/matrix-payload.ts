import { type Asker, askers, placeOf } from './access-cast.ts'
import { type Judge, judgeOf, type Tally } from './access-tally.ts'
import { nowhere } from './cast-stage.ts'
import { type Attempt, tryAll } from './matrix-attempts.ts'
import type { Floor } from './matrix-floor.ts'

const title = 'What Payload keeps for itself'
const preferences = '/api/payload-preferences'
const secret = 'kanarie88'

const closedTo: readonly Asker[] = ['nobody', 'loner', 'member', 'reviewer', 'admin']

/** Payload's own collections and doors. */
export const askPayload = async (floor: Floor, tally: Tally): Promise<void> => {
  const judge = judgeOf(title, tally)
  const ids = await keepPreferences(floor)
  for (const who of askers) {
    const columns = placeOf(who)
    const at = { who, columns }
    const isPerson = columns[0] !== 'nobody'
    await tryAll(floor, judge, at, ownPreference(isPerson))
    const other = who === 'admin' ? ids.reviewer : ids.admin
    await tryAll(floor, judge, at, preferenceOf(other))
    await tryAll(floor, judge, at, [
      { keys: ['ask what one may do at all', 'access'], question: { path: '/api/access' } },
    ])
    if (closedTo.includes(who)) await askClosed(floor, judge, who, columns)
  }
  judge.finish()
}

/** One preference for everybody who can have one; gives the rows of two of them. */
const keepPreferences = async (floor: Floor): Promise<{ admin: string; reviewer: string }> => {
  for (const who of askers) {
    if (placeOf(who)[0] === 'nobody') continue
    const value = who === 'admin' || who === 'reviewer' ? `${secret} ${who}` : 'eigen'
    await floor.ask(who, { method: 'POST', path: `${preferences}/eigen`, json: { value } })
  }
  await floor.undo.keep()
  const idOf = async (who: 'admin' | 'reviewer') => {
    const [row] = await floor.stage.house.sql<{ id: string }>(
      `SELECT p.id FROM payload_preferences p JOIN payload_preferences_rels r ON r.parent_id = p.id WHERE r.users_id = $1`,
      [floor.stage.ids[who]],
    )
    if (!row) throw new Error(`${who} keeps no preference.`)
    return row.id
  }
  return { admin: await idOf('admin'), reviewer: await idOf('reviewer') }
}

const about = 'payload-preferences'

const ownPreference = (isPerson: boolean): Attempt[] => [
  {
    keys: ['keep', about],
    question: { method: 'POST', path: `${preferences}/nieuw`, json: { value: 'x' } },
    changes: true,
  },
  {
    keys: ['read', about],
    question: { path: `${preferences}/eigen` },
    holds: ({ body }) => !isPerson || Boolean(body.value),
  },
  { keys: ['forget a preference', about], question: { method: 'DELETE', path: `${preferences}/eigen` }, changes: true },
]

const preferenceOf = (id: string): Attempt[] => {
  const many = `${preferences}?where[id][equals]=${id}`
  const leaks: Attempt['holds'] = ({ text }) => text.includes(secret)
  const json = { value: 'gekaapt', key: 'gekaapt' }
  return [
    { keys: ['list', about], question: { path: many }, holds: leaks },
    {
      keys: ['count', about],
      question: { path: `${preferences}/count?where[id][equals]=${id}` },
      holds: ({ body }) => body.totalDocs === 1,
    },
    { keys: ['read the preferences of another', about], question: { path: `${preferences}/${id}` }, holds: leaks },
    { keys: ['change', about], question: { method: 'PATCH', path: `${preferences}/${id}`, json } },
    { keys: ['change many', about], question: { method: 'PATCH', path: many, json } },
    { keys: ['delete', about], question: { method: 'DELETE', path: `${preferences}/${id}` } },
    { keys: ['delete many', about], question: { method: 'DELETE', path: many } },
    {
      keys: ['copy a preference of another', about],
      question: { method: 'POST', path: `${preferences}/${id}/duplicate`, json: {} },
    },
    { keys: ['create', about], question: { method: 'POST', path: preferences, json }, changes: true },
    {
      keys: ['ask rights in general', about],
      question: { method: 'POST', path: `${preferences}/access`, json: { value: 'x' } },
      changes: true,
    },
    { keys: ['ask rights', about], question: { method: 'POST', path: `${preferences}/access/${id}`, json: {} } },
    { keys: ['list versions', about], question: { path: `${preferences}/versions` }, holds: leaks },
    { keys: ['read version', about], question: { path: `${preferences}/versions/${nowhere()}` } },
    {
      keys: ['restore a preference', about],
      question: { method: 'POST', path: `${preferences}/versions/${nowhere()}`, json: {} },
    },
  ]
}

const askClosed = async (floor: Floor, judge: Judge, who: Asker, columns: readonly string[]): Promise<void> => {
  const row = judge.table.rows.find((one) => one.keys[0]?.includes('any door'))
  for (const what of row?.keys[1] ?? []) {
    for (const path of [`/api/${what}`, `/api/${what}/${nowhere()}`, `/api/${what}/run`]) {
      const questions = ['GET', 'POST', 'PATCH', 'DELETE'].map((method) => ({
        keys: ['any door', what],
        question: { method, path, ...(method === 'GET' ? {} : { json: {} }) },
      }))
      const some = path.endsWith('/run') ? questions.slice(0, 2) : questions
      await tryAll(floor, judge, { who, columns }, some)
    }
  }
}
