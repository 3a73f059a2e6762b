import type { Sql } from '#src/server/database/sql.ts'
import { configuredAddresses } from './configured-addresses.ts'
import { lockHead, moveHead } from './head.ts'
import { noteLost } from './lost-keys.ts'
import { renewCards, type CardsInProgress, type Clock } from './render-cards.ts'
import { renderAll } from './render.ts'
import { loadAllSources } from './sources.ts'
import { loadTerms } from './surroundings.ts'
import { write } from './write.ts'
import { writeSynonyms } from './write-synonyms.ts'

/**
 * Makes all documents again from their sources, each as of its last rendering, so that the same version keeps the same
 * bytes and `seq`. Only what comes out differently (another server address, a newer serializer) counts as changed and is
 * told to followers. In the caller's transaction.
 */
export async function rebuild(
  sql: Sql,
  now = new Date(),
  addresses = configuredAddresses,
): Promise<{ documents: number; changed: number; seq: number }> {
  const head = await lockHead(sql)
  const sources = await loadAllSources(sql)
  const progress: CardsInProgress = { addresses, terms: await loadTerms(sql), cards: new Map() }
  const clock: Clock = ({ renderedAt }) => new Date(renderedAt)
  renewCards(sources, progress, clock)
  const { rendered, seq } = renderAll(sources, progress, clock, head.seq)
  await noteLost(sql, rendered)
  await sql.query(
    `with documents as (delete from delivery.documents), links as (delete from delivery.links),
       media as (delete from delivery.document_media), sessions as (delete from delivery.sessions),
       search as (delete from delivery.search), spellings as (delete from delivery.search_spellings)
     delete from delivery.tombstones where reason <> 'erased'`,
  )
  await write(sql, rendered, now)
  for (const term of progress.terms.values()) await writeSynonyms(sql, term)
  await moveHead(sql, seq)
  return { documents: sources.length, changed: rendered.filter(({ isChanged }) => isChanged).length, seq }
}
