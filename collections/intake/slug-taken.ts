import { slugIsFree } from '#src/delivery/read-model/slug-is-free.ts'
import { publicType } from '#src/review/public-type.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { isReviewable } from '../slugs.ts'

/** Whether another document of the collection has this slug in its newest text, or ever had it online. */
export const slugIsTaken = async (sql: Sql, collection: string, slug: string, id: string): Promise<boolean> => {
  if (!isReviewable(collection)) return false
  const newest = await sql.query(
    `SELECT 1 FROM "_${collection}_v" WHERE latest AND version_slug = $1 AND parent_id IS DISTINCT FROM $2::uuid LIMIT 1`,
    [slug, id],
  )
  return newest.length > 0 || !(await slugIsFree(sql, publicType[collection], slug, id))
}
