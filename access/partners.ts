import { isLabo } from './permissions.ts'
import { reviewableAccess } from './reviewable.ts'

export const partnersAccess = reviewableAccess(isLabo)
