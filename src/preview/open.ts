import type { Payload } from 'payload'
import type { Pool } from 'pg'

import { actorOf } from '#access/actor.ts'
import type { Addresses } from '#src/delivery/addresses.ts'
import { configuredAddresses } from '#src/delivery/read-model/configured-addresses.ts'
import { linksOf } from '#src/delivery/read-model/links.ts'
import type { PublicRecord } from '#src/delivery/read-model/public-record.ts'
import { loadCards, loadTerms } from '#src/delivery/read-model/surroundings.ts'
import { serialize, type Serialized } from '#src/delivery/serializers/serialize.ts'
import { asPerson } from '#src/links/as-person.ts'
import { findLink, type Link } from '#src/links/links.ts'
import type { Kind } from '#src/review/facts.ts'
import { maySee, partyOf } from '#src/review/parties.ts'
import { loadRecord } from '#src/review/records.ts'
import { isOpen } from '#src/review/states.ts'
import { inTransaction } from '#src/review/transaction.ts'
import { type Sql, sqlOn } from '#src/server/database/sql.ts'

import { recordIfPublished, type Underway } from './if-published.ts'

/** What a preview link shows. `addresses` lead to the files of this preview. */
export type Opened = Serialized & { record: PublicRecord; addresses: Addresses; link: Link; collection: Kind }

/**
 * Opens a preview: one edition of one document, as the public would read it if it went online now. All is asked again each time: whether
 * the link still counts, whether its edition is still being worked on, and whether who made it may still see it.
 * @returns `unknown` for what never was a link; `gone` for whatever no longer opens, without telling why
 */
export const openPreview = async (
  at: { payload: Payload; pool: Pool },
  token: string,
  now: Date,
): Promise<Opened | 'unknown' | 'gone'> => {
  const link = await findLink(sqlOn(at.pool), token, 'preview', now)
  if (typeof link === 'string') return link === 'unknown' ? 'unknown' : 'gone'
  const maker = link.madeBy === null ? undefined : await asPerson(at.payload, link.madeBy)
  if (!maker) return 'gone'
  return inTransaction(maker, async (sql) => {
    const underway = await underwayOf(sql, link)
    if (!underway || !maySee(partyOf(actorOf(maker), underway.document))) return 'gone'
    const record = await recordIfPublished(maker, sql, underway, now)
    const addresses = addressesWith(token)
    const surroundings = {
      addresses,
      now,
      terms: await loadTerms(sql),
      cards: await loadCards(sql, linksOf(record)),
    }
    return { ...serialize(record, surroundings), record, addresses, link, collection: underway.document.collection }
  })
}

/** The edition that the link is about, as long as it is the one that is open. */
const underwayOf = async (sql: Sql, { document: id, edition: number }: Link): Promise<Underway | undefined> => {
  const [known] = await sql.query<{ collection: Kind }>('SELECT collection FROM documents WHERE id = $1::uuid', [id])
  const loaded = known && id !== null ? await loadRecord(sql, known.collection, id, false) : undefined
  if (!loaded?.edition || loaded.edition.number !== number || !isOpen(loaded.edition.state)) return undefined
  return { ...loaded, edition: loaded.edition }
}

const addressesWith = (token: string): Addresses => ({
  ...configuredAddresses,
  mediaUrl: (file) => `${configuredAddresses.serverUrl}/preview/media/${file}?token=${token}`,
})
