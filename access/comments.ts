import { recordAccess } from './records.ts'
import { ownRecord } from './rules.ts'

export const commentsAccess = recordAccess(ownRecord('document.'))
