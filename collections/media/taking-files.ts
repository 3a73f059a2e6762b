import { createHash } from 'node:crypto'

import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { actorOf } from '#access/actor.ts'
import { sqlOf } from '#src/server/database/sql.ts'
import type { Media } from '#payload-types'

import { relatedId } from '../intake/ids.ts'
import { isPlainObject, type PlainObject } from '../intake/problem.ts'
import { changesWhatIsShown } from './changes.ts'
import { chooseFileOwner } from './owner.ts'
import { titleFrom } from './names.ts'
import { fixedOwner, inReview, stillUsed } from './refusals.ts'
import { storable } from './storable.ts'
import { isPinned, lockFile, mediaUses } from './uses.ts'

/**
 * A new file: checked and drawn anew before Payload stores it, owned by an organisation of the person who adds it.
 * @throws Refused 422 on `file` or `owner`
 */
export const takeNewFile: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create' || !mayAdd(req, overrideAccess === true)) return args
  keepFocalPointOnly(req)
  const sent: PlainObject = isPlainObject(args.data) ? args.data : {}
  const originalName = req.file?.name
  const owner = await chooseFileOwner(req, sent.owner)
  await replaceFile(req)
  return { ...args, data: { ...sent, ...(owner ? { owner } : {}), title: sent.title || titleFrom(originalName ?? '') } }
}

/**
 * A change to a file: what readers see of it stays as it is while a text that is online or under review shows it.
 * @throws Refused 409 then, and 422 on `file` or `owner`
 */
export const takeFileChange: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update') return args
  const focalPoint = keepFocalPointOnly(req)
  const stored = await storedFile(req, 'id' in args ? args.id : undefined, overrideAccess === true)
  if (!stored) return withoutFile(req, args)
  const sent: PlainObject = isPlainObject(args.data) ? args.data : {}
  if ('owner' in sent && (relatedId(sent.owner) ?? null) !== (relatedId(stored.owner) ?? null)) throw fixedOwner()
  if (req.file || changesWhatIsShown(stored, { ...sent, ...focalPoint })) {
    const sql = await sqlOf(req)
    await lockFile(sql, stored.id)
    if (await isPinned(sql, stored.id)) throw inReview()
  }
  await replaceFile(req)
  return args
}

/** The address of a file on the website and the proof of what was approved: SHA-256 (hex) of the bytes as they were stored. */
export const stampHash: CollectionBeforeChangeHook<Media> = ({ data, req }) =>
  req.file ? { ...data, sha256: createHash('sha256').update(req.file.data).digest('hex') } : data

/**
 * Files that a text shows, or ever showed, are kept.
 * @throws Refused 409
 */
export const keepUsedFile: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const sql = await sqlOf(req)
  await lockFile(sql, String(id))
  if ((await mediaUses(sql, String(id))).length > 0) throw stillUsed()
}

/** Whoever may not add files is refused by the access rules a moment later; their file is not opened first. */
const mayAdd = (req: PayloadRequest, overrideAccess: boolean): boolean => {
  const actor = actorOf(req)
  return overrideAccess || (actor.kind === 'person' && (actor.labo !== null || actor.partnerIds.length > 0))
}

const storedFile = async (req: PayloadRequest, id: unknown, overrideAccess: boolean): Promise<Media | undefined> => {
  if (relatedId(id) === undefined) return undefined
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    disableErrors: true,
    overrideAccess,
    user: req.user,
    req,
  })
  return docs[0]
}

const withoutFile = <Args>(req: PayloadRequest, args: Args): Args => {
  delete req.file
  return args
}

const replaceFile = async (req: PayloadRequest): Promise<void> => {
  if (req.file) req.file = await storable(req.file)
}

type FocalPoint = { focalX?: number; focalY?: number }

/** Payload would also crop and scale from the query string, and rewrite the stored file in place. */
const keepFocalPointOnly = (req: PayloadRequest): FocalPoint => {
  const edits: unknown = req.query.uploadEdits
  delete req.query.uploadEdits
  const point = isPlainObject(edits) && isPlainObject(edits.focalPoint) ? edits.focalPoint : {}
  const [x, y] = [Number(point.x), Number(point.y)]
  if (![x, y].every((share) => share >= 0 && share <= 100)) return {}
  req.query.uploadEdits = { focalPoint: { x, y } }
  return { focalX: Math.round(x), focalY: Math.round(y) }
}
