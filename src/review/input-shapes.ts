import { z } from 'zod'

import { requestSubjects, sessionWords, stopGrounds } from './input.ts'
import { commentKinds } from './states.ts'
import type { Action } from './transitions.ts'

const line = z.string().max(500)
const text = z.string().max(5000)
const id = z.uuid()
const path = z.string().max(200)
const code = z.string().max(40)
/** Plain words, without line ends or other control characters. */
const words = z
  .string()
  .min(1)
  .max(500)
  .regex(/^\P{Cc}*$/u)
const rowId = z.string().max(40)
/** An instant with its offset, such as 2026-12-03T13:30:00+01:00. */
const instant = z.iso.datetime({ offset: true })

const newComment = z.strictObject({
  path: path.optional(),
  blockId: z.string().max(80).optional(),
  kind: z.enum(commentKinds),
  reasonCode: code.optional(),
  text,
})

/** What each action takes besides `expected`; anything else is refused by name. Whether it is needed, the table's demands say. */
export const inputShapes: Record<Exclude<Action, 'save'>, z.ZodRawShape> = {
  start: {},
  submit: {
    changeNote: text.optional(),
    minor: z.boolean().optional(),
    answers: z
      .array(z.strictObject({ comment: id, text }))
      .max(100)
      .optional(),
  },
  withdrawSubmission: { reason: text.optional() },
  claim: {},
  release: {},
  requestChanges: { comments: z.array(newComment).max(100).optional(), note: text.optional() },
  approve: {
    hash: z.string().max(64).optional(),
    checklist: z.array(z.string().max(40)).max(40).optional(),
    evidence: z.strictObject({ rung: z.int().min(0).max(5), motive: text }).optional(),
  },
  agree: { partner: id.optional() },
  remark: { partner: id.optional(), text: text.optional(), path: path.optional() },
  removeOurName: { partner: id.optional() },
  returnToDraft: { reason: text.optional() },
  schedule: { publishAt: instant.optional() },
  unschedule: {},
  publish: {},
  fail: {},
  discard: { confirm: z.boolean().optional() },
  comment: {
    path: path.optional(),
    kind: z.enum(commentKinds).optional(),
    reasonCode: code.optional(),
    text: text.optional(),
    inReplyTo: id.optional(),
  },
  answer: { comment: id.optional(), text: text.optional() },
  resolve: { comment: id.optional() },
  decline: { reasonCode: code.optional(), reason: text.optional(), alternative: text.optional() },
  reopen: {},
  editorialFix: {
    hash: z.string().max(64).optional(),
    fixes: z
      .array(z.strictObject({ path: path.min(1), from: words, to: words }))
      .max(40)
      .optional(),
  },
  forcePublish: { reason: text.optional() },
  rollBack: { edition: z.int().min(1).optional(), reason: text.optional() },
  changeSlug: { slug: z.string().max(200).optional(), reason: text.optional() },
  withdraw: { notice: line.optional(), replacement: id.optional() },
  reinstate: {},
  archive: { replacement: id.optional() },
  emergencyStop: { ground: z.enum(stopGrounds).optional(), reason: text.optional() },
  confirmAfterwards: { note: text.optional() },
  withdrawConsent: {},
  confirmFresh: {},
  inviteCoOwner: { partner: id.optional() },
  transfer: { partner: id.optional(), keepAsCoOwner: z.boolean().optional() },
  acceptOffer: { offer: id.optional() },
  declineOffer: { offer: id.optional() },
  withdrawOffer: { offer: id.optional() },
  leave: { partner: id.optional() },
  removeCoOwner: { partner: id.optional() },
  adopt: { reason: text.optional() },
  setSessionStatus: {
    session: rowId.optional(),
    status: z.enum(sessionWords).optional(),
    start: instant.optional(),
    end: instant.optional(),
  },
  ask: {
    about: z.enum(requestSubjects).optional(),
    text: line.optional(),
    session: rowId.optional(),
    status: z.enum(sessionWords).optional(),
  },
}
