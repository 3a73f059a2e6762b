import { isPartial, type Person } from './model-cast.ts'
import {
  addEdition,
  askCoOwners,
  type Doc,
  type Edition,
  isConsentStale,
  liveEdition,
  remarksOf,
} from './model-document.ts'

/** One try: who, what, and whether what is sent along is as it should be. `choice` picks among comments, subjects and words. */
export type Try = { who: Person; isRight: boolean; choice: number }
export type Look = (doc: Doc, edition: Edition, attempt: Try) => boolean

export const open = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled'] as const
export const ever = ['live', 'withdrawn', 'offline'] as const
export const right: Look = (_, __, { isRight }) => isRight

export const isOwnWork: Look = (doc, { submittedBy, savedBy }, { who }) =>
  who !== null && (submittedBy === who || savedBy.includes(who) || isPartial(who, doc))
export const isClaimedBy: Look = (_, { reviewer }, { who }) => reviewer === who
export const isTakenAway = ({ publication }: Doc) => publication !== 'never' && publication !== 'live'
export const openMusts = (doc: Doc, edition: Edition) =>
  remarksOf(doc, edition).filter(({ kind, state }) => kind === 'must' && state === 'open')
export const mayGoOnline = (doc: Doc, edition: Edition): boolean =>
  !isTakenAway(doc) && !isConsentStale(doc, edition.text) && openMusts(doc, edition).length === 0
export const isFit = (doc: Doc) => doc.newest.isComplete && !isConsentStale(doc, doc.newest)

export const chosen = <Thing>(things: readonly Thing[], choice: number): Thing | undefined =>
  things[choice % things.length]
/** What an owner may ask now. */
export const subjects = (doc: Doc): string[] =>
  doc.publication === 'withdrawn' ? ['reinstate'] : doc.kind === 'leerlabos' ? ['withdraw', 'session'] : ['withdraw']
export const earlier = (doc: Doc): Edition[] => doc.editions.filter(({ state }) => state === 'superseded')
export const sessionWords = ['full', 'cancelled', 'moved', 'planned'] as const

export const close = (doc: Doc, edition: Edition, state: 'declined' | 'discarded') => {
  edition.state = state
  edition.text = doc.newest
  doc.newest = liveEdition(doc)?.text ?? doc.newest
}
export const propose = (doc: Doc, text: Edition['text'], who: Person) => {
  doc.newest = text
  askCoOwners(doc, addEdition(doc, { state: 'submitted', submittedBy: who }))
}
export const answered = (doc: Doc, subject: string) => {
  doc.requests = doc.requests.filter((asked) => asked !== subject)
}

export const isForced = (edition: Edition | undefined): boolean =>
  edition !== undefined && edition.forcedBy !== null && edition.confirmedBy === null

/** What an editorial fix does with the word that it puts right. */
export const fixed = (line: string): string =>
  line.endsWith('fout') ? line.replace(/fout$/, 'goed') : line.replace(/goed$/, 'fout')
