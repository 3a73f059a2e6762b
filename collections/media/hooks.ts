import type { CollectionConfig } from 'payload'

import { refuseChosenId } from '../intake/chosen-id.ts'
import { refuseMisshapen } from '../intake/well-formed.ts'
import { keepUsedFile, stampHash, takeFileChange, takeNewFile } from './taking-files.ts'

/** What stands between an upload and the disk. */
export const mediaHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [refuseChosenId, refuseMisshapen, takeNewFile, takeFileChange],
  beforeChange: [stampHash],
  beforeDelete: [keepUsedFile],
}
