import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'
import { slugIsFree } from '#src/delivery/read-model/slug-is-free.ts'
import { partnerStateOf } from '#src/partner-life/state.ts'

import { contentOf, hashOf, linkedIdsOf, mediaIdsOf } from './content.ts'
import type { Facts, Party } from './facts.ts'
import { snapshotMedia } from './media-snapshot.ts'
import { fieldsOf, newestDoc } from './newest.ts'
import { isConsentStale } from './consent.ts'
import { partyOf } from './parties.ts'
import type { Problem } from './problem-list.ts'
import { type CommentRow, type DocumentRow, type EditionRow, loadComments, type Loaded } from './records.ts'
import { contentProblems } from './requirements.ts'
import { brusselsDay } from './school-days.ts'
import { isOpen, isWritable } from './states.ts'
import { publicType } from './public-type.ts'

export type Gathered = { facts: Facts; comments: CommentRow[]; content: Record<string, unknown> }

/** Collects what the rules look at, for the person on `req`, about a document that is already loaded (and locked when acting). */
export const gather = async (req: PayloadRequest, sql: Sql, { document, edition }: Loaded): Promise<Gathered> => {
  const kind = document.collection
  const actor = partyOf(actorOf(req), document)
  const comments = edition ? await loadComments(sql, document.id, edition.number) : []
  const pinned = edition && isOpen(edition.state) && !isWritable(edition.state) ? edition.content : null
  const content = pinned ?? contentOf(fieldsOf(req, kind), await newestDoc(req, kind, document.id))
  const now = clock.now()
  const facts: Facts = {
    kind,
    now: now.toISOString(),
    publication: document.publication,
    edition,
    actor,
    leadState: await leadStateOf(sql, document, now),
    contentProblems: contentProblems(kind, content, now),
    pinnedHashNow: pinned ? await hashNow(req, document, pinned) : null,
    slugIsFree: await slugIsNobodyElses(sql, document, content),
    consentProblems: await endedConsent(sql, linkedIdsOf(fieldsOf(req, kind), content, 'contacts'), now),
    content,
    takenAwayBy: document.takenAwayBy,
    forced: document.forced,
    reopenedByMember: document.reopenedByMember,
    earlierEditions: document.earlierEditions.map(({ number }) => number),
    sessions: document.liveSessions.map(({ id }) => id),
    requests: document.requests,
    consent: { isStale: isConsentStale(document, content) },
    coOwners: document.coOwners.map(({ id }) => id),
    offers: document.offers,
    leadIsLabo: document.lead !== null && document.lead === document.laboPartner,
    agreeBy: edition?.agreeBy ?? null,
    awaited: awaitedOf(document, edition, now),
    comments,
    checklist: kind === 'fiches' ? await checklist(sql) : [],
    approver: await approverOf(sql, document, edition),
  }
  return { facts, comments, content }
}

/** Co-owners other than the labo that were asked and said nothing yet, while there is time. A remark is settled as a comment. */
const awaitedOf = (document: DocumentRow, edition: EditionRow | null, now: Date): Facts['awaited'] => {
  const until = edition?.agreeBy ?? null
  if (until === null || brusselsDay(now) > brusselsDay(new Date(until))) return []
  return document.coOwners
    .filter(({ id }) => id !== document.laboPartner && !edition?.agreements.some(({ partner }) => partner === id))
    .map(({ id, name }) => ({ partner: id, name: name ?? '', until }))
}

const hashNow = async (req: PayloadRequest, document: DocumentRow, content: Record<string, unknown>): Promise<string> =>
  hashOf(content, await snapshotMedia(req, mediaIdsOf(fieldsOf(req, document.collection), content)))

const leadStateOf = async (sql: Sql, { lead }: DocumentRow, now: Date): Promise<Facts['leadState']> => {
  if (lead === null) return 'active'
  return (await partnerStateOf(sql, lead, brusselsDay(now)))?.state ?? 'active'
}

/** Taken by another document of the collection (public row or newest text), or once public elsewhere. */
export const slugIsNobodyElses = async (
  sql: Sql,
  document: Pick<DocumentRow, 'id' | 'collection'>,
  content: Readonly<Record<string, unknown>>,
): Promise<boolean> => {
  if (typeof content.slug !== 'string') return true
  const table = document.collection
  const [taken] = await sql.query(
    `SELECT 1 FROM ${table} WHERE slug = $1 AND id <> $2
     UNION ALL SELECT 1 FROM _${table}_v WHERE version_slug = $1 AND parent_id <> $2 AND latest LIMIT 1`,
    [content.slug, document.id],
  )
  return !taken && (await slugIsFree(sql, publicType[table], content.slug, document.id))
}

const endedConsent = async (sql: Sql, contacts: readonly string[], now: Date): Promise<Problem[]> => {
  if (contacts.length === 0) return []
  const ended = await sql.query<{ function: string | null }>(
    `SELECT c.function FROM contacts c JOIN jsonb_array_elements_text($1::jsonb) linked ON linked = c.id::text
     WHERE c.consent_valid_until < $2::timestamptz - interval '1 day' AND (c.consent_name OR c.consent_email OR c.consent_phone OR c.consent_photo)`,
    [JSON.stringify(contacts), now.toISOString()],
  )
  return ended.map(({ function: role }) => ({
    path: 'contacts',
    code: 'consent-ended',
    message: {
      nl: `De toestemming van de contactpersoon “${role ?? ''}” is voorbij. Vernieuw ze of haal de contactpersoon weg.`,
      en: `The consent of the linked contact "${role ?? ''}" has ended.`,
    },
  }))
}

const checklist = async (sql: Sql): Promise<string[]> =>
  (await sql.query<{ key: string }>('SELECT key FROM settings_checklist ORDER BY _order')).map(({ key }) => key)

const approverOf = async (sql: Sql, document: DocumentRow, edition: EditionRow | null): Promise<Facts['approver']> => {
  if (!edition?.approvedBy) return null
  const rows = await sql.query<{ labo: string | null; partner: string | null }>(
    `SELECT u.labo_role::text AS labo, m.partner_id::text AS partner FROM users u
     LEFT JOIN users_memberships m ON m._parent_id = u.id WHERE u.id = $1`,
    [edition.approvedBy],
  )
  const owners = [document.lead, ...document.coOwners.map(({ id }) => id)]
  const party: Pick<Party, 'id' | 'isReviewer' | 'belongsToOwnerOutsideLabo'> = {
    id: edition.approvedBy,
    isReviewer: rows.some(({ labo }) => labo !== null),
    belongsToOwnerOutsideLabo: rows.some(
      ({ partner }) => partner !== null && partner !== document.laboPartner && owners.includes(partner),
    ),
  }
  return party
}
