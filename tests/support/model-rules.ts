import { isStaff, type Kind, type Role } from './model-cast.ts'
import {
  addEdition,
  askCoOwners,
  currentEdition,
  type Doc,
  type Edition,
  isConsentStale,
  liveEdition,
  nextNumber,
  openEdition,
  type Publication,
  putOnline,
  remarksOf,
  type State,
} from './model-document.ts'
import {
  answered,
  chosen,
  close,
  earlier,
  ever,
  fixed,
  isClaimedBy,
  isFit,
  isForced,
  isOwnWork,
  isTakenAway,
  type Look,
  mayGoOnline,
  open,
  openMusts,
  propose,
  right,
  sessionWords,
  subjects,
  type Try,
} from './model-looks.ts'

export type Rule = {
  by: readonly Role[]
  /** `none`: nothing is open. Left out: an action on the document, whatever its editions. */
  edition?: readonly (State | 'none')[]
  on?: readonly Publication[]
  only?: Kind
  /** Two pairs of eyes: refused with 403. */
  own?: Look
  /** All that is asked of the text and of what was sent: refused with 422. */
  asks?: Look
  does: (doc: Doc, edition: Edition, attempt: Try) => void
}

/** The workflow as its description tells it. */
export const rules = {
  start: {
    by: ['owner', 'reviewer'],
    edition: ['none'],
    on: ever,
    does: (doc) => void addEdition(doc),
  },
  submit: {
    by: ['lead'],
    edition: ['draft', 'changesRequested'],
    asks: (doc, edition, { isRight }) =>
      isFit(doc) &&
      (isRight || ((doc.kind !== 'fiches' || edition.number === 1) && openMusts(doc, edition).length === 0)),
    does: (doc, edition, { who }) => {
      for (const remark of openMusts(doc, edition)) remark.state = 'addressed'
      Object.assign(edition, { state: 'submitted', text: doc.newest, submittedBy: who, reviewer: null })
      askCoOwners(doc, edition)
    },
  },
  agree: {
    by: ['coOwner'],
    edition: ['submitted'],
    only: 'fiches',
    asks: (_, edition) => edition.asked !== null,
    does: (_, edition) => void (edition.agreed = true),
  },
  withdrawSubmission: {
    by: ['owner'],
    edition: ['submitted'],
    asks: (_, { reviewer }, { isRight }) => isRight || reviewer === null,
    does: (_, edition) => void Object.assign(edition, { state: 'draft', reviewer: null }),
  },
  claim: {
    by: ['reviewer'],
    edition: ['submitted'],
    own: isOwnWork,
    does: (_, edition, { who }) => void (edition.reviewer = who),
  },
  release: {
    by: ['reviewer'],
    edition: ['submitted'],
    asks: (_, { reviewer }, { who }) => reviewer !== null && (reviewer === who || who === 'admin'),
    does: (_, edition) => void (edition.reviewer = null),
  },
  requestChanges: {
    by: ['reviewer'],
    edition: ['submitted'],
    asks: (doc, edition, attempt) => attempt.isRight && isClaimedBy(doc, edition, attempt),
    does: (doc, edition) => {
      doc.remarks.push({ edition: edition.number, kind: 'must', state: 'open' })
      Object.assign(edition, { state: 'changesRequested', round: edition.round + 1 })
    },
  },
  approve: {
    by: ['reviewer'],
    edition: ['submitted'],
    own: isOwnWork,
    asks: (doc, edition, attempt) =>
      attempt.isRight &&
      isClaimedBy(doc, edition, attempt) &&
      openMusts(doc, edition).length === 0 &&
      (edition.asked === null || edition.agreed),
    does: (_, edition, { who }) => void Object.assign(edition, { state: 'approved', approvedBy: who }),
  },
  returnToDraft: {
    by: ['reviewer'],
    edition: ['approved', 'scheduled'],
    asks: right,
    does: (_, edition) => void Object.assign(edition, { state: 'changesRequested', approvedBy: null }),
  },
  schedule: {
    by: ['reviewer'],
    edition: ['approved'],
    asks: (doc, edition, { isRight }) => isRight && mayGoOnline(doc, edition),
    does: (_, edition) => void (edition.state = 'scheduled'),
  },
  unschedule: {
    by: ['reviewer'],
    edition: ['scheduled'],
    does: (_, edition) => void (edition.state = 'approved'),
  },
  publish: {
    by: ['reviewer'],
    edition: ['approved', 'scheduled'],
    asks: (doc, edition) => mayGoOnline(doc, edition),
    does: (doc, edition) => putOnline(doc, edition),
  },
  editorialFix: {
    by: ['reviewer'],
    edition: ['submitted'],
    own: isOwnWork,
    asks: (doc, edition, attempt) => attempt.isRight && isClaimedBy(doc, edition, attempt),
    does: (doc, edition) => {
      doc.newest = { ...doc.newest, line: fixed(doc.newest.line) }
      edition.text = doc.newest
      if (edition.asked) edition.asked = edition.text
    },
  },
  decline: {
    by: ['reviewer'],
    edition: ['submitted', 'changesRequested', 'draft'],
    asks: right,
    does: (doc, edition) => {
      close(doc, edition, 'declined')
      edition.reviewer = null
    },
  },
  reopen: {
    by: ['owner', 'reviewer'],
    edition: ['declined', 'discarded'],
    on: ['never', ...ever],
    asks: (doc, _, { who }) => isStaff(who) || !doc.wasReopenedByMember,
    does: (doc, edition, { who }) => {
      doc.newest = edition.text
      doc.wasReopenedByMember ||= !isStaff(who)
      Object.assign(edition, {
        ...{ state: 'draft', round: edition.round + 1, submittedBy: null, reviewer: null },
        ...{ asked: null, agreed: false },
      })
    },
  },
  forcePublish: {
    by: ['admin'],
    edition: ['draft', 'submitted'],
    asks: (doc, _, { isRight }) => isRight && !isTakenAway(doc) && isFit(doc),
    does: (doc, edition, { who }) => {
      Object.assign(edition, { text: doc.newest, forcedBy: who })
      putOnline(doc, edition)
    },
  },
  rollBack: {
    by: ['reviewer'],
    edition: ['none'],
    on: ['live'],
    asks: (doc, _, { isRight }) => isRight && earlier(doc).length > 0,
    does: (doc, _, { who, choice }) => propose(doc, chosen(earlier(doc), choice)?.text ?? doc.newest, who),
  },
  changeSlug: {
    by: ['reviewer'],
    edition: ['none'],
    on: ['live'],
    asks: right,
    does: (doc, _, { who }) => propose(doc, doc.newest, who),
  },
  discard: {
    by: ['lead', 'admin'],
    edition: ['draft', 'changesRequested'],
    asks: right,
    does: (doc, edition) => close(doc, edition, 'discarded'),
  },
  comment: {
    by: ['owner', 'reviewer'],
    edition: open,
    asks: right,
    does: (doc, edition, { choice }) =>
      void doc.remarks.push({ edition: edition.number, kind: choice % 4 === 0 ? 'must' : 'may', state: 'open' }),
  },
  answer: {
    by: ['owner'],
    edition: ['draft', 'changesRequested'],
    asks: (doc, edition, { isRight }) => isRight && remarksOf(doc, edition).length > 0,
    does: (doc, edition, { choice }) => {
      const remark = chosen(remarksOf(doc, edition), choice)
      if (remark?.state === 'open') remark.state = 'addressed'
    },
  },
  resolve: {
    by: ['reviewer'],
    edition: open,
    asks: (doc, edition, { isRight }) => isRight && remarksOf(doc, edition).length > 0,
    does: (doc, edition, { choice }) => {
      const remark = chosen(remarksOf(doc, edition), choice)
      if (remark) remark.state = 'resolved'
    },
  },
  withdraw: {
    by: ['reviewer'],
    on: ['live'],
    asks: right,
    does: (doc, _, { who }) => {
      Object.assign(doc, { publication: 'withdrawn', takenAwayBy: who })
      answered(doc, 'withdraw')
    },
  },
  reinstate: {
    by: ['reviewer'],
    on: ['withdrawn', 'offline'],
    own: ({ takenAwayBy }, _, { who }) => takenAwayBy === who,
    asks: (doc, edition) =>
      edition.state !== 'approved' || (!isConsentStale(doc, edition.text) && openMusts(doc, edition).length === 0),
    does: (doc, edition) => {
      answered(doc, 'reinstate')
      if (edition.state === 'approved') {
        putOnline(doc, edition)
        return
      }
      const online = liveEdition(doc)
      if (!online) return
      online.state = 'superseded'
      const again = { ...online, number: nextNumber(doc), state: 'published' as const, round: 1 }
      doc.editions.push(again)
      Object.assign(doc, { live: again.number, publication: 'live', takenAwayBy: null })
    },
  },
  archive: {
    by: ['admin'],
    on: ever,
    asks: (doc) => openEdition(doc) === undefined,
    does: (doc) => void Object.assign(doc, { publication: 'archived', requests: [] }),
  },
  emergencyStop: {
    by: ['reviewer', 'manager'],
    on: ['live', 'withdrawn'],
    asks: right,
    does: (doc, _, { who }) => {
      Object.assign(doc, { publication: 'offline', takenAwayBy: who })
      answered(doc, 'withdraw')
    },
  },
  confirmAfterwards: {
    by: ['reviewer'],
    on: ['live'],
    own: (doc, _, attempt) => {
      const online = liveEdition(doc)
      if (!online || !isForced(online)) return false
      return online.forcedBy === attempt.who || isOwnWork(doc, online, attempt)
    },
    asks: (doc) => isForced(liveEdition(doc)),
    does: (doc, _, { who }) => {
      const online = liveEdition(doc)
      if (online) online.confirmedBy = who
    },
  },
  withdrawConsent: {
    by: ['reviewer', 'manager', 'employer'],
    only: 'contacts',
    does: (doc) => void (doc.consentWithdrawnAt = new Date()),
  },
  setSessionStatus: {
    by: ['reviewer'],
    on: ['live'],
    only: 'leerlabos',
    asks: right,
    does: (doc, _, { choice }) => {
      const word = chosen(sessionWords, choice) ?? 'full'
      doc.session = word === 'moved' ? 'planned' : word
      answered(doc, 'session')
    },
  },
  confirmFresh: {
    by: ['owner', 'reviewer'],
    on: ['live'],
    does: () => undefined,
  },
  ask: {
    by: ['owner'],
    on: ['live', 'withdrawn'],
    asks: (doc, _, { isRight, choice }) => isRight && !doc.requests.includes(chosen(subjects(doc), choice) ?? ''),
    does: (doc, _, { choice }) => void doc.requests.push(chosen(subjects(doc), choice) ?? ''),
  },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof rules
export const actions = Object.keys(rules) as Action[]
export const ruleOf = (action: Action): Rule => rules[action]
export const fitsNow = (doc: Doc, { edition: from, on }: Rule): boolean => {
  if (on && !on.includes(doc.publication)) return false
  if (!from) return true
  const state = currentEdition(doc)?.state
  const isOpen = openEdition(doc) !== undefined
  return (!isOpen && from.includes('none')) || (state !== undefined && from.includes(state))
}
