import { isLabo } from './permissions.ts'
import { reviewableAccess } from './reviewable.ts'

export const laboAccess = reviewableAccess(isLabo)
