import { anyOf } from './compose.ts'
import { belongsToPartner, isLabo } from './permissions.ts'
import { reviewableAccess } from './reviewable.ts'

export const leerlabosAccess = reviewableAccess(anyOf(isLabo, belongsToPartner))
