import type { Action } from '#src/review/transitions.ts'

import type { Audience } from './audiences.ts'

/** `decision`: at once, with the full text · `normal`: as often as the person chose · `inApp`: only in the admin. */
export type Urgency = 'decision' | 'normal' | 'inApp'

/** `as`: this group is told something else about it than the others. */
type Row = { who: Audience; urgency: Urgency; as?: string }
type Hearing = readonly Row[] | { nobody: string }

const decision = (...who: Audience[]): Row[] => who.map((one) => ({ who: one, urgency: 'decision' }))
const normal = (...who: Audience[]): Row[] => who.map((one) => ({ who: one, urgency: 'normal' }))
const inApp = (...who: Audience[]): Row[] => who.map((one) => ({ who: one, urgency: 'inApp' }))

/** Co-owners whose agreement is awaited from now on. */
const agreeAsked: Row = { who: 'asked', urgency: 'decision', as: 'agree-asked' }

/** What people hear of besides actions. */
export const occasions = ['review-due', 'review-overdue', 'stop-overdue', 'mail-refused', 'webhook-disabled'] as const

/** Who hears of what. Whoever fits several rows is told once, by the first. Nobody hears of what they did themselves. */
export const hearings: Record<Action | (typeof occasions)[number], Hearing> & Record<string, Hearing> = {
  start: { nobody: 'A first save starts an edition too; who is writing is seen on the text itself.' },
  save: { nobody: 'Every few minutes; who is writing is seen on the text itself.' },
  submit: [{ who: 'themselves', urgency: 'decision', as: 'receipt' }, agreeAsked, ...inApp('lead', 'coOwners', 'labo')],
  withdrawSubmission: [...normal('reviewer'), ...inApp('lead', 'coOwners')],
  claim: [...normal('reviewer'), ...inApp('submitter')],
  release: [...normal('reviewer'), ...inApp('submitter')],
  requestChanges: decision('lead', 'coOwners'),
  approve: decision('lead', 'coOwners'),
  returnToDraft: decision('lead', 'coOwners', 'approver'),
  schedule: [...decision('lead', 'coOwners'), ...inApp('approver')],
  unschedule: [...decision('lead', 'coOwners'), ...inApp('approver')],
  publish: [...decision('lead', 'coOwners'), ...inApp('approver')],
  fail: decision('admins', 'approver', 'lead', 'coOwners'),
  editorialFix: decision('lead', 'coOwners'),
  decline: decision('lead', 'coOwners'),
  reopen: [...normal('lead', 'coOwners'), ...inApp('labo')],
  forcePublish: decision('lead', 'coOwners', 'labo'),
  confirmAfterwards: inApp('admins', 'lead', 'coOwners'),
  rollBack: [...normal('lead', 'coOwners'), ...inApp('labo')],
  changeSlug: [...normal('lead', 'coOwners'), ...inApp('labo')],
  discard: normal('lead', 'coOwners', 'reviewer'),
  comment: normal('lead', 'coOwners', 'reviewer'),
  answer: [...normal('reviewer'), ...inApp('lead', 'coOwners')],
  resolve: inApp('lead', 'coOwners'),
  withdraw: [...decision('lead', 'coOwners'), ...inApp('labo')],
  reinstate: [...decision('lead', 'coOwners'), ...inApp('labo')],
  archive: [...decision('lead', 'coOwners'), ...inApp('labo')],
  emergencyStop: decision('labo', 'lead', 'coOwners'),
  withdrawConsent: [...decision('leadManagers', 'organisationManagers'), ...normal('labo', 'lead', 'coOwners')],
  setSessionStatus: decision('lead', 'coOwners'),
  ask: [...normal('labo'), ...inApp('lead', 'coOwners')],
  confirmFresh: inApp('lead', 'coOwners'),
  agree: [...normal('reviewer', 'submitter'), ...inApp('lead', 'coOwners')],
  remark: [...decision('submitter'), ...normal('reviewer', 'lead', 'coOwners')],
  removeOurName: [...decision('leadManagers'), ...normal('reviewer', 'submitter', 'partner')],
  inviteCoOwner: [agreeAsked, ...decision('partnerManagers'), ...normal('leadManagers')],
  transfer: decision('partnerManagers', 'leadManagers', 'formerLead'),
  acceptOffer: [
    agreeAsked,
    ...decision('leadManagers', 'formerLead', 'partnerManagers'),
    ...normal('lead', 'partner', 'coOwners'),
  ],
  declineOffer: [...decision('leadManagers'), ...inApp('partnerManagers')],
  withdrawOffer: [...decision('partnerManagers'), ...inApp('leadManagers')],
  leave: [...decision('leadManagers'), ...normal('partner', 'lead')],
  removeCoOwner: [...decision('partnerManagers'), ...normal('leadManagers', 'partner')],
  adopt: [...decision('formerLead', 'coOwners'), ...inApp('labo')],
  'review-due': normal('lead', 'coOwners'),
  'review-overdue': normal('leadManagers', 'labo'),
  'stop-overdue': decision('admins'),
  'mail-refused': inApp('admins'),
  'webhook-disabled': inApp('admins'),
}
