import { project } from '#src/delivery/read-model/project.ts'
import { projectTerm } from '#src/delivery/read-model/project-term.ts'
import type { PublicRecord } from '#src/delivery/read-model/public-record.ts'
import { rebuild } from '#src/delivery/read-model/rebuild.ts'
import { refreshDue } from '#src/delivery/read-model/refresh-due.ts'
import type { Sql } from '#src/server/database/sql.ts'
import type { Delivery } from './delivery.ts'
import { idOf, recordOf, termOf } from './delivery-records.ts'

export type Chance = () => number
/** What was last committed of each document, as the writers know it. */
export type Committed = Map<string, { record: PublicRecord; seq: number }>
export type Tally = { committed: number; rolledBack: number; others: number }

export const partners = ['partner-a', 'partner-b', 'partner-c', 'partner-d']
const terms = ['pesten', 'schoolmoeheid', 'afwezig']
const named = (kind: string, many: number) => Array.from({ length: many }, (_, index) => `${kind}-${index}`)
const kinds = [
  { type: 'fiche', names: named('fiche', 24), weight: 12 },
  { type: 'project', names: named('project', 8), weight: 3 },
  { type: 'leerlabo', names: named('leerlabo', 5), weight: 2 },
  { type: 'contact', names: named('contact', 4), weight: 2 },
  { type: 'partner', names: partners, weight: 2 },
  { type: 'labo', names: ['labo'], weight: 1 },
] as const
const standings = ['live', 'live', 'live', 'live', 'withdrawn', 'offline', 'archived'] as const

/**
 * Several people at once: each writes one to three documents in a transaction, waits in between, and takes back one transaction in seven; now and
 * then a word of the labo changes, time passes or everything is made again. Ends when so many writes were committed together.
 */
export async function writeTogether(
  delivery: Delivery,
  committed: Committed,
  { writes, writers, chance }: { writes: number; writers: number; chance: Chance },
): Promise<Tally> {
  const tally: Tally = { committed: 0, rolledBack: 0, others: 0 }
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (tally.committed < writes) await writeOnce(delivery, committed, tally, chance)
    }),
  )
  return tally
}

async function writeOnce(delivery: Delivery, committed: Committed, tally: Tally, chance: Chance): Promise<void> {
  const { addresses } = delivery
  if (chance() < 0.05) {
    delivery.clock.now = new Date(delivery.clock.now.getTime() + Math.floor(chance() * 6 * 3_600_000))
  }
  const { now } = delivery.clock
  const kind = chance()
  if (kind < 0.08) {
    tally.others += 1
    await patiently(delivery, async (sql) => {
      if (kind < 0.04) await projectTerm(sql, termOf('theme', pick(terms, chance), `Woord ${chance()}`), now, addresses)
      else if (kind < 0.075) await refreshDue(sql, now, addresses)
      else await rebuild(sql, now, addresses)
    })
    return
  }
  const records = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => recordBy(chance))
  const isTakenBack = chance() < 0.15
  const waits = records.map(() => chance() * 4)
  const done: { record: PublicRecord; seq: number }[] = []
  await patiently(delivery, async (sql) => {
    for (const [index, record] of records.entries()) {
      await new Promise((resolve) => setTimeout(resolve, waits[index]))
      done.push({ record, seq: (await project(sql, record, now, addresses)).seq })
    }
    if (isTakenBack) throw new TakenBack()
  }).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error
  })
  if (isTakenBack) {
    tally.rolledBack += records.length
    return
  }
  tally.committed += records.length
  for (const one of done) {
    if (one.seq > (committed.get(one.record.id)?.seq ?? 0)) committed.set(one.record.id, one)
  }
}

/** On a busy machine a connection may be long in coming; then nothing was done yet. */
async function patiently(delivery: Delivery, work: (sql: Sql) => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await delivery.inTransaction(work)
      return
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('timeout exceeded when trying to connect'))) throw error
    }
  }
}

class TakenBack extends Error {}

function recordBy(chance: Chance): PublicRecord {
  const { type, names } = pickKind(chance)
  const name = pick(names, chance)
  const slugs = [name, `${name}-ook`, `${name}-anders`]
  const slug = chance() < 0.15 ? pick(slugs, chance) : name
  const content: Record<string, unknown> = {
    ...(type === 'partner' ? { name: `${name} ${chance()}` } : {}),
    ...(type === 'contact' ? { function: `${name} ${chance()}`, organisation: idOf(pick(partners, chance)) } : {}),
    ...(type === 'partner' || type === 'contact' ? {} : { summary: `Over ${name} ${chance()}` }),
    ...(type === 'fiche'
      ? {
          themes: [idOf(`theme ${pick(terms, chance)}`)],
          related: { fiches: [idOf(pick(kinds[0].names, chance))] },
          contacts: [idOf(pick(kinds[3].names, chance))],
        }
      : {}),
    ...(type === 'leerlabo' ? { sessions: [sessionBy(chance)] } : {}),
  }
  return recordOf({
    type,
    name,
    slug,
    slugHistory: slugs.filter((one) => one !== slug),
    publication: pick(standings, chance),
    version: 1 + Math.floor(chance() * 1e6),
    lead: type === 'partner' ? null : idOf(pick(partners, chance)),
    coOwners: type !== 'partner' && chance() < 0.3 ? [idOf(pick(partners, chance))] : [],
    content,
  })
}

/** A meeting in the weeks ahead, whose registration opens and closes as time passes. */
function sessionBy(chance: Chance) {
  const day = 86_400_000
  const start = Date.UTC(2026, 10, 24) + Math.floor(chance() * 60) * day
  const at = (moment: number) => new Date(moment).toISOString()
  const registration = { url: 'https://www.example.be/', opens: at(start - 20 * day), closes: at(start - 2 * day) }
  return { id: 's', start: at(start), end: at(start + 7_200_000), status: 'planned', registration }
}

function pickKind(chance: Chance): (typeof kinds)[number] {
  let drawn = chance() * kinds.reduce((sum, { weight }) => sum + weight, 0)
  return kinds.find(({ weight }) => (drawn -= weight) < 0) ?? kinds[0]
}

export const pick = <Item>(items: readonly Item[], chance: Chance): Item => {
  const item = items[Math.floor(chance() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
