import { chanceFrom } from '#tests/bench/chance.ts'
import { backupOf, readModel } from './copies.ts'
import type { Delivery } from './delivery.ts'
import { idOf, recordOf } from './delivery-records.ts'
import { followerOf, type Follower } from './followers.ts'
import { partners, pick, writeTogether, type Chance, type Committed } from './writers.ts'

/** @property restoreEvery at how many moments of quiet a backup from the moment before is put back */
export type Play = { seed: number; writes: number; quietAfter: number; restoreEvery: number }
export type Played = {
  committed: number
  rolledBack: number
  others: number
  quiet: number
  restores: number
  puts: number
  wrongs: string[]
}

/**
 * Writers and followers at the same time, with moments of quiet in between, at which each copy must be the read model, and the read model
 * what was committed. Now and then an earlier moment is restored.
 */
export async function playFollowers(
  delivery: Delivery,
  { seed, writes, quietAfter, restoreEvery }: Play,
): Promise<Played> {
  const chance = chanceFrom(seed)
  const committed: Committed = new Map()
  const played: Played = { committed: 0, rolledBack: 0, others: 0, quiet: 0, restores: 0, puts: 0, wrongs: [] }
  for (const name of partners) {
    const record = recordOf({ type: 'partner', name, slugHistory: [name, `${name}-ook`, `${name}-anders`] })
    const [seq = 0] = await delivery.publish(record)
    committed.set(record.id, { record, seq })
  }
  const followers = cast(delivery, chance)
  let backup = { restore: await backupOf(delivery.app), committed: new Map(committed) }

  while (played.committed < writes && played.wrongs.length === 0) {
    const many = Math.min(quietAfter, writes - played.committed)
    const writing = { isOver: false }
    const following = Promise.all(
      followers.map(async ({ follow }) => {
        while (!writing.isOver) {
          await follow()
          await new Promise((resolve) => setTimeout(resolve, 20 + chance() * 200))
        }
      }),
    )
    const written = writeTogether(delivery, committed, { writes: many, writers: 6, chance }).finally(() => {
      writing.isOver = true
    })
    const [tally] = await bothDone(written, following)
    played.committed += tally.committed
    played.rolledBack += tally.rolledBack
    played.others += tally.others
    played.quiet += 1
    if (played.quiet % restoreEvery === 0) {
      await backup.restore()
      committed.clear()
      for (const [id, known] of backup.committed) committed.set(id, known)
      played.restores += 1
    }
    await lookAtAll(delivery, committed, followers, played)
    backup = { restore: await backupOf(delivery.app), committed: new Map(committed) }
  }
  played.puts = followers.reduce((sum, { puts }) => sum + puts(), 0)
  return played
}

/** Waits for both, also when one fails. */
async function bothDone<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other])
  return Promise.all([one, other])
}

/** All that a website can be: whole or in part, quick or slow, and one that is stopped time and again. */
function cast(delivery: Delivery, chance: Chance): Follower[] {
  const few = () => 1 + Math.floor(chance() * 20)
  const stops = () => (chance() < 0.3 ? pick(['before', 'after'] as const, chance) : null)
  return [
    followerOf(delivery, { name: 'alles', limit: few }),
    followerOf(delivery, { name: 'drie voor drie', limit: () => 3 }),
    followerOf(delivery, { name: 'telkens gestopt', limit: few, stops }),
    followerOf(delivery, { name: 'fiches en partners', asked: { types: ['fiche', 'partner'] }, limit: few }),
    followerOf(delivery, { name: 'van één partner', asked: { partners: [idOf('partner-a')] }, limit: few, stops }),
    followerOf(delivery, {
      name: 'projecten en fiches van twee partners',
      asked: { partners: ['partner-b', 'partner-c-ook'], types: ['project', 'fiche'] },
      limit: few,
    }),
  ]
}

async function lookAtAll(delivery: Delivery, committed: Committed, followers: Follower[], played: Played) {
  const late = followerOf(delivery, { name: 'wie later komt', limit: () => 17 })
  for (const follower of [...followers, late]) {
    await follower.follow()
    const { partners: asked, types } = follower.asked
    const keys = asked?.map((name) => `partner:${name.startsWith('partner') ? idOf(name.slice(0, 9)) : name}`)
    const [copy, model] = [await follower.copy(), await readModel(delivery, keys, types ? [...types] : undefined)]
    if (copy.join('\n') !== model.join('\n')) played.wrongs.push(`${follower.name}: ${difference(copy, model)}`)
    played.wrongs.push(...follower.wrongs.splice(0).map((wrong) => `${follower.name}: ${wrong}`))
    const expected = idsOf(committed, keys, types)
    const held = copy.map((line) => line.slice(0, 36))
    if (held.join() !== expected.join()) played.wrongs.push(`${follower.name}: ${difference(held, expected)}`)
  }
}

/** Which documents are public and belong here, by what was committed alone. */
function idsOf(committed: Committed, keys: string[] | undefined, types: readonly string[] | undefined): string[] {
  const standing = (id: string | null) => committed.get(id ?? '')?.record.publication ?? 'offline'
  const answers = (id: string | null) => ['live', 'withdrawn'].includes(standing(id))
  const isAsked = (id: string | null) => keys?.includes(`partner:${id}`) === true
  return [...committed.values()]
    .filter(({ record: { id, type, lead, coOwners, content } }) => {
      const employer = typeof content.organisation === 'string' ? content.organisation : null
      const isOfPartner =
        [lead, ...coOwners].some((owner) => isAsked(owner) && answers(owner)) ||
        (isAsked(employer) && standing(employer) === 'live')
      return answers(id) && (types?.includes(type) ?? true) && (keys === undefined || isOfPartner)
    })
    .map(({ record: { id } }) => id)
    .sort()
}

function difference(held: string[], model: string[]): string {
  const [more, less] = [held.filter((line) => !model.includes(line)), model.filter((line) => !held.includes(line))]
  return `${more.length} too many or other (${more[0]?.slice(0, 90)}), ${less.length} missing (${less[0]?.slice(0, 90)})`
}
