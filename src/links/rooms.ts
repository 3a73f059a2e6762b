import { inviteRoom, resetRoom, signInRoom } from '#src/accounts/links.ts'

import { agreeRoom, confirmFreshRoom } from '#src/review/by-mail/link-rooms.ts'

import type { Purpose } from './links.ts'
import type { LinkRoom } from './router.ts'

/** Which room answers for which kind of link. */
export const rooms: Partial<Record<Purpose, LinkRoom>> = {
  'sign-in': signInRoom,
  reset: resetRoom,
  invite: inviteRoom,
  'confirm-fresh': confirmFreshRoom,
  agree: agreeRoom,
}
