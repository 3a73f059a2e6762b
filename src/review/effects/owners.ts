import { v7 as uuid } from 'uuid'

import { revokeLinks } from '#src/links/links.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { changeDocument, changeEdition } from '../change.ts'
import { insertComments } from '../comments.ts'
import { dueDate } from '../due-date.ts'
import type { Offer } from '../facts.ts'
import { spokenFor } from '../guards/owners.ts'
import { partyOf } from '../parties.ts'
import { actorOf } from '#access/actor.ts'
import type { Problem } from '../problem-list.ts'
import type { Agreement, DocumentRow } from '../records.ts'
import { invalid } from '../refusals.ts'
import { type Effect, onEdition, type Work } from './work.ts'

/** Most organisations that own a text together with its lead. */
const mostCoOwners = 10

const speaker = ({ req, document, input }: Work, own: 'coOwnerOf' | 'managedCoOwners'): string =>
  spokenFor(partyOf(actorOf(req), document)[own], input)

const answered = (agreements: readonly Agreement[], given: Agreement): Agreement[] => [
  ...withoutAnswerOf(given.partner, agreements),
  given,
]

const withoutAnswerOf = (partner: string, agreements: readonly Agreement[]): Agreement[] =>
  agreements.filter((one) => one.partner !== partner)

export const agree = onEdition(async (work) => {
  const { sql, document, edition, actor, now } = work
  const partner = speaker(work, 'coOwnerOf')
  const given: Agreement = { partner, answer: 'agree', by: actor, at: now.toISOString() }
  await changeEdition(sql, edition.id, { agreements: answered(edition.agreements, given) })
  await changeDocument(sql, document.id, {})
  return { partner, hash: edition.hash }
})

/** A remark that must be settled before the labo can approve. */
export const remark = onEdition(async (work) => {
  const { sql, document, edition, actor, input, now } = work
  const partner = speaker(work, 'coOwnerOf')
  const said = {
    kind: 'must' as const,
    text: input.text ?? '',
    ...(input.path === undefined ? {} : { path: input.path }),
  }
  await insertComments(sql, document.id, edition, [said], actor, now)
  const given: Agreement = { partner, answer: 'remark', by: actor, at: now.toISOString() }
  await changeEdition(sql, edition.id, { agreements: answered(edition.agreements, given) })
  await changeDocument(sql, document.id, {})
  return { partner }
})

export const removeOurName = onEdition(async (work) => {
  const { sql, document, edition, actor, now } = work
  const partner = speaker(work, 'managedCoOwners')
  const given: Agreement = { partner, answer: 'removeName', by: actor, at: now.toISOString() }
  await changeEdition(sql, edition.id, { agreements: answered(edition.agreements, given) })
  await dropCoOwner(sql, document, partner)
  await changeDocument(sql, document.id, {})
  return { partner }
})

/** The labo decides; a partner asks, and the other side's manager answers. */
export const inviteCoOwner: Effect = async (work) => {
  const { sql, document, asLabo, input } = work
  const partner = input.partner ?? ''
  await requirePartner(sql, document, partner, 'coOwner')
  if (!asLabo) return offer(work, partner, 'coOwner')
  await addCoOwner(sql, document, partner)
  await askAbout(work, partner)
  await changeDocument(sql, document.id, { offers: without(document.offers, partner, 'coOwner') })
  return { partner }
}

export const transfer: Effect = async (work) => {
  const { sql, document, asLabo, input, now } = work
  const partner = input.partner ?? ''
  await requirePartner(sql, document, partner, 'lead')
  if (!asLabo) return offer(work, partner, 'lead')
  await giveLead(sql, document, partner, input.keepAsCoOwner ?? false, now)
  return { partner, before: document.lead }
}

const offer = async ({ sql, document, actor, input, now }: Work, partner: string, as: Offer['as']) => {
  const made: Offer = {
    id: uuid(),
    as,
    partner,
    by: actor,
    at: now.toISOString(),
    ...(as === 'lead' ? { keepAsCoOwner: input.keepAsCoOwner ?? false } : {}),
  }
  await changeDocument(sql, document.id, { offers: [...without(document.offers, partner, as), made] })
  return { partner, offer: made.id, as }
}

export const acceptOffer: Effect = async (work) => {
  const { sql, document, input, now } = work
  const made = offerOf(document, input.offer)
  await requirePartner(sql, document, made.partner, made.as)
  if (made.as === 'lead') await giveLead(sql, document, made.partner, made.keepAsCoOwner ?? false, now)
  else {
    await addCoOwner(sql, document, made.partner)
    await askAbout(work, made.partner)
    await changeDocument(sql, document.id, { offers: without(document.offers, made.partner, made.as) })
  }
  return { partner: made.partner, offer: made.id, as: made.as, before: document.lead }
}

const endOffer: Effect = async ({ sql, document, input }) => {
  const made = offerOf(document, input.offer)
  await changeDocument(sql, document.id, { offers: document.offers.filter(({ id }) => id !== made.id) })
  return { partner: made.partner, offer: made.id, as: made.as }
}
export const declineOffer = endOffer
export const withdrawOffer = endOffer

export const leave: Effect = async (work) => {
  const { sql, document } = work
  const partner = speaker(work, 'managedCoOwners')
  await dropCoOwner(sql, document, partner)
  await changeDocument(sql, document.id, {})
  return { partner }
}

export const removeCoOwner: Effect = async ({ sql, document, input }) => {
  await dropCoOwner(sql, document, input.partner ?? '')
  await changeDocument(sql, document.id, {})
  return { partner: input.partner }
}

/** The labo takes care of it from now on. Whoever led it goes on writing with it, while it takes part. */
export const adopt: Effect = async ({ sql, document, now }) => {
  if (document.laboPartner === null) throw invalid([noLaboPartner])
  const [former] = await sql.query(
    `SELECT 1 FROM partners p LEFT JOIN flow.partner_states s ON s.partner_id = p.id WHERE p.id = $1::uuid AND coalesce(s.state, 'active') <> 'inactive'`,
    [document.lead],
  )
  await giveLead(sql, document, document.laboPartner, former !== undefined, now)
  return { partner: document.laboPartner, before: document.lead }
}

const offerOf = ({ offers }: DocumentRow, id: string | undefined): Offer => {
  const made = offers.find((one) => one.id === id)
  if (!made) throw new Error('The offer is missing.')
  return made
}

const without = (offers: readonly Offer[], partner: string, as: Offer['as']): Offer[] =>
  offers.filter((one) => one.partner !== partner || one.as !== as)

/** Whoever leads anew answers for it; what was handed out in the name of the one before no longer works. */
const giveLead = async (sql: Sql, document: DocumentRow, partner: string, keep: boolean, now: Date): Promise<void> => {
  const isCoOwner = document.coOwners.some(({ id }) => id === partner)
  if (isCoOwner) await dropCoOwner(sql, document, partner)
  if (keep && document.lead !== null) await addCoOwner(sql, document, document.lead)
  await changeDocument(sql, document.id, { lead: partner, offers: [] })
  await revokeLinks(sql, { purpose: 'preview', document: document.id }, now)
}

/** Who becomes a co-owner of a fiche that is with the labo has as many school days for it as the others had. */
const askAbout = async ({ sql, document, edition, now }: Work, partner: string): Promise<void> => {
  if (document.collection !== 'fiches' || edition?.state !== 'submitted' || partner === document.laboPartner) return
  const agreeBy = (await dueDate(sql, now, 'agree')).toISOString()
  await changeEdition(sql, edition.id, { agreements: withoutAnswerOf(partner, edition.agreements), agreeBy })
}

const addCoOwner = async (sql: Sql, { id }: DocumentRow, partner: string): Promise<void> => {
  await sql.query(
    `INSERT INTO documents_rels ("order", parent_id, path, partners_id)
     SELECT coalesce(max(r."order"), 0) + 1, $1::uuid, 'coOwners', $2::uuid FROM documents_rels r WHERE r.parent_id = $1::uuid AND r.path = 'coOwners'`,
    [id, partner],
  )
}

const dropCoOwner = async (sql: Sql, { id }: DocumentRow, partner: string): Promise<void> => {
  await sql.query(
    `DELETE FROM documents_rels WHERE parent_id = $1::uuid AND path = 'coOwners' AND partners_id = $2::uuid`,
    [id, partner],
  )
}

/** There is such an organisation, it takes part, and it is not that already. */
const requirePartner = async (sql: Sql, document: DocumentRow, partner: string, as: Offer['as']): Promise<void> => {
  const [found] = await sql.query<{ state: string }>(
    `SELECT coalesce(s.state, 'active') AS state FROM partners p LEFT JOIN flow.partner_states s ON s.partner_id = p.id WHERE p.id = $1::uuid`,
    [partner],
  )
  const isOwner = document.lead === partner || document.coOwners.some(({ id }) => id === partner)
  if (!found) throw invalid([unknownPartner])
  if (found.state === 'inactive') throw invalid([inactivePartner])
  if (as === 'lead' ? document.lead === partner : isOwner) throw invalid([alreadyOwner])
  if (as === 'coOwner' && document.coOwners.length >= mostCoOwners) throw invalid([tooMany])
}

const problem = (code: string, nl: string, en: string): Problem => ({ path: 'partner', code, message: { nl, en } })

const unknownPartner = problem('partner-unknown', 'Kies een organisatie uit de lijst.', 'No such partner.')
const inactivePartner = problem(
  'partner-inactive',
  'Deze organisatie werkt niet meer mee.',
  'This partner no longer takes part.',
)
const alreadyOwner = problem('already-owner', 'Deze organisatie is al eigenaar.', 'This partner is an owner already.')
const tooMany = problem(
  'too-many-co-owners',
  `Een tekst heeft hoogstens ${mostCoOwners} mede-eigenaars.`,
  `At most ${mostCoOwners} co-owners.`,
)
const noLaboPartner = problem(
  'no-labo-partner',
  'Kies eerst in de werkafspraken welke organisatie het labo zelf is.',
  'The settings name no partner of the labo.',
)
