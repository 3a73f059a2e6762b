import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Kind } from '#src/review/facts.ts'
import { type Attempt, attemptsOn, type Target } from './cast-attempts.ts'
import { completeContent } from './cast-content.ts'
import { everythingPublic, type Part, partsOf } from './cast-public.ts'
import { nowhere, openStage, people, type Stage, type Who } from './cast-stage.ts'

let stage: Stage
let parts: Part[]

const attackers: Who[] = ['member', 'reviewer', 'admin']
const titleOf = (kind: Kind) => (kind === 'partners' ? 'name' : kind === 'contacts' ? 'function' : 'title')
const writerOf = (kind: Kind): Who => (kind === 'labo' ? 'reviewer' : 'member')
const seen = () => everythingPublic(stage.house, parts)

const targetOf = async (kind: Kind, id: string): Promise<Target> => {
  const versions = await stage.house.sql<{ id: string; status: string }>(
    `SELECT DISTINCT ON (version__status) id, version__status AS status FROM _${kind}_v WHERE parent_id = $1 ORDER BY version__status, updated_at DESC`,
    [id],
  )
  const [edition] = await stage.house.sql<{ id: string }>(
    'SELECT id FROM editions WHERE document_id = $1 ORDER BY number DESC LIMIT 1',
    [id],
  )
  const version = (status: string) => versions.find((one) => one.status === status)?.id ?? null
  return {
    kind,
    id,
    base: await stage.baseOf(kind, id),
    title: titleOf(kind),
    editionId: edition?.id ?? nowhere(),
    versions: { published: version('published'), draft: version('draft') },
    content: completeContent('poging', stage.links)[kind],
    foreignPartner: stage.partners.risk,
  }
}

const make = async (who: Who, attempt: Attempt): Promise<number> => {
  const { method, path, body, headers, isForm } = attempt
  if (!isForm) return (await stage.ask(who, method, path, body, headers)).status
  const form = new FormData()
  form.set('_payload', JSON.stringify(body))
  return (await stage.house.fetchAs(people[who], path, { method, body: form })).status
}

const moved = (before: Record<string, string>, after: Record<string, string>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name])

/** Tries everything; says what moved, what was not refused and what broke. A refusal is believed until the end, then checked too. */
const tryAll = async (who: Who, kind: Kind, id: string, isOpen: boolean): Promise<string[]> => {
  const wrongs: string[] = []
  let before = await seen()
  let target = await targetOf(kind, id)
  for (let index = 0; ; index += 1) {
    const attempt = attemptsOn(target)[index]
    if (!attempt) break
    const status = await make(who, attempt)
    if (status >= 500 || (status < 400 && !attempt.mayBecomeDraft)) wrongs.push(`${attempt.name} → ${status}`)
    if (attempt.isControl && who !== 'member' && status !== 200) wrongs.push(`the control ${attempt.name} → ${status}`)
    if (status >= 400 && status < 500) continue
    const after = await seen()
    wrongs.push(...moved(before, after).map((name) => `${attempt.name} → ${status}: ${name} moved`))
    const [work] = await stage.house.sql<{ state: string | null }>(
      'SELECT edition_state AS state FROM documents WHERE id = $1',
      [id],
    )
    const mustDiscard = !isOpen && Boolean(work?.state)
    if (mustDiscard) await stage.mustAct('admin', kind, id, 'discard', { confirm: true })
    before = mustDiscard ? await seen() : after
    target = await targetOf(kind, id)
  }
  wrongs.push(...moved(before, await seen()).map((name) => `something that was refused: ${name} moved`))
  return wrongs
}

/** The whole matrix for some collections; two files share them out, so that two workers run them. */
export const describeHoles = (collections: readonly Kind[]): void => {
  beforeAll(async () => {
    stage = await openStage({ LOG_LEVEL: 'silent' })
    parts = await partsOf(stage.house)
  })
  afterAll(() => stage.house.close())

  describe.each(collections)('%s: nothing but an action changes what is public', (kind) => {
    let id: string

    describe('of a text that was never online', () => {
      beforeAll(async () => {
        id = await stage.write(kind, 'eerste')
      })
      it.each(attackers)('not by any route of the %s', async (who) => {
        expect(await tryAll(who, kind, id, true)).toEqual([])
      })
    })

    describe('of a text that is online', () => {
      beforeAll(async () => {
        const isOnlyOne = kind === 'labo' || kind === 'partners'
        if (isOnlyOne) await stage.save(kind, id, completeContent('online', stage.links)[kind], writerOf(kind))
        else id = await stage.write(kind, 'online')
        await stage.publish(kind, id)
      })
      it.each(attackers)('not by any route of the %s', async (who) => {
        expect(await tryAll(who, kind, id, false)).toEqual([])
      })
    })

    describe('of a text that is online while its next edition is written', () => {
      beforeAll(async () => {
        await stage.save(kind, id, { [titleOf(kind)]: 'Volgende editie' }, writerOf(kind))
      })
      it.each(attackers)('not by any route of the %s', async (who) => {
        expect(await tryAll(who, kind, id, true)).toEqual([])
      })
    })
  })
}
