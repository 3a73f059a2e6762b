import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { v7 as uuid } from 'uuid'

import { actorOf } from '#access/actor.ts'
import { changeDocument, insertDocument } from '#src/review/change.ts'
import type { Doc } from '#src/review/newest.ts'
import { invalid, notYours } from '#src/review/refusals.ts'
import { recordSave } from '#src/review/saving.ts'
import { type Sql, sqlOf } from '#src/server/database/sql.ts'

import { isReviewable, type ReviewableSlug } from '../slugs.ts'
import { checkIncoming } from './check-incoming.ts'
import { chooseOwner } from './owner.ts'
import { refusePublication } from './shut-doors.ts'
import { titleOf } from './title.ts'

type Beginning = { id: string; owner: string | null }

/** What is being created on a request, from the hook before the operation to the one after it. */
const beginnings = new WeakMap<object, Beginning>()

/** A new document is a draft of its writer's organisation, whatever was sent; its id is ours to choose. */
export const takeInNew: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' || !isReviewable(collection.slug)) return args
  const sent = ownValues(args.data)
  refusePublication(args, sent)
  const actor = actorOf(req)
  if (!args.overrideAccess && actor.kind === 'anonymous') return args
  // Asked by Payload too, but later: whoever may not write here need not be told what is missing.
  if (!args.overrideAccess && !(await collection.access.create({ req }))) throw notYours()
  const sql = await sqlOf(req)
  await refuseSecondLabo(sql, collection.slug)
  const id = uuid()
  const owner = collection.slug === 'partners' ? null : await chooseOwner(sql, actor, sent.owner)
  const data = await checkIncoming({
    req,
    sql,
    collection,
    id,
    sent,
    stored: undefined,
    everOnline: false,
    trusted: args.overrideAccess === true,
  })
  beginnings.set(req, { id, owner })
  return { ...args, draft: true, data: { ...data, id } }
}

/** The record comes first: content points to it. */
export const openRecord: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  const beginning = beginnings.get(req)
  if (operation !== 'create' || !beginning) return data
  const sql = await sqlOf(req)
  await insertDocument(sql, {
    id: beginning.id,
    collection: collection.slug,
    title: titleOf(collection.slug, data),
    lead: beginning.owner,
  })
  return { ...data, document: beginning.id }
}

/** A partner's own page belongs to that partner. Then the first edition starts. */
export const recordCreated: CollectionAfterChangeHook<Doc> = async ({ collection, doc, operation, req }) => {
  const beginning = beginnings.get(req)
  if (operation !== 'create' || !beginning || !isReviewable(collection.slug)) return doc
  beginnings.delete(req)
  if (collection.slug === 'partners') await changeDocument(await sqlOf(req), beginning.id, { lead: beginning.id })
  await recordSave(req, {
    collection: collection.slug,
    id: beginning.id,
    title: titleOf(collection.slug, doc),
    actor: personOn(req),
    newVersion: doc.updatedAt,
  })
  return doc
}

const personOn = (req: PayloadRequest): string | null => {
  const actor = actorOf(req)
  return actor.kind === 'person' ? actor.id : null
}

const refuseSecondLabo = async (sql: Sql, slug: ReviewableSlug): Promise<void> => {
  if (slug !== 'labo') return
  await sql.query('SELECT pg_advisory_xact_lock(hashtext($1))', ['one-labo'])
  const [existing] = await sql.query(
    `SELECT 1 FROM labo l JOIN documents d ON d.id = l.id WHERE d.publication <> 'archived' LIMIT 1`,
  )
  if (existing) {
    throw invalid([
      {
        code: 'one-labo',
        message: { nl: 'De labopagina bestaat al. Pas die aan.', en: 'There is one labo page only.' },
      },
    ])
  }
}

const ownValues = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {}
