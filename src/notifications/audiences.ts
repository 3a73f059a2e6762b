/** Somebody who may have to hear something, with the ties that matter for it. */
export type Listener = {
  id: string
  labo: 'reviewer' | 'admin' | null
  /** Memberships of the organisations that the document is about. */
  of: readonly { partner: string; role: 'member' | 'manager' }[]
}

/** Everything that decides who hears of something; nothing else is asked. */
export type Parties = {
  /** Who did it; null when it was the clock. */
  actor: string | null
  people: readonly Listener[]
  lead: string | null
  /** Who led it before, when that changed just now. */
  formerLead: string | null
  coOwners: readonly string[]
  /** Co-owners whose agreement is awaited. */
  asked: readonly string[]
  /** The organisation that it happened to: invited, accepted, gone. */
  partner: string | null
  /** Of a contact: the organisation that person works for. */
  organisation: string | null
  laboPartner: string | null
  submitter: string | null
  reviewer: string | null
  approver: string | null
}

type Fits = (person: Listener, parties: Parties) => boolean

/** The groups that the table of hearings speaks of. Staff of the labo count as members of the labo's own organisation. */
export const audiences = {
  themselves: ({ id }, { actor }) => id === actor,
  submitter: (person, parties) => person.id === parties.submitter && owns(person, parties),
  lead: (person, { lead, laboPartner }) => belongs(person, lead, laboPartner),
  leadManagers: (person, { lead }) => manages(person, lead),
  formerLead: (person, { formerLead }) => belongs(person, formerLead, null),
  coOwners: (person, { coOwners, laboPartner }) => coOwners.some((partner) => belongs(person, partner, laboPartner)),
  asked: (person, { asked }) => asked.some((partner) => belongs(person, partner, null)),
  partner: (person, { partner }) => belongs(person, partner, null),
  partnerManagers: (person, { partner }) => manages(person, partner),
  organisationManagers: (person, { organisation }) => manages(person, organisation),
  reviewer: ({ id, labo }, { reviewer }) => labo !== null && id === reviewer,
  approver: ({ id, labo }, { approver }) => labo !== null && id === approver,
  labo: ({ labo }) => labo !== null,
  admins: ({ labo }) => labo === 'admin',
} as const satisfies Record<string, Fits>

export type Audience = keyof typeof audiences

const belongs = ({ of, labo }: Listener, partner: string | null, laboPartner: string | null): boolean =>
  partner !== null && (of.some((one) => one.partner === partner) || (labo !== null && partner === laboPartner))

const manages = ({ of }: Listener, partner: string | null): boolean =>
  partner !== null && of.some((one) => one.partner === partner && one.role === 'manager')

const owns: Fits = (person, { lead, coOwners, laboPartner }) =>
  [lead, ...coOwners].some((partner) => belongs(person, partner, laboPartner))
