import type { PreviewLinks } from '#src/preview/shape.ts'
import { type Asker, askers, columnsFor, type Whose } from './access-cast.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { nowhere } from './cast-stage.ts'
import { type Attempt, tryAll } from './matrix-attempts.ts'
import type { Floor } from './matrix-floor.ts'

const possessions = ['clz', 'shared', 'labo'] as const satisfies readonly Whose[]

/** Links to texts that are not online: who hands them out, and what they open for whom. */
export const askPreviews = async (floor: Floor, tally: Tally, people: readonly Asker[] = askers): Promise<void> => {
  const { stage, undo } = floor
  const judge = judgeOf('Previews', tally)
  const written = await stage.write('fiches', 'kanarie88')
  const online = await stage.write('fiches', 'openbaar voorbeeld')
  await stage.publish('fiches', online)
  const open = await handOut(floor, written)
  const ended = await handOut(floor, written)
  await stage.ask('member', 'POST', `/api/fiches/${written}/preview-links/${ended.link}/revoke`)
  await undo.keep()
  for (const whose of possessions) {
    await floor.give(written, whose)
    await floor.give(online, whose)
    // The link of a member of the first partner; where that partner owns nothing, the labo's.
    await stage.house.sql('UPDATE flow.links SET made_by = $1', [
      whose === 'labo' ? stage.ids.reviewer : stage.ids.member,
    ])
    await undo.keep()
    for (const who of people) {
      const columns = columnsFor(who, whose)
      const attempts = [...handing(written, open.link), makingOf(online, 'online as it is'), ...opening(open, ended)]
      await tryAll(floor, judge, { who, columns, detail: `(fiches of ${whose})` }, attempts)
    }
  }
  judge.finish()
}

type HandedOut = { link: string; path: string }

const handOut = async ({ stage }: Floor, id: string): Promise<HandedOut> => {
  const { body } = await stage.ask('member', 'POST', `/api/fiches/${id}/preview-links`, {})
  const { made } = body as PreviewLinks
  if (!made) throw new Error(`No link was made: ${JSON.stringify(body)}`)
  return { link: made.id, path: made.url.slice(stage.house.url.length) }
}

const addressOf = (id: string) => `/api/fiches/${id}/preview-links`
const making = (id: string) => ({ method: 'POST', path: addressOf(id), json: {} })

const makingOf = (id: string, what: string): Attempt => ({
  keys: ['make a preview link', what],
  question: making(id),
  nowhere: making(nowhere()),
  changes: true,
})

const handing = (id: string, link: string): Attempt[] => {
  const revoking = (of: string) => ({ method: 'POST', path: `${addressOf(of)}/${link}/revoke`, json: {} })
  return [
    {
      keys: ['list preview links', 'being written'],
      question: { path: addressOf(id) },
      nowhere: { path: addressOf(nowhere()) },
      holds: ({ text }) => text.includes(link),
    },
    makingOf(id, 'being written'),
    {
      keys: ['take a preview link back', 'being written'],
      question: revoking(id),
      nowhere: revoking(nowhere()),
      changes: true,
    },
  ]
}

const opening = (open: HandedOut, ended: HandedOut): Attempt[] =>
  ['.html?', '.json?'].flatMap((ending): Attempt[] => {
    const as = (path: string) => ({ path: path.replace('.html?', ending) })
    return [
      {
        keys: ['open a preview with its link', 'being written'],
        question: as(open.path),
        holds: ({ text }) => text.includes('kanarie88'),
      },
      { keys: ['open a preview with a link that was taken back', 'being written'], question: as(ended.path) },
      {
        keys: ['open a preview without its link', 'being written'],
        question: { path: as(open.path).path.replace(/\?.*$/, '') },
      },
    ]
  })
