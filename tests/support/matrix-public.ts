import { type Asker, placeOf } from './access-cast.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { completeContent } from './cast-content.ts'
import { nowhere } from './cast-stage.ts'
import { type Attempt, tryAll } from './matrix-attempts.ts'
import { putFile } from './matrix-files.ts'
import type { Floor } from './matrix-floor.ts'

const askers = ['nobody', 'key', 'loner', 'member', 'reviewer', 'admin'] as const satisfies readonly Asker[]
const canary = 'kanarie99'

/** What the whole world may ask, asked by some of it. */
export const askPublic = async (floor: Floor, tally: Tally): Promise<void> => {
  const judge = judgeOf('The public side', tally)
  const attempts = [
    ...judge.table.rows.flatMap((row) => row.keys[0] ?? []).flatMap(plainAddress),
    ...(await aboutTexts(floor)),
    ...(await aboutFiles(floor)),
    { keys: ['a vocabulary'], question: { path: '/v1/vocabularies/theme' } },
    { keys: ['the schema of a kind of document'], question: { path: '/v1/schemas/fiche.json' } },
    ...['/', '/v1/geheim', '/media', '/preview/x', '/.env', '/metrics', '/api-docs', '/v2/fiches'].map(
      (path): Attempt => ({ keys: ['any other address'], question: { path } }),
    ),
    ...['POST', 'PATCH', 'DELETE', 'PUT'].flatMap((method) =>
      ['/v1/fiches', '/v1/status', '/media/x.png', '/healthz'].map((path): Attempt => ({
        keys: ['writing to any of these'],
        question: { method, path, json: {} },
      })),
    ),
  ]
  for (const who of askers) await tryAll(floor, judge, { who, columns: placeOf(who) }, attempts)
  judge.finish()
}

/** Keys that are addresses themselves. */
const plainAddress = (key: string): Attempt[] => (key.startsWith('/') ? [{ keys: [key], question: { path: key } }] : [])

const aboutTexts = async (floor: Floor): Promise<Attempt[]> => {
  const { stage } = floor
  const { mustAct } = stage
  const slugs = new Map<string, string>()
  const ids = new Map<string, string>()
  for (const stand of ['never', 'live', 'withdrawn', 'offline', 'archived']) {
    const id = await stage.write('fiches', `publiek ${stand}`)
    if (stand !== 'never') await stage.publish('fiches', id)
    const [row] = await stage.house.sql<{ slug: string }>(
      'SELECT version_slug AS slug FROM _fiches_v WHERE parent_id = $1 AND latest',
      [id],
    )
    slugs.set(stand, row?.slug ?? '')
    ids.set(stand, id)
  }
  const of = (stand: string) => ids.get(stand) ?? ''
  await stage.save('fiches', of('live'), { ...completeContent(canary, stage.links).fiches })
  await mustAct('reviewer', 'fiches', of('withdrawn'), 'withdraw', { notice: 'Klopt niet meer.' })
  await mustAct('reviewer', 'fiches', of('offline'), 'emergencyStop', { ground: 'privacy', reason: 'Een naam.' })
  await mustAct('admin', 'fiches', of('archived'), 'archive')
  const address = (stand: string, ending = '') => `/v1/fiches/${slugs.get(stand) ?? ''}${ending}`
  const about = (doing: string, stand: string): Attempt[] =>
    ['', '.html'].map((ending) => ({ keys: [doing], question: { path: address(stand, ending) } }))
  return [
    ...about('a text that is online', 'live').map((one) => ({ ...one, keys: ['a text that is online'] })),
    ...about('a text that was withdrawn', 'withdrawn'),
    ...about('a text that was taken offline or archived', 'offline'),
    ...about('a text that was taken offline or archived', 'archived'),
    ...about('a text that was never online', 'never'),
    ...['', '.html'].map((ending) => ({
      keys: ['the draft of a text that is online'],
      question: { path: address('live', ending) },
      holds: ({ text }: { text: string }) => text.includes(canary),
    })),
  ]
}

const aboutFiles = async (floor: Floor): Promise<Attempt[]> => {
  const { stage } = floor
  const [shown, unused] = [await putFile(floor, 60), await putFile(floor, 70)]
  const fiche = await stage.write('fiches', 'publiek met tekening', 'member', { image: shown.id })
  await stage.publish('fiches', fiche)
  const address = async (id: string) => {
    const [row] = await stage.house.sql<{ sha256: string }>('SELECT sha256 FROM media WHERE id = $1', [id])
    return `/media/${row?.sha256 ?? nowhere()}-w480.webp`
  }
  return [
    { keys: ['a file that a public text shows'], question: { path: await address(shown.id) } },
    { keys: ['a file that no public text shows'], question: { path: await address(unused.id) } },
  ]
}
