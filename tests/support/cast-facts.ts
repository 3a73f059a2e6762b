import type { CommentFacts, EditionFacts, Facts, Party } from '#src/review/facts.ts'
import type { ActionInput } from '#src/review/input.ts'

/** Who can stand before a document. The labo's staff are meant without a membership of the owning partner. */
export const standpoints = [
  'anonymous',
  'outsider',
  'coOwner',
  'lead',
  'manager',
  'coManager',
  'asked',
  'employer',
  'reviewer',
  'admin',
] as const
export type Standpoint = (typeof standpoints)[number]

const nobody: Party = {
  id: null,
  isSystem: false,
  isReviewer: false,
  isAdmin: false,
  isMemberOfLead: false,
  isMemberOfOwner: false,
  isManagerOfOwner: false,
  isManagerOfOrganisation: false,
  isManagerOfLead: false,
  coOwnerOf: [],
  managedCoOwners: [],
  offeredTo: [],
  belongsToOwnerOutsideLabo: false,
}

export const parties: Readonly<Record<Standpoint, Party>> = {
  anonymous: nobody,
  outsider: { ...nobody, id: 'outsider' },
  coOwner: { ...nobody, id: 'coOwner', isMemberOfOwner: true, coOwnerOf: ['co'], belongsToOwnerOutsideLabo: true },
  lead: { ...nobody, id: 'lead', isMemberOfLead: true, isMemberOfOwner: true, belongsToOwnerOutsideLabo: true },
  manager: {
    ...nobody,
    id: 'manager',
    isMemberOfLead: true,
    isMemberOfOwner: true,
    isManagerOfOwner: true,
    isManagerOfLead: true,
    belongsToOwnerOutsideLabo: true,
  },
  coManager: {
    ...nobody,
    id: 'coManager',
    isMemberOfOwner: true,
    isManagerOfOwner: true,
    coOwnerOf: ['co'],
    managedCoOwners: ['co'],
    belongsToOwnerOutsideLabo: true,
  },
  /** Manages an organisation that was asked to be an owner. */
  asked: { ...nobody, id: 'asked', offeredTo: ['asked'] },
  /** Manages the organisation that a contact works for; the contact's page is somebody else's. */
  employer: { ...nobody, id: 'employer', isManagerOfOrganisation: true },
  reviewer: { ...nobody, id: 'reviewer', isReviewer: true },
  admin: { ...nobody, id: 'admin', isReviewer: true, isAdmin: true },
}

/** An edition that somebody else wrote and that the asker claimed: nothing about it stands in anybody's way. */
export const editionFor = (asker: Party, changes: Partial<EditionFacts> = {}): EditionFacts => ({
  number: 1,
  state: 'draft',
  round: 1,
  hash: 'a1b2',
  approvedHash: 'a1b2',
  submittedBy: 'writer',
  savedBy: ['writer'],
  reviewer: asker.id,
  approvedBy: 'second-reviewer',
  ...changes,
})

const spelt = 'Wat doe je als een leerlign afhaakt?'

/** Facts in which every guard is content; a test changes the one thing it is about. */
export const factsFor = (standpoint: Standpoint, changes: Partial<Facts> = {}): Facts => ({
  kind: 'fiches',
  now: '2026-11-24T09:00:00.000Z',
  publication: 'never',
  edition: editionFor(parties[standpoint]),
  actor: parties[standpoint],
  leadState: 'active',
  contentProblems: [],
  pinnedHashNow: 'a1b2',
  slugIsFree: true,
  consentProblems: [],
  content: { slug: 'wat-nu', title: spelt, description: spelt, function: spelt },
  takenAwayBy: 'somebody',
  forced: { by: 'somebody', at: '2026-11-02T09:00:00.000Z', submittedBy: 'writer', savedBy: ['writer'] },
  reopenedByMember: false,
  earlierEditions: [1],
  sessions: ['s1'],
  requests: [],
  coOwners: ['co'],
  offers: [{ id: 'o1', as: 'coOwner', partner: 'asked', by: 'manager', at: '2026-11-20T09:00:00.000Z' }],
  leadIsLabo: false,
  agreeBy: '2026-12-01T12:00:00.000Z',
  awaited: [],
  consent: { isStale: false },
  comments: [],
  checklist: ['bronnen'],
  approver: { id: 'second-reviewer', isReviewer: true, belongsToOwnerOutsideLabo: false },
  ...changes,
})

export const comment = (changes: Partial<CommentFacts> = {}): CommentFacts => ({
  id: 'c1',
  kind: 'must',
  state: 'open',
  ...changes,
})

/** Everything that any action could demand, so that only role, state and guards decide. */
export const fullInput: ActionInput = {
  reason: 'Er ontbreekt nog een bron.',
  changeNote: 'Nieuwe bron.',
  answers: [],
  comments: [{ kind: 'must', reasonCode: 'bron', text: 'Noem de bron.' }],
  hash: 'a1b2',
  checklist: ['bronnen'],
  confirm: true,
  notice: 'Deze fiche is vervangen.',
  text: 'Aangepast.',
  comment: 'c1',
  reasonCode: 'dubbel',
  alternative: 'Voeg dit toe aan de fiche over spijbelen.',
  fixes: [{ path: 'title', from: 'leerlign', to: 'leerling' }],
  edition: 1,
  slug: 'wat-doe-je-nu',
  ground: 'privacy',
  session: 's1',
  status: 'full',
  about: 'session',
  partner: 'co',
  offer: 'o1',
  publishAt: '2026-12-01T08:00:00+01:00',
}
