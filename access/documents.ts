import { recordAccess } from './records.ts'
import { ownRecord } from './rules.ts'

export const documentsAccess = recordAccess(ownRecord(''))
