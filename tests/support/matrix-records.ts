import { type Asker, columnsFor, type Whose } from './access-cast.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { nowhere } from './cast-stage.ts'
import type { Attempt } from './matrix-attempts.ts'
import { tryAll } from './matrix-attempts.ts'
import type { Floor } from './matrix-floor.ts'

const collections = ['documents', 'editions', 'events', 'comments'] as const

const everybody = ['nobody', 'loner', 'outsider', 'member', 'manager', 'both', 'reviewer', 'admin', 'twoHats'] as const
const some = ['outsider', 'member'] as const

/** The workflow's own records of one document, in everybody's hands in turn. */
export const askRecords = async (floor: Floor, tally: Tally, people: readonly Asker[] = everybody): Promise<void> => {
  const { stage, undo } = floor
  const judge = judgeOf('Records', tally)
  const id = await stage.write('fiches', 'met een spoor')
  await stage.mustAct('member', 'fiches', id, 'submit')
  await stage.mustAct('reviewer', 'fiches', id, 'comment', { kind: 'may', text: 'Een vraag.' })
  await undo.keep()
  for (const whose of ['clz', 'shared', 'labo', 'nobody'] as const satisfies readonly Whose[]) {
    await floor.give(id, whose)
    for (const collection of collections) {
      const column = collection === 'documents' ? 'id' : 'document_id'
      const [row] = await stage.house.sql<{ id: string }>(`SELECT id FROM ${collection} WHERE ${column} = $1`, [id])
      if (!row) throw new Error(`Nothing in ${collection}.`)
      for (const who of whose === 'clz' ? people : some) {
        await tryAll(
          floor,
          judge,
          { who, columns: columnsFor(who, whose), detail: `(${collection} of ${whose})` },
          attemptsOn(`/api/${collection}`, row.id, whose === 'clz'),
        )
      }
    }
  }
  await undo.back(0)
  judge.finish()
}

const attemptsOn = (path: string, id: string, isWhole: boolean): Attempt[] => {
  const rights = (target: string) => ({ method: 'POST', path: `${path}/access/${target}`, json: {} })
  const inside: Attempt['holds'] = ({ text }) => text.includes(id)
  return [
    { keys: ['list'], question: { path: `${path}?depth=0&where[id][equals]=${id}` }, holds: inside },
    {
      keys: ['count'],
      question: { path: `${path}/count?where[id][equals]=${id}` },
      holds: ({ body }) => body.totalDocs === 1,
    },
    { keys: ['read'], question: { path: `${path}/${id}?depth=0` }, nowhere: { path: `${path}/${nowhere()}?depth=0` } },
    { keys: ['ask rights'], question: rights(id), nowhere: rights(nowhere()) },
    ...(isWhole ? writes(path, id) : []),
  ]
}

const writes = (path: string, id: string): Attempt[] => [
  { keys: ['ask rights in general'], question: { method: 'POST', path: `${path}/access`, json: {} } },
  { keys: ['create'], question: { method: 'POST', path, json: { title: 'Gekaapt', key: 'gekaapt', text: 'x' } } },
  { keys: ['change'], question: { method: 'PATCH', path: `${path}/${id}`, json: { title: 'Gekaapt', text: 'x' } } },
  {
    keys: ['change many'],
    question: { method: 'PATCH', path: `${path}?where[id][equals]=${id}`, json: { title: 'Gekaapt', text: 'x' } },
  },
  { keys: ['delete'], question: { method: 'DELETE', path: `${path}/${id}` } },
  { keys: ['delete many'], question: { method: 'DELETE', path: `${path}?where[id][equals]=${id}` } },
  { keys: ['list versions'], question: { path: `${path}/versions` } },
  { keys: ['read version'], question: { path: `${path}/versions/${nowhere()}` } },
  { keys: ['restore'], question: { method: 'POST', path: `${path}/versions/${nowhere()}`, json: {} } },
]
