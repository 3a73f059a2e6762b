import type { CollectionConfig } from 'payload'

import { openRecord, recordCreated, takeInNew } from './creating.ts'
import { recordSaved, takeInUpdate } from './saving.ts'
import { refuseRestore } from './shut-doors.ts'

/** What stands between Payload's generated writes and a document under review. */
export const reviewHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [refuseRestore, takeInNew, takeInUpdate],
  beforeChange: [openRecord],
  afterChange: [recordCreated, recordSaved],
}
