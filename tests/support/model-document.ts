import type { Who } from './cast-stage.ts'
import type { Owned, Person } from './model-cast.ts'

export type Publication = 'never' | 'live' | 'withdrawn' | 'offline' | 'archived'
export type State =
  | 'draft'
  | 'submitted'
  | 'changesRequested'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'superseded'
  | 'declined'
  | 'discarded'

/** What is remembered of a text: its one line with a word that stands nowhere else. */
export type Text = { line: string; isComplete: boolean; givenOn: string | null }

export type Edition = {
  number: number
  state: State
  round: number
  text: Text
  savedBy: Who[]
  submittedBy: Person
  reviewer: Person
  approvedBy: Person
  /** The text about which co-owners are asked; null when they are not. */
  asked: Text | null
  agreed: boolean
  forcedBy: Person
  confirmedBy: Person
}

export type Remark = { edition: number; kind: 'must' | 'may'; state: 'open' | 'addressed' | 'resolved' }

/** What a document should look like; everything that people can see of it follows from this. */
export type Doc = Owned & {
  id: string
  publication: Publication
  editions: Edition[]
  live: number | null
  newest: Text
  lock: number
  events: string[]
  takenAwayBy: Person
  consentWithdrawnAt: Date | null
  requests: string[]
  wasReopenedByMember: boolean
  session: 'planned' | 'full' | 'cancelled'
  remarks: Remark[]
}

const openStates: readonly State[] = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled']

export const openEdition = (doc: Doc): Edition | undefined =>
  doc.editions.find(({ state }) => openStates.includes(state))

/** The open edition, else the last one. */
export const currentEdition = (doc: Doc): Edition | undefined => openEdition(doc) ?? doc.editions.at(-1)

export const liveEdition = (doc: Doc): Edition | undefined => doc.editions.find(({ number }) => number === doc.live)

export const isShown = (doc: Doc): boolean => doc.publication === 'live' || doc.publication === 'withdrawn'

export const remarksOf = (doc: Doc, edition: Edition): Remark[] =>
  doc.remarks.filter((remark) => remark.edition === edition.number)

const day = (instant: Date): string => instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })

/** A consent that ended counts again when it was given later, or the same day in other words than what is online. */
export const isConsentStale = (doc: Doc, text: Text): boolean => {
  if (doc.kind !== 'contacts' || doc.consentWithdrawnAt === null || text.givenOn === null) return false
  const [given, ended] = [day(new Date(text.givenOn)), day(doc.consentWithdrawnAt)]
  const online = liveEdition(doc)?.text.givenOn ?? null
  return given === ended ? online === null || online === text.givenOn : given < ended
}

export const addEdition = (doc: Doc, more: Partial<Edition> = {}): Edition => {
  const edition: Edition = {
    number: nextNumber(doc),
    state: 'draft',
    round: 1,
    text: doc.newest,
    savedBy: [],
    submittedBy: null,
    reviewer: null,
    approvedBy: null,
    asked: null,
    agreed: false,
    forcedBy: null,
    confirmedBy: null,
    ...more,
  }
  doc.editions.push(edition)
  return edition
}

/** Online from now on, and nothing else is. */
export const putOnline = (doc: Doc, edition: Edition): void => {
  const before = liveEdition(doc)
  if (before) {
    before.state = 'superseded'
    // What is older than what is online gets the next number: versions never go back.
    if (edition.number < before.number) renumber(doc, edition)
  }
  edition.state = 'published'
  doc.live = edition.number
  doc.publication = 'live'
  doc.newest = edition.text
  doc.takenAwayBy = null
  doc.consentWithdrawnAt = null
}

const renumber = (doc: Doc, edition: Edition): void => {
  const from = edition.number
  edition.number = nextNumber(doc)
  doc.editions.sort((one, other) => one.number - other.number)
  for (const remark of doc.remarks) if (remark.edition === from) remark.edition = edition.number
}

export const nextNumber = (doc: Doc): number => Math.max(0, ...doc.editions.map(({ number }) => number)) + 1

/** Co-owners of a fiche are asked about each new text; what they said about the same one still holds. */
export const askCoOwners = (doc: Doc, edition: Edition): void => {
  const isAsked = doc.kind === 'fiches' && doc.co.some((partner) => partner !== 'labo')
  if (isAsked && edition.asked !== null && edition.asked.line === edition.text.line) return
  Object.assign(edition, { asked: isAsked ? edition.text : null, agreed: false })
}
