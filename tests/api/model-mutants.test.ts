import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as changeModule from '#src/review/change.ts'
import type * as effectsModule from '#src/review/effects.ts'
import type { Effect } from '#src/review/effects/work.ts'
import type * as eventsModule from '#src/review/events.ts'
import type * as inputSchemaModule from '#src/review/input-schema.ts'
import type * as transitionsModule from '#src/review/transitions.ts'
import type { Action, Transition } from '#src/review/transitions.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'
import { playAll, told } from '#tests/support/model-run.ts'
import type { Aim } from '#tests/support/model-steps.ts'
import { worldIn, type World } from '#tests/support/model-world.ts'

/** What is broken now; the modules below ask it at every call, so that one house serves for all. */
let broken: Mutant | null = null
const is = (mutant: Mutant) => broken === mutant

const mutants = {
  'claims and approvals without two pairs of eyes': ['claim', 'approve'],
  'publishing without asking whether it is what was approved': ['submit', 'claim', 'approve', 'tamper'],
  'submitting what is approved already': ['submit', 'claim', 'approve'],
  'partners who publish': ['submit', 'claim', 'approve'],
  'saving in what is with the labo': ['submit', 'save'],
  'actions that do not compare versions': ['comment'],
  'actions that write no event': [],
  'withdrawing without telling the public side': ['forcePublish', 'withdraw'],
  'reopening by opening another edition': ['discard', 'decline', 'reopen'],
  'emergency publications without their red flag': ['forcePublish'],
  'returning to draft with the approval kept': ['submit', 'claim', 'approve', 'returnToDraft'],
  'rolling back straight to the public': ['forcePublish', 'start', 'rollBack'],
  'discarding with a hand on what is online': ['forcePublish', 'start', 'save', 'discard'],
} as const satisfies Record<string, NonNullable<Aim['focus']>>
type Mutant = keyof typeof mutants

vi.doMock('#src/review/transitions.ts', async (original) => {
  const real = await original<typeof transitionsModule>()
  const { isNotOwnWork, contentIsAsApproved } = await import('#src/review/guards.ts')
  const mutated = (action: Action, row: Transition): Transition => {
    const without = (guard: unknown) => ({ ...row, guards: row.guards.filter((one) => one !== guard) })
    const alsoFrom = (state: 'approved' | 'submitted') =>
      row.on === 'edition' ? { ...row, from: [...row.from, state] } : row
    if (is('claims and approvals without two pairs of eyes') && (action === 'claim' || action === 'approve'))
      return without(isNotOwnWork)
    if (is('publishing without asking whether it is what was approved') && action === 'publish')
      return without(contentIsAsApproved)
    if (is('submitting what is approved already') && action === 'submit') return alsoFrom('approved')
    if (is('partners who publish') && action === 'publish') return { ...row, who: [...row.who, 'ownerMember'] }
    if (is('saving in what is with the labo') && action === 'save') return alsoFrom('submitted')
    return row
  }
  return { ...real, transitionOf: (action: Action) => mutated(action, real.transitionOf(action)) }
})

vi.doMock('#src/review/input-schema.ts', async (original) => {
  const real = await original<typeof inputSchemaModule>()
  const parseInput: typeof real.parseInput = async (req, action) => {
    const parsed = await real.parseInput(req, action)
    if (!is('actions that do not compare versions') || parsed.expected === undefined) return parsed
    const [now] = await stage.house.sql<{ lock: number }>(
      'SELECT lock_version::int AS lock FROM documents WHERE id::text = $1',
      [req.routeParams?.id],
    )
    return { ...parsed, expected: now?.lock ?? parsed.expected }
  }
  return { ...real, parseInput }
})

vi.doMock('#src/review/events.ts', async (original) => {
  const real = await original<typeof eventsModule>()
  const recordEvent: typeof real.recordEvent = async (sql, event) => {
    if (is('actions that write no event') && event.key !== 'save' && event.key !== 'start') return event.document
    return real.recordEvent(sql, event)
  }
  return { ...real, recordEvent }
})

vi.doMock('#src/review/change.ts', async (original) => {
  const real = await original<typeof changeModule>()
  const changeEdition: typeof real.changeEdition = (sql, id, change) => {
    const { forcedBy, forcedAt, ...unflagged } = change
    if (is('emergency publications without their red flag') && (forcedBy ?? forcedAt))
      return real.changeEdition(sql, id, unflagged)
    const isReturned = change.state === 'changesRequested' && change.approvedHash === null
    if (is('returning to draft with the approval kept') && isReturned)
      return real.changeEdition(sql, id, { state: 'changesRequested' })
    return real.changeEdition(sql, id, change)
  }
  return { ...real, changeEdition }
})

vi.doMock('#src/review/effects.ts', async (original) => {
  const real = await original<typeof effectsModule>()
  const { insertEdition, changeDocument } = await import('#src/review/change.ts')
  const { announce, putOnline } = await import('#src/review/publish.ts')
  const { loadRecord } = await import('#src/review/records.ts')
  const { v7: uuid } = await import('uuid')

  const reopen: Effect = async (work) => {
    if (!is('reopening by opening another edition')) return real.effects.reopen(work)
    const { sql, document, actor } = work
    const number = document.editionNumber + 1
    await insertEdition(sql, { id: uuid(), document: document.id, number, startedBy: actor, baseVersion: null })
    await changeDocument(sql, document.id, { editionNumber: number, editionState: 'draft' })
    return { by: work.asLabo ? 'labo' : 'member', round: 1, edition: number }
  }
  const rollBack: Effect = async (work) => {
    const said = await real.effects.rollBack(work)
    if (!is('rolling back straight to the public')) return said
    const loaded = await loadRecord(work.sql, work.document.collection, work.document.id, true)
    if (loaded?.edition) await putOnline(work.req, work.sql, loaded.document, loaded.edition, work.now)
    const after = await loadRecord(work.sql, work.document.collection, work.document.id, false)
    if (after) await announce(work.sql, work.now, after)
    return said
  }
  const discard: Effect = async (work) => {
    const { sql, document } = work
    const said = await real.effects.discard(work)
    if (is('discarding with a hand on what is online'))
      await sql.query(`UPDATE delivery.documents SET body = replace(body, 'Zin', 'Woord') WHERE id = $1`, [document.id])
    return said
  }
  const announceIfPublic: typeof real.announceIfPublic = async (action, work, after) => {
    if (is('withdrawing without telling the public side') && action === 'withdraw') return
    await real.announceIfPublic(action, work, after)
  }
  return { ...real, effects: { ...real.effects, reopen, rollBack, discard }, announceIfPublic }
})

let stage: Stage
let world: World
beforeAll(async () => {
  stage = await openStage({ LOG_LEVEL: 'silent' })
  world = await worldIn(stage)
})
afterAll(() => stage.house.close())

describe('the same play finds', () => {
  it.each(Object.keys(mutants) as Mutant[])('%s', async (mutant) => {
    broken = mutant
    const report = await playAll(world, { seed: 7, sequences: 45, lanes: 3, shrinkFor: 0, focus: mutants[mutant] })
    broken = null
    const [found] = report.failures
    expect(found, `nothing was found in ${report.steps} steps`).toBeDefined()
    console.info(`${mutant}: ${report.steps} steps\n${told(report).slice(-300)}`)
  })
})
