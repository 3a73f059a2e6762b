import { type Asker, askers, placeOf } from './access-cast.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { nowhere } from './cast-stage.ts'
import { type Attempt, tryAll } from './matrix-attempts.ts'
import type { Floor } from './matrix-floor.ts'

/** What the labo keeps for all: the words and the settings. */
export const askLabo = async (floor: Floor, tally: Tally, people: readonly Asker[] = askers): Promise<void> => {
  const words = judgeOf('Words', tally)
  const settings = judgeOf('Settings', tally)
  for (const who of people) {
    const at = { who, columns: placeOf(who) }
    await tryAll(floor, words, at, onWord(floor.stage.links.words.theme))
    await tryAll(floor, settings, at, onSettings)
  }
  words.finish()
  settings.finish()
}

const onWord = (id: string): Attempt[] => {
  const path = '/api/terms'
  const change = { labelNl: 'Een ander woord' }
  const many = `${path}?where[id][equals]=${id}`
  const inside: Attempt['holds'] = ({ text }) => text.includes(id)
  return [
    { keys: ['list'], question: { path: many }, holds: inside },
    {
      keys: ['count'],
      question: { path: `${path}/count?where[id][equals]=${id}` },
      holds: ({ body }) => body.totalDocs === 1,
    },
    { keys: ['read'], question: { path: `${path}/${id}` }, holds: inside },
    { keys: ['ask rights'], question: { method: 'POST', path: `${path}/access/${id}`, json: {} } },
    { keys: ['ask rights in general'], question: { method: 'POST', path: `${path}/access`, json: {} } },
    {
      keys: ['create'],
      question: { method: 'POST', path, json: { vocabulary: 'theme', key: 'nieuw', labelNl: 'Nieuw', order: 9 } },
      changes: true,
    },
    { keys: ['change'], question: { method: 'PATCH', path: `${path}/${id}`, json: change }, changes: true },
    { keys: ['change many'], question: { method: 'PATCH', path: many, json: change }, changes: true },
    { keys: ['delete'], question: { method: 'DELETE', path: `${path}/${id}` } },
    { keys: ['delete many'], question: { method: 'DELETE', path: many } },
    { keys: ['list versions'], question: { path: `${path}/versions` } },
    { keys: ['read version'], question: { path: `${path}/versions/${nowhere()}` } },
    { keys: ['restore'], question: { method: 'POST', path: `${path}/versions/${nowhere()}`, json: {} } },
  ]
}

const at = '/api/globals/settings'
const onSettings: readonly Attempt[] = [
  { keys: ['read'], question: { path: at }, holds: ({ text }) => text.includes('reviewDays') },
  { keys: ['change'], question: { method: 'POST', path: at, json: { reviewDays: 11 } }, changes: true },
  { keys: ['ask rights'], question: { method: 'POST', path: `${at}/access`, json: {} } },
  { keys: ['list versions'], question: { path: `${at}/versions` } },
  { keys: ['read version'], question: { path: `${at}/versions/${nowhere()}` } },
  { keys: ['restore'], question: { method: 'POST', path: `${at}/versions/${nowhere()}`, json: {} } },
]
