import { randomUUID } from 'node:crypto'
import type { Kind } from '#src/review/facts.ts'
import type { Whose } from './access-cast.ts'
import { completeContent } from './cast-content.ts'
import type { Floor } from './matrix-floor.ts'

/** Where a document can stand: what the world sees, and the state of its last edition (`none`: nothing is open). */
export type Stand = { publication: string; edition: string }

/** How far one document has come: never online, online as it is, online with a newer draft. Each is reached by real actions. */
const chapters = ['never', 'still', 'rewritten'] as const
export type Chapter = (typeof chapters)[number]

/** Stands in every text that only owners and the labo may see. */
export const canary = 'kanarie77'

/** One document of a collection, led through its chapters; between them it can be put in any state. */
export type Scene = {
  kind: Kind
  id: string
  /** Brings the document to its next chapter; what was arranged before is gone. */
  turn: (chapter: Chapter) => Promise<void>
  /** Puts it in a state and in somebody's hands, as the database stores that. */
  arrange: (stand: Stand, whose: Whose, more?: { claimedBy?: string }) => Promise<void>
  /** `updatedAt` of the newest text. */
  base: () => string
  /** The newest version's id. */
  version: () => string
  /** A comment on the open edition, made by `arrange`. */
  comment: string
}

export const titleOf = (kind: Kind) => (kind === 'partners' ? 'name' : kind === 'contacts' ? 'function' : 'title')
const isApproved = ['approved', 'scheduled', 'failed']
const closed = ['declined', 'discarded']

const openScene = (floor: Floor, kind: Kind): Scene => {
  const { stage, undo } = floor
  const { sql } = stage.house
  const writer = kind === 'labo' ? 'reviewer' : 'member'
  const comment = randomUUID()
  let [id, base, version] = ['', '', '']

  const refresh = async () => {
    const [row] = await sql<{ id: string }>(`SELECT id FROM _${kind}_v WHERE parent_id = $1 AND latest`, [id])
    version = row?.id ?? ''
    base = await stage.baseOf(kind, id)
    await undo.keep()
  }
  const submit = (input: object) => stage.mustAct(writer, kind, id, 'submit', input)

  const turn: Scene['turn'] = async (chapter) => {
    await undo.back(0)
    if (chapter === 'never') {
      id = await stage.write(kind, canary)
      await submit({})
    } else if (chapter === 'still') {
      await stage.mustAct(writer, kind, id, 'withdrawSubmission')
      const open = await stage.save(kind, id, completeContent('openbaar', stage.links)[kind], writer)
      if (open.status !== 200) throw new Error(`${kind} cannot be saved: ${JSON.stringify(open.body)}`)
      await stage.publish(kind, id)
      // Once more, so that there is something to go back to.
      await stage.save(kind, id, { [titleOf(kind)]: 'Openbaar, tweede keer' }, writer)
      await stage.publish(kind, id)
    } else {
      const next = await stage.save(kind, id, completeContent(canary, stage.links)[kind], writer)
      if (next.status !== 200) throw new Error(`${kind} cannot be saved: ${JSON.stringify(next.body)}`)
      await submit({ changeNote: 'Een nieuwe bron.' })
    }
    await refresh()
  }

  const arrange: Scene['arrange'] = async ({ publication, edition }, whose, { claimedBy } = {}) => {
    await undo.back(0)
    await floor.give(id, whose)
    if (closed.includes(edition) && publication !== 'never') await addEdition(floor, id)
    const isOpen = edition !== 'none' && !closed.includes(edition)
    await sql('UPDATE documents SET publication = $2, edition_state = $3 WHERE id = $1', [
      id,
      publication,
      isOpen ? edition : null,
    ])
    // Somebody who is not among those who ask wrote and submitted it, so that nobody stands before their own work by accident.
    const author = randomUUID()
    if (edition !== 'none') {
      await sql(
        `UPDATE editions e SET state = $2::enum_editions_state, submitted_by = $3, reviewer = $4,
           approved_hash = CASE WHEN $5::boolean THEN e.hash END, approved_by = CASE WHEN $5::boolean THEN $6 END
         FROM documents d WHERE d.id = e.document_id AND d.id = $1 AND e.number = d.edition_number`,
        [id, edition, author, claimedBy ?? null, isApproved.includes(edition), stage.ids.reviewer2],
      )
    }
    await sql(
      `UPDATE editions_texts t SET text = $2 FROM editions e WHERE t.parent_id = e.id AND t.path = 'savedBy' AND e.document_id = $1`,
      [id, author],
    )
    await sql(
      `INSERT INTO comments (id, document_id, edition, round, kind, text, author, state, created_at, updated_at)
       SELECT $2, d.id, d.edition_number, 1, 'may', 'Een vraag', $3, 'open', now(), now() FROM documents d WHERE d.id = $1`,
      [id, comment, author],
    )
  }

  return {
    kind,
    get id() {
      return id
    },
    turn,
    arrange,
    base: () => base,
    version: () => version,
    comment,
  }
}

/** Asks its questions in each chapter of a document's life, and at the end says what it could not ask. */
export type Walker = { visit: (scene: Scene, chapter: Chapter) => Promise<void>; finish: () => void }

/** Leads one document of the collection through its chapters, with everybody who has questions about it. */
export const walk = async (floor: Floor, kind: Kind, walkers: readonly Walker[]): Promise<void> => {
  const scene = openScene(floor, kind)
  for (const chapter of chapters) {
    await scene.turn(chapter)
    for (const { visit } of walkers) await visit(scene, chapter)
  }
  await floor.undo.back(0)
  for (const { finish } of walkers) finish()
}

/** A second edition, with the content of the one that is online. */
const addEdition = async ({ stage }: Floor, id: string): Promise<void> => {
  await stage.house.sql('UPDATE documents SET edition_number = edition_number + 1 WHERE id = $1', [id])
  await stage.house.sql(
    `INSERT INTO editions (id, document_id, number, state, content, media, hash, round, minor, created_at, updated_at)
     SELECT $2, e.document_id, e.number + 1, 'discarded', e.content, e.media, e.hash, 1, false, now(), now()
     FROM editions e WHERE e.document_id = $1 AND e.state = 'published'`,
    [id, randomUUID()],
  )
}
