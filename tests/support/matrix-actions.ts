import type { Kind } from '#src/review/facts.ts'
import { type Asker, columnsFor, type Whose } from './access-cast.ts'
import { type Judge, judgeOf, type Tally } from './access-tally.ts'
import type { AccessRow } from './access-table.ts'
import { nowhere } from './cast-stage.ts'
import type { Floor } from './matrix-floor.ts'
import { inputFor } from './matrix-inputs.ts'
import type { Chapter, Scene, Stand, Walker } from './matrix-scene.ts'

const editions = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled', 'failed'] as const

/** Every state of both axes that a document can be in. */
const stands: Readonly<Record<Chapter, readonly Stand[]>> = {
  never: [...editions, 'declined', 'discarded'].map((edition) => ({ publication: 'never', edition })),
  still: [
    ...['live', 'withdrawn', 'offline', 'archived'].map((publication) => ({ publication, edition: 'none' })),
    { publication: 'live', edition: 'declined' },
    { publication: 'offline', edition: 'discarded' },
  ],
  rewritten: [
    ...editions.map((edition) => ({ publication: 'live', edition })),
    ...['withdrawn', 'offline'].flatMap((publication) => [
      { publication, edition: 'draft' },
      { publication, edition: 'submitted' },
    ]),
  ],
}

export type Person = readonly [Whose, Asker]
type Plan = {
  /** Asked wherever an action is first possible; the first of them who may is asked in every other state. */
  everybody: readonly Person[]
  /** Also in the states in which the action is not possible? */
  inEveryState: boolean
}

const isClaimed = ['release', 'editorialFix', 'requestChanges', 'approve']
/** Actions that only some texts know. */
const shared: readonly Kind[] = ['fiches', 'projects', 'leerlabos', 'contacts']
const onlyFor: Readonly<Record<string, readonly Kind[]>> = {
  ...{ withdrawConsent: ['contacts'], setSessionStatus: ['leerlabos'] },
  ...{ agree: ['fiches'], remark: ['fiches'], removeOurName: ['fiches'] },
  ...{ inviteCoOwner: shared, transfer: shared, acceptOffer: shared, declineOffer: shared, withdrawOffer: shared },
  ...{ leave: shared, removeCoOwner: shared, adopt: shared },
}

/** `none` speaks of anything that is not open, unless the row tells the closed ones apart. */
const allows = (row: AccessRow, { publication, edition }: Stand): boolean => {
  const [, from = [], documents = []] = row.keys
  const fitsEdition =
    from[0] === 'any' || from.includes(edition) || (row.keys[0]?.[0] === 'start' && startsAgain(edition))
  return fitsEdition && (documents[0] === 'any' || documents.includes(publication))
}
const startsAgain = (edition: string) => edition === 'declined' || edition === 'discarded'

const tryAction = async (
  floor: Floor,
  scene: Scene,
  judge: Judge,
  { row, action, stand, person: [whose, who] }: { row: AccessRow; action: string; stand: Stand; person: Person },
) => {
  const { stage } = floor
  const columns = columnsFor(who, whose)
  const keys = [action]
  const cell = judge.cellOf(keys, columns)
  if (cell === '–') return
  const isPerson = who !== 'nobody' && who !== 'key' && who !== 'ended'
  const claimedBy = isPerson && isClaimed.includes(action) ? stage.ids[who === 'loner' ? 'loner' : who] : undefined
  await scene.arrange(stand, whose, claimedBy === undefined ? {} : { claimedBy })
  if (action === 'confirmAfterwards') await force(floor, scene.id)
  const owners = await ownersFor(floor, scene.id, action)
  const [facts] = await stage.house.sql<{ lock: number; hash: string | null; session: string | null }>(
    `SELECT d.lock_version::int AS lock, e.hash, (SELECT s.id FROM leerlabos_sessions s WHERE s._parent_id = d.id LIMIT 1) AS session
     FROM documents d LEFT JOIN editions e ON e.document_id = d.id AND e.number = d.edition_number WHERE d.id = $1`,
    [scene.id],
  )
  const input = inputFor(action, {
    kind: scene.kind,
    stand,
    hash: facts?.hash ?? '',
    comment: scene.comment,
    session: facts?.session ?? nowhere(),
    slug: 'een-ander-adres',
    ...owners,
  })
  const path = (id: string) => `/api/${scene.kind}/${id}/actions/${encodeURIComponent(action)}`
  const json = { expected: facts?.lock ?? 0, ...input }
  const said = await floor.try(who, { method: 'POST', path: path(scene.id), json })
  const empty =
    cell === 'hidden' ? (await floor.ask(who, { method: 'POST', path: path(nowhere()), json })).status : undefined
  const isKnownHere = onlyFor[action]?.includes(scene.kind) ?? true
  const isElsewhere = (cell === 'yes' || cell === 'own work') && !(isKnownHere && allows(row, stand))
  judge.hold({
    keys,
    columns,
    who,
    outcome: { status: said.status, wrote: said.wrote, ...(empty === undefined ? {} : { nowhere: empty }) },
    changes: true,
    ...(isElsewhere ? { instead: isKnownHere ? 'not now' : 'no' } : {}),
    detail: `(${scene.kind} of ${whose}, ${stand.publication} ${stand.edition}) ${said.wrote ? '' : said.text.slice(0, 200)}`,
  })
}

const asksCoOwners = ['agree', 'remark', 'removeOurName']

/** Whom it is about: another organisation, a co-owner, or an offer; made so where the action needs it. */
const ownersFor = async ({ stage }: Floor, id: string, action: string): Promise<{ partner: string; offer: string }> => {
  const { sql } = stage.house
  const offer = nowhere()
  if (asksCoOwners.includes(action)) {
    await sql(
      `UPDATE editions SET agree_by = now() + interval '5 days' WHERE document_id = $1 AND state = 'submitted'`,
      [id],
    )
  }
  const [owners] = await sql<{ all: string[]; co: string[] }>(
    `SELECT array_remove(array_agg(r.partners_id::text) || d.lead_id::text, NULL) AS all, array_remove(array_agg(r.partners_id::text), NULL) AS co
     FROM documents d LEFT JOIN documents_rels r ON r.parent_id = d.id AND r.path = 'coOwners' WHERE d.id = $1 GROUP BY d.id`,
    [id],
  )
  const other = Object.values(stage.partners).find((one) => !owners?.all.includes(one)) ?? ''
  if (action === 'withdrawOffer') {
    const offers = JSON.stringify([
      { id: offer, as: 'coOwner', partner: other, by: null, at: new Date().toISOString() },
    ])
    await sql('UPDATE documents SET offers = $2::jsonb WHERE id = $1', [id, offers])
  }
  if (action === 'removeCoOwner' && owners?.co.length === 0) {
    const partner = stage.partners.labo
    await sql(`INSERT INTO documents_rels ("order", parent_id, path, partners_id) VALUES (1, $1, 'coOwners', $2)`, [
      id,
      partner,
    ])
    return { partner, offer }
  }
  return { partner: action === 'removeCoOwner' ? (owners?.co[0] ?? '') : other, offer }
}

/** As if somebody who is not among those who ask had published it in an emergency. */
const force = async (floor: Floor, id: string): Promise<void> => {
  await floor.stage.house.sql(
    `UPDATE editions e SET forced_by = $2, submitted_by = $2, forced_at = now() FROM documents d
     WHERE d.id = $1 AND e.document_id = d.id AND e.number = d.live_edition`,
    [id, nowhere()],
  )
}

/** Tries every action that the table names on a document, state by state. */
export const actions = (floor: Floor, tally: Tally, plan: Plan): Walker => {
  const judge = judgeOf('Actions', tally)
  const asked = new Set<AccessRow>()
  return {
    visit: async (scene, chapter) => {
      for (const row of judge.table.rows) {
        const action = row.keys[0]?.[0] ?? ''
        for (const stand of stands[chapter]) {
          const isFirst = allows(row, stand) && !asked.has(row)
          if (isFirst) asked.add(row)
          const who = isFirst ? plan.everybody : plan.inEveryState ? oneWhoMay(judge, action, plan.everybody) : []
          for (const person of who) await tryAction(floor, scene, judge, { row, action, stand, person })
        }
      }
    },
    finish: judge.finish,
  }
}

const oneWhoMay = (judge: Judge, action: string, everybody: readonly Person[]): readonly Person[] =>
  everybody.filter(([whose, who]) => judge.cellOf([action], columnsFor(who, whose)) === 'yes').slice(0, 1)

/** Every action of the product stands in the table, and the reverse. */
export const checkActions = async (judge: Judge): Promise<void> => {
  const { actions, isAddressed } = await import('#src/review/transitions.ts')
  const invented = 'an action that does not exist'
  const inTable = judge.table.rows.flatMap((row) => row.keys[0] ?? [])
  const inProduct: readonly string[] = actions.filter((action) => isAddressed(action))
  for (const action of inProduct) if (!inTable.includes(action)) judge.miss(`the action ${action} is in no row`)
  for (const action of inTable) {
    if (action !== invented && !inProduct.includes(action)) judge.miss(`the product has no action ${action}`)
  }
}
