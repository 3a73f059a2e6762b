import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionInput } from '#src/review/input.ts'
import type { Standing } from '#src/review/standing-shape.ts'
import { openStates } from '#src/review/states.ts'
import { type Action, existsIn, type Role, transitionOf } from '#src/review/transitions.ts'
import { performed } from '#tests/support/cast-ready.ts'
import { openStage, people, type Stage, type Who } from '#tests/support/cast-stage.ts'
import { places, standAt, type Stand } from '#tests/support/cast-stands.ts'

type Performed = (typeof performed)[number]

/** What each person is to a fiche of the first partner that the second co-owns. */
const roles: Record<string, readonly Role[]> = {
  loner: [],
  outsider: ['ownerMember', 'coOwnerMember'],
  member: ['ownerMember', 'leadMember'],
  manager: ['ownerMember', 'leadMember', 'ownerManager', 'leadManager'],
  reviewer: ['reviewer'],
  admin: ['reviewer', 'admin'],
}
const walkers = Object.keys(roles) as Who[]

let stage: Stage
let partners: Stage['partners']
let attempt: (who: Who, stand: Stand, action: Performed) => Promise<{ status: number; standing?: Standing }>
beforeAll(async () => {
  stage = await openStage()
  partners = stage.partners
  attempt = await rehearsal(stage)
})
afterAll(() => stage.house.close())

/** Carries out actions for real, in a transaction that is then undone: nothing of one attempt is left for the next. */
const rehearsal = async ({ house }: Stage): Promise<typeof attempt> => {
  const { createLocalReq } = await import('payload')
  const { performIn } = await import('#src/review/perform.ts')
  const { Refused } = await import('#src/review/refusals.ts')
  const { inTransaction } = await import('#src/review/transaction.ts')
  class Undone extends Error {
    constructor(readonly standing: Standing) {
      super()
    }
  }
  const { docs } = await house.payload.find({ collection: 'users', pagination: false, depth: 0, overrideAccess: true })
  const users = new Map(docs.map((user) => [user.email, { ...user, collection: 'users' as const }]))
  return async (who, { id }, action) => {
    const user = users.get(people[who])
    const req: PayloadRequest = await createLocalReq(user ? { user } : {}, house.payload)
    try {
      return await inTransaction(req, async (sql) => {
        const perform = (name: Performed, expected: number, input: ActionInput) =>
          performIn(req, sql, { collection: 'fiches', id, action: name, expected, input })
        const { lock, hash, comment, state } = await lookAt(sql, id)
        const claims = state === 'submitted' && afterClaiming.includes(action) && roles[who]?.includes('reviewer')
        if (claims) await perform('claim', lock, {})
        const input = inputOf(action, { hash, comment, id })
        throw new Undone(await perform(action, claims ? lock + 1 : lock, input))
      })
    } catch (error) {
      if (error instanceof Undone) return { status: 200, standing: error.standing }
      if (error instanceof Refused) return { status: error.status }
      throw error
    }
  }
}

type Looking = { query: <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]> }
type Looked = { lock: number; hash: string | null; comment: string | null; state: string }

const lookAt = async (sql: Looking, id: string): Promise<Looked> => {
  const [found] = await sql.query<Looked>(
    `SELECT d.lock_version::int AS lock, e.hash, e.state, (SELECT c.id::text FROM comments c WHERE c.document_id = d.id ORDER BY c.created_at DESC LIMIT 1) AS comment
     FROM documents d JOIN editions e ON e.document_id = d.id WHERE d.id = $1 ORDER BY e.number DESC LIMIT 1`,
    [id],
  )
  if (!found) throw new Error(`${id} is missing.`)
  return found
}

const afterClaiming: readonly Action[] = ['release', 'requestChanges', 'approve', 'editorialFix']

/** Everything that each action asks for. */
const inputOf = (
  action: Performed,
  { hash, comment, id }: { hash: string | null; comment: string | null; id: string },
) => {
  const inputs: Partial<Record<Performed, ActionInput>> = {
    submit: { changeNote: 'Nieuw.', answers: comment ? [{ comment, text: 'Gedaan.' }] : [] },
    withdrawSubmission: { reason: 'Nog een fout.' },
    requestChanges: { comments: [{ kind: 'must', reasonCode: 'bron', text: 'Welke bron?' }] },
    approve: { hash: hash ?? '' },
    remark: { text: 'In stap 2 klopt iets niet.' },
    inviteCoOwner: { partner: partners.labo },
    transfer: { partner: partners.risk },
    removeCoOwner: { partner: partners.risk },
    adopt: { reason: 'De organisatie stopt.' },
    schedule: { publishAt: new Date(Date.now() + 7 * 86_400_000).toISOString() },
    returnToDraft: { reason: 'Toch niet.' },
    editorialFix: { hash: hash ?? '', fixes: [{ path: 'summary', from: 'Wat je leert', to: 'Wat je hier leert' }] },
    decline: { reasonCode: 'dubbel', reason: 'Dubbel.', alternative: 'Vul aan.' },
    discard: { confirm: true },
    comment: { text: 'Goed.' },
    answer: { comment: comment ?? '', text: 'Gedaan.' },
    resolve: { comment: comment ?? '' },
    forcePublish: { reason: 'Dringend.' },
    rollBack: { edition: 1 },
    changeSlug: { slug: `adres-${id.slice(-12)}` },
    withdraw: { notice: 'Weg.' },
    emergencyStop: { ground: 'privacy', reason: 'Een naam.' },
    ask: { about: 'withdraw', text: 'Verouderd.' },
  }
  return inputs[action] ?? {}
}

const isOpen = (state: string) => (openStates as readonly string[]).includes(state)

/** The table's own answer, read from its columns. */
const expected = (who: Who, { publication, state }: Stand, action: Performed): number => {
  const row = transitionOf(action)
  if (who === 'loner') return 404
  if (!existsIn(action, 'fiches') || !row.who.some((role) => roles[who]?.includes(role))) return 403
  if (row.on === 'document' && !row.from.includes(publication)) return 409
  if (row.on === 'edition') {
    if (row.whileDocument && !row.whileDocument.includes(publication)) return 409
    if (!row.from.includes(state) && !(row.from.includes('none') && !isOpen(state))) return 409
  }
  return isHeld({ publication, state }, action) ? 422 : 200
}

/** What the guards add: the few reasons that hold for everybody in this walk. */
const isHeld = ({ publication, state }: Omit<Stand, 'id'>, action: Performed): boolean => {
  if (['publish', 'forcePublish', 'schedule'].includes(action)) return publication !== 'never' && publication !== 'live'
  if (action === 'withdrawOffer') return true
  if (action === 'archive') return isOpen(state)
  if (action === 'confirmAfterwards') return true
  return action === 'ask' && publication === 'withdrawn'
}

describe('every transition, by everyone, from everywhere', () => {
  it.each(places)('from $publication with the edition $state', async (place) => {
    const stand = await standAt(stage, place)
    const { lock } = await lookAt(
      { query: (text, values) => stage.house.sql(text, [...(values ?? [])]) as never },
      stand.id,
    )
    for (const who of walkers) {
      for (const action of performed) {
        const { status, standing } = await attempt(who, stand, action)
        const where = `${who} · ${action} · ${stand.publication} · ${stand.state}`
        expect(status, where).toBe(expected(who, stand, action))
        if (standing) expect(after(standing, action, stand), where).toBe(true)
      }
    }
    expect(await stage.lockOf(stand.id)).toBe(lock)
  })
})

/** Whether the document stands where the table says. */
const after = ({ document, edition }: Standing, action: Performed, stand: Stand): boolean => {
  const row = transitionOf(action)
  if (row.on === 'document') return document.publication === (row.to === 'same' ? stand.publication : row.to)
  return edition?.state === (row.to === 'same' ? stand.state : row.to)
}
