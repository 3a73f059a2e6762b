import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { gather } from '#src/review/gather.ts'
import { type Doc, newestDoc } from '#src/review/newest.ts'
import { refusalOf } from '#src/review/open-to.ts'
import { maySee, partyOf } from '#src/review/parties.ts'
import { holdsPass } from '#src/review/pass.ts'
import { type Loaded, loadRecord } from '#src/review/records.ts'
import { invalid, Refused, wrongState } from '#src/review/refusals.ts'
import { recordSave } from '#src/review/saving.ts'
import { isOpen } from '#src/review/states.ts'
import { sentenceOf } from '#src/review/words.ts'
import { type Sql, sqlOf } from '#src/server/database/sql.ts'

import { isReviewable } from '../slugs.ts'
import { requireBaseVersion } from './base-version.ts'
import { checkIncoming } from './check-incoming.ts'
import { refusePublication } from './shut-doors.ts'
import { titleOf } from './title.ts'

/** Saves that this request is making; the hook after the write records exactly these. */
const saves = new WeakMap<object, string>()

/**
 * Turns every generic update into a draft save on the version that the writer started from, or refuses it: under the document's
 * lock, so that of eight saves on one base one succeeds and seven are told (invariant I9). Only the pass of an action goes through.
 */
export const takeInUpdate: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !isReviewable(collection.slug)) return args
  const id: unknown = 'id' in args ? args.id : undefined
  if (holdsPass(req, collection.slug, id)) return args
  const sent = ownValues(args.data)
  refusePublication(args, sent)
  if (typeof id !== 'string') throw onlyOneAtATime()
  const sql = await sqlOf(req)
  const loaded = await loadRecord(sql, collection.slug, id, true)
  if (!loaded || !concerns(req, loaded, args.overrideAccess === true)) return { ...args, draft: true }
  const stored = await newestDoc(req, collection.slug, id)
  requireBaseVersion(req, sent, stored)
  await askTable(req, sql, loaded)
  const everOnline = loaded.document.firstPublishedAt !== null
  const data = await checkIncoming({
    req,
    sql,
    collection,
    id,
    sent,
    stored,
    everOnline,
    trusted: args.overrideAccess === true,
  })
  saves.set(req, id)
  return { ...args, draft: true, data, overrideLock: true }
}

/** In the same transaction as the version that was just written. */
export const recordSaved: CollectionAfterChangeHook<Doc> = async ({ collection, doc, operation, req }) => {
  if (operation !== 'update' || !isReviewable(collection.slug) || saves.get(req) !== doc.id) return doc
  saves.delete(req)
  const actor = actorOf(req)
  await recordSave(req, {
    collection: collection.slug,
    id: doc.id,
    title: titleOf(collection.slug, doc),
    actor: actor.kind === 'person' ? actor.id : null,
    newVersion: doc.updatedAt,
  })
  return doc
}

/** Someone else's document: say nothing here, Payload's access rules answer as if it did not exist. */
const concerns = (req: PayloadRequest, { document }: Loaded, overrideAccess: boolean): boolean =>
  overrideAccess || maySee(partyOf(actorOf(req), document))

const askTable = async (req: PayloadRequest, sql: Sql, loaded: Loaded): Promise<void> => {
  const { facts } = await gather(req, sql, loaded)
  const action = loaded.edition && isOpen(loaded.edition.state) ? 'save' : 'start'
  const refusal = refusalOf(
    { ...facts, actor: actorOf(req).kind === 'anonymous' ? { ...facts.actor, isReviewer: true } : facts.actor },
    action,
    {},
  )
  if (!refusal) return
  if (refusal.because === 'state')
    throw wrongState(sentenceOf({ ...loaded.document, edition: loaded.edition }), undefined)
  if (refusal.because === 'guards' || refusal.because === 'own-work') throw invalid(refusal.reasons)
}

const onlyOneAtATime = () =>
  new Refused(403, 'one-at-a-time', { nl: 'Pas teksten één voor één aan.', en: 'Bulk updates are not possible' })

const ownValues = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {}
