import type { PayloadRequest } from 'payload'
import { v7 as uuid } from 'uuid'

import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { addWriter, changeDocument, insertEdition } from './change.ts'
import { recordEvent } from './events.ts'
import type { Kind } from './facts.ts'
import { loadRecord } from './records.ts'
import { isOpen } from './states.ts'
import { inTransaction } from './transaction.ts'

type Saved = { collection: Kind; id: string; title: string | null; actor: string | null; newVersion: string }

/**
 * Records a save of content that has just been written: the first save on a document without an open edition starts its next
 * one. The caller's hook has locked the document and asked the table already; this only writes down.
 */
export const recordSave = (req: PayloadRequest, saved: Saved): Promise<void> =>
  inTransaction(req, async (sql) => {
    const loaded = await loadRecord(sql, saved.collection, saved.id, true)
    if (!loaded) throw new Error(`The record of ${saved.collection}/${saved.id} is missing.`)
    const { document, edition } = loaded
    const open = edition && isOpen(edition.state) ? edition : null
    const editionId = open?.id ?? uuid()
    const number = open?.number ?? document.editionNumber + 1
    if (!open) {
      await insertEdition(sql, {
        id: editionId,
        document: saved.id,
        number,
        startedBy: saved.actor,
        baseVersion: String(document.liveEdition ?? ''),
      })
      await note(sql, saved, number, 'start', { from: document.liveEdition })
    }
    if (saved.actor) await addWriter(sql, editionId, saved.actor)
    await note(sql, saved, number, 'save', { version: saved.newVersion })
    await changeDocument(sql, saved.id, {
      title: saved.title,
      ...(open ? {} : { editionNumber: number, editionState: 'draft' }),
    })
  })

const note = async (
  sql: Sql,
  { id, actor }: Saved,
  edition: number,
  key: string,
  parameters: Record<string, unknown>,
): Promise<void> => {
  await recordEvent(sql, { document: id, edition, at: clock.now(), actor, key, parameters })
}
