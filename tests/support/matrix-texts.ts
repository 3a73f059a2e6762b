import type { Kind } from '#src/review/facts.ts'
import { type Asker, columnsFor, type Whose } from './access-cast.ts'
import { type Judge, judgeOf, type Tally } from './access-tally.ts'
import { nowhere } from './cast-stage.ts'
import { type Floor, type Question, type Said, together } from './matrix-floor.ts'
import { canary, type Chapter, type Scene, titleOf, type Walker } from './matrix-scene.ts'

/** Who asks about whose documents. */
export type Audience = readonly (readonly [Whose, readonly Asker[]])[]

type Subject = { kind: Kind; id: string; version: string }
type Reading = { question: (subject: Subject) => Question; holds: (said: Said, subject: Subject) => boolean }

const inside = ({ text }: Said, { id }: Subject) => text.includes(id)
const counted = ({ body }: Said) => body.totalDocs === 1

/** The ways to read a text, as `docs/access.md` names them. */
export const readings: Readonly<Record<string, Reading>> = {
  list: { question: ({ kind, id }) => ({ path: `/api/${kind}?depth=0&where[id][equals]=${id}` }), holds: inside },
  'list newest': {
    question: ({ kind, id }) => ({ path: `/api/${kind}?depth=0&draft=true&where[id][equals]=${id}` }),
    holds: inside,
  },
  count: { question: ({ kind, id }) => ({ path: `/api/${kind}/count?where[id][equals]=${id}` }), holds: counted },
  read: { question: ({ kind, id }) => ({ path: `/api/${kind}/${id}?depth=0` }), holds: inside },
  'read newest': { question: ({ kind, id }) => ({ path: `/api/${kind}/${id}?depth=0&draft=true` }), holds: inside },
  'list versions': {
    question: ({ kind, id }) => ({ path: `/api/${kind}/versions?depth=0&where[parent][equals]=${id}` }),
    holds: inside,
  },
  'read version': {
    question: ({ kind, version }) => ({ path: `/api/${kind}/versions/${version}?depth=0` }),
    holds: inside,
  },
  'ask rights': {
    question: ({ kind, id }) => ({ method: 'POST', path: `/api/${kind}/access/${id}`, json: {} }),
    holds: () => true,
  },
  'ask standing': { question: ({ kind, id }) => ({ path: `/api/${kind}/${id}/actions` }), holds: inside },
  'read what changed': {
    question: ({ kind, id }) => ({ path: `/api/${kind}/${id}/editions/1/diff?since=1` }),
    holds: () => true,
  },
  'mark as seen': {
    question: ({ kind, id }) => ({ method: 'POST', path: `/api/${kind}/${id}/editions/1/seen`, json: {} }),
    holds: () => true,
  },
  'read the timeline': { question: ({ kind, id }) => ({ path: `/api/${kind}/${id}/timeline` }), holds: () => true },
}

type ReadStand = readonly [name: string, publication: string, edition: string]

const stands: Readonly<Record<Chapter, readonly ReadStand[]>> = {
  never: [['never', 'never', 'draft']],
  still: [
    ['online', 'live', 'none'],
    ['withdrawn', 'withdrawn', 'none'],
    ['offline', 'offline', 'none'],
    ['archived', 'archived', 'none'],
  ],
  rewritten: [
    ['rewritten', 'live', 'draft'],
    ['withdrawn rewritten', 'withdrawn', 'draft'],
    ['offline rewritten', 'offline', 'submitted'],
  ],
}

/** Whoever may not know the draft must not find a word of it, in any answer. */
const isOutside = (columns: readonly string[]) => columns.some((name) => ['nobody', 'alone', 'another'].includes(name))

const readAll = async (floor: Floor, scene: Scene, judge: Judge, read: readonly ReadStand[], audience: Audience) => {
  const subject = { kind: scene.kind, id: scene.id, version: scene.version() }
  const blank = { kind: scene.kind, id: nowhere(), version: nowhere() }
  const emptiness = new Map<string, Promise<number>>()
  const nowhereFor = (who: Asker, doing: string, { question }: Reading) => {
    const key = `${who} ${doing}`
    const known = emptiness.get(key) ?? floor.ask(who, question(blank)).then(({ status }) => status)
    emptiness.set(key, known)
    return known
  }
  for (const [stand, publication, edition] of read) {
    for (const [whose, askers] of audience) {
      await scene.arrange({ publication, edition }, whose)
      const questions = askers.flatMap((who) => Object.entries(readings).map((reading) => ({ who, reading })))
      await together(questions, async ({ who, reading: [doing, reading] }) => {
        const columns = columnsFor(who, whose)
        const said = await floor.ask(who, reading.question(subject))
        const leaks = isOutside(columns) && said.text.includes(canary)
        const mustHoldDraft =
          !isOutside(columns) && doing === 'read newest' && stand.endsWith('rewritten') && said.status === 200
        const holds = !leaks && reading.holds(said, subject) && (!mustHoldDraft || said.text.includes(canary))
        const empty =
          judge.cellOf([doing, stand], columns) === 'hidden' ? await nowhereFor(who, doing, reading) : undefined
        judge.hold({
          keys: [doing, stand],
          columns,
          who,
          detail: `(${scene.kind} of ${whose})`,
          outcome: {
            status: leaks && said.status >= 400 ? 200 : said.status,
            ...(said.status < 300 ? { holds } : {}),
            ...(empty === undefined ? {} : { nowhere: empty }),
          },
        })
      })
    }
  }
}

const saves: Readonly<Record<Chapter, readonly string[]>> = {
  never: ['draft', 'changesRequested', 'submitted', 'approved', 'scheduled', 'failed', 'declined', 'discarded'].map(
    (edition) => `never ${edition}`,
  ),
  still: ['live none', 'withdrawn none', 'offline none', 'archived none'],
  rewritten: [
    ...['draft', 'changesRequested', 'submitted', 'approved', 'scheduled', 'failed'].map(
      (edition) => `live ${edition}`,
    ),
    'withdrawn draft',
    'offline draft',
  ],
}

type Writing = (subject: Subject & { base: string }) => Question
const change = ({ kind, base }: { kind: Kind; base: string }) => ({ [titleOf(kind)]: 'Veranderd', updatedAt: base })

/** Screens open a text for writing, or show it read-only, by this answer. */
const toldToSave = 'be told that one may save'

export const writings: Readonly<Record<string, Writing>> = {
  save: (on) => ({ method: 'PATCH', path: `/api/${on.kind}/${on.id}?draft=true`, json: change(on) }),
  'save as published': (on) => ({
    method: 'PATCH',
    path: `/api/${on.kind}/${on.id}`,
    json: { ...change(on), _status: 'published' },
  }),
  [toldToSave]: ({ kind, id }) => ({ method: 'POST', path: `/api/${kind}/access/${id}`, json: {} }),
  'save many': (on) => ({
    method: 'PATCH',
    path: `/api/${on.kind}?where[id][equals]=${on.id}&draft=true`,
    json: change(on),
  }),
  delete: ({ kind, id }) => ({ method: 'DELETE', path: `/api/${kind}/${id}` }),
  'delete many': ({ kind, id }) => ({ method: 'DELETE', path: `/api/${kind}?where[id][equals]=${id}` }),
  restore: ({ kind, version }) => ({ method: 'POST', path: `/api/${kind}/versions/${version}`, json: {} }),
}

const writeAll = async (floor: Floor, scene: Scene, judge: Judge, written: readonly string[], audience: Audience) => {
  const subject = { kind: scene.kind, id: scene.id, version: scene.version(), base: scene.base() }
  const blank = { ...subject, id: nowhere(), version: nowhere() }
  for (const stand of written) {
    const [publication = '', edition = ''] = stand.split(' ')
    for (const [whose, askers] of audience) {
      await scene.arrange({ publication, edition }, whose)
      for (const [doing, question] of Object.entries(writings)) {
        for (const who of askers) {
          const columns = columnsFor(who, whose)
          const cell = judge.cellOf([doing, stand], columns)
          if (cell === undefined && doing !== 'save') continue
          const { status, wrote, body } = await floor.try(who, question(subject))
          const empty = cell === 'hidden' ? (await floor.ask(who, question(blank))).status : undefined
          const isTold = doing === toldToSave && status === 200
          const outcome = {
            status,
            wrote,
            ...(empty === undefined ? {} : { nowhere: empty }),
            ...(isTold ? { holds: Boolean(body.update) } : {}),
          }
          judge.hold({
            keys: [doing, stand],
            columns,
            who,
            outcome,
            changes: doing !== toldToSave,
            detail: `(${scene.kind} of ${whose})`,
          })
        }
      }
    }
  }
}

type Plan = {
  readers: Audience
  writers: Audience
  /** Where documents stand when they are read and written; without, in every state. */
  only?: { reading: readonly string[]; writing: readonly string[] }
}

/** Everything that one can read of a document or write in it. */
export const texts = (floor: Floor, tally: Tally, plan: Plan): Walker => {
  const reading = judgeOf('Reading a text', tally)
  const writing = judgeOf('Writing a text', tally)
  return {
    visit: async (scene, chapter) => {
      const { readers, writers, only } = plan
      const read = stands[chapter].filter(([name]) => only?.reading.includes(name) ?? true)
      const written = saves[chapter].filter((name) => only?.writing.includes(name) ?? true)
      await readAll(floor, scene, reading, read, readers)
      await writeAll(floor, scene, writing, written, writers)
    },
    finish: () => {
      reading.finish()
      writing.finish()
    },
  }
}
