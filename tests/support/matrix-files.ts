import { cpSync } from 'node:fs'
import sharp from 'sharp'
import { type Asker, askers, columnsFor } from './access-cast.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { nowhere, people as cast } from './cast-stage.ts'
import { type Attempt, tryAll } from './matrix-attempts.ts'
import type { Floor, Question } from './matrix-floor.ts'

export type File = { id: string; filename: string }

/** Puts a drawing of the first partner in; `shade` makes it another file. */
export const putFile = async ({ stage }: Floor, shade: number): Promise<File> => {
  const form = await drawing(shade)
  const answer = await stage.house.fetchAs(cast.member, '/api/media', { method: 'POST', body: form })
  const { doc } = (await answer.json()) as { doc: File }
  return doc
}

const drawing = async (shade: number, data: object = {}): Promise<FormData> => {
  const bytes = await sharp({
    create: { width: 500, height: 300, channels: 3, background: { r: shade, g: 90, b: 150 } },
  })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Een tekening', ...data }))
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), `tekening-${shade}.png`)
  return form
}

/** Two files of the first partner: one that nothing shows, and one in a text that is online. */
export const askFiles = async (floor: Floor, tally: Tally, people: readonly Asker[] = askers): Promise<void> => {
  const { stage, undo } = floor
  const judge = judgeOf('Files', tally)
  const files = { unused: await putFile(floor, 10), shown: await putFile(floor, 20) }
  const fiche = await stage.write('fiches', 'met een tekening', 'member', { image: files.shown.id })
  await stage.publish('fiches', fiche)
  await undo.keep()
  const { mediaDir } = stage.house
  cpSync(mediaDir, `${mediaDir}-kept`, { recursive: true })
  for (const who of people) {
    // The database takes back what was deleted, the disk does not.
    cpSync(`${mediaDir}-kept`, mediaDir, { recursive: true })
    const at = { who, columns: columnsFor(who, 'clz') }
    for (const [which, file] of Object.entries(files)) await tryAll(floor, judge, at, attemptsOn(floor, which, file))
    await tryAll(floor, judge, at, await additions(floor, who))
    await tryAll(floor, judge, at, others(files.unused))
  }
  judge.finish()
}

const path = '/api/media'

const attemptsOn = ({ stage }: Floor, which: string, { id, filename }: File): Attempt[] => {
  const inside: Attempt['holds'] = ({ text }) => text.includes(id)
  const one = (doing: string, question: (target: string) => Question, changes = false): Attempt => ({
    keys: [doing, which],
    question: question(id),
    nowhere: question(nowhere()),
    changes,
  })
  const patch = (json: object) => (target: string) => ({ method: 'PATCH', path: `${path}/${target}`, json })
  const many = `${path}?where[id][equals]=${id}`
  return [
    { keys: ['list', which], question: { path: `${path}?depth=0&where[id][equals]=${id}` }, holds: inside },
    {
      keys: ['count', which],
      question: { path: `${path}/count?where[id][equals]=${id}` },
      holds: ({ body }) => body.totalDocs === 1,
    },
    one('read', (target) => ({ path: `${path}/${target}?depth=0` })),
    {
      keys: ['download', which],
      question: { path: `${path}/file/${filename}` },
      nowhere: { path: `${path}/file/bestaat-niet.png` },
    },
    one('ask rights', (target) => ({ method: 'POST', path: `${path}/access/${target}`, json: {} })),
    one('change', patch({ alt: 'Een andere tekening' }), true),
    one('give to another', patch({ owner: stage.partners.risk })),
    one('delete', (target) => ({ method: 'DELETE', path: `${path}/${target}` }), true),
    { keys: ['change many', which], question: { method: 'PATCH', path: many, json: { alt: 'Anders' } } },
    { keys: ['delete many', which], question: { method: 'DELETE', path: many }, changes: true },
  ]
}

const additions = async ({ stage }: Floor, who: Asker): Promise<Attempt[]> => {
  const own = who === 'both' ? stage.partners.clz : who === 'outsider' ? stage.partners.risk : undefined
  const foreign = who === 'outsider' ? stage.partners.clz : who === 'both' ? stage.partners.labo : stage.partners.risk
  const upload = async (shade: number, data: object): Promise<Question> => ({
    method: 'POST',
    path,
    form: await drawing(shade, data),
  })
  return [
    { keys: ['upload', 'new'], question: await upload(30, own ? { owner: own } : {}), changes: true },
    { keys: ['upload for another partner', 'new'], question: await upload(40, { owner: foreign }), changes: true },
    { keys: ['ask rights in general', 'new'], question: { method: 'POST', path: `${path}/access`, json: {} } },
  ]
}

const others = ({ id }: File): Attempt[] => [
  { keys: ['list versions', 'unused'], question: { path: `${path}/versions` } },
  { keys: ['read version', 'unused'], question: { path: `${path}/versions/${nowhere()}` } },
  { keys: ['restore', 'unused'], question: { method: 'POST', path: `${path}/versions/${nowhere()}`, json: {} } },
  {
    keys: ['fetch from an address', 'unused'],
    question: { path: `${path}/paste-url/${id}?src=${encodeURIComponent('http://127.0.0.1:1/x.png')}` },
  },
]
