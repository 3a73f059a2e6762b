import {
  beforeChangeTraverseFields,
  beforeValidateTraverseFields,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload'

import type { Sql } from '#src/server/database/sql.ts'
import type { Write } from '#src/server/database/together.ts'

import { type Content, contentOf, everyFieldOf, hashOf } from './content.ts'
import type { Kind } from './facts.ts'
import { fieldsOf } from './newest.ts'

type Row = Record<string, unknown> & { id: string; updatedAt: string; createdAt: string }

/**
 * The one write of a public row and, equal to it, of the newest version; the database refuses every other
 * (`flow.guard_public_row`, which the caller opens). Payload's validators have the last word, but not its whole `update`: that reads
 * the newest text before and both rows again after, for hooks that have nothing to say about what was approved.
 * @throws ValidationError, and when what stands in the public row afterwards is not, hash for hash, what was approved
 */
export const writePublicRow = async (
  req: PayloadRequest,
  collection: Kind,
  id: string,
  content: Content,
): Promise<void> => {
  const { db } = req.payload
  const data = { ...everyFieldOf(fieldsOf(req, collection), content), _status: 'published' }
  const checked = await validated(req, collection, id, data)
  const row = (await db.updateOne({ collection, id, data: { ...checked, updatedAt: moment() }, req })) as Row
  if (hashOf(contentOf(fieldsOf(req, collection), row), {}) !== hashOf(content, {})) {
    throw new Error(`What would go online for ${collection}/${id} is not what was approved.`)
  }
  const now = moment()
  await db.createVersion({
    collectionSlug: collection,
    parent: id,
    versionData: row,
    createdAt: now,
    updatedAt: now,
    autosave: false,
    returning: false,
    req,
  })
}

/** What stands in the public row, in its canonical form. */
export const publicRowContent = async (req: PayloadRequest, collection: Kind, id: string): Promise<Content> => {
  const row = await req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req })
  return contentOf(fieldsOf(req, collection), { ...row })
}

/** Lets the transaction change this one public row, until it is closed again or ends. */
export const openPublicRow = async (sql: Sql, collection: Kind, id: string): Promise<void> => {
  await sql.query(`SELECT set_config('flow.publish', $1, true)`, [`${collection}:${id}`])
}

export const closingPublicRow: Write = { text: `SELECT set_config('flow.publish', '', true)`, values: [] }

const moment = () => new Date().toISOString()

/** Both rounds of Payload's field hooks: rich text looks in the second for what it noted in the first. */
const validated = async (req: PayloadRequest, slug: Kind, id: string, data: Content): Promise<Content> => {
  const collection = req.payload.collections[slug].config
  const checked = structuredClone(data)
  const errors: ValidationFieldError[] = []
  const place = { parentIndexPath: '', parentIsLocalized: false, parentPath: '', parentSchemaPath: '' }
  const around = { collection, context: req.context, global: null, id, operation: 'update' as const, req }
  const round = {
    ...place,
    ...around,
    data: checked,
    siblingData: checked,
    fields: collection.fields,
    overrideAccess: true,
  }
  await beforeValidateTraverseFields({ ...round, doc: data, siblingDoc: data })
  // Every field is named in the text, so there is none before it to fill it up with; Payload would do so once for each field.
  const before = { doc: {}, docWithLocales: {}, siblingDoc: {}, siblingDocWithLocales: {}, mergeLocaleActions: [] }
  await beforeChangeTraverseFields({ ...round, ...before, errors, fieldLabelPath: '' })
  if (errors.length > 0) throw new ValidationError({ id, collection: slug, errors, req }, req.t)
  return checked
}
