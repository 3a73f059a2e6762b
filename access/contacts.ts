import { anyOf } from './compose.ts'
import { belongsToPartner, isLabo } from './permissions.ts'
import { reviewableAccess } from './reviewable.ts'

export const contactsAccess = reviewableAccess(anyOf(isLabo, belongsToPartner))
