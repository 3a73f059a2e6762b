import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { type Beside, lookBeside } from './beside.ts'
import { type Content, contentOf, hashOf, linkedIdsOf, mediaIdsOf } from './content.ts'
import type { Facts } from './facts.ts'
import { snapshotMedia } from './media-snapshot.ts'
import { fieldsOf, newestDoc } from './newest.ts'
import { isConsentStale } from './consent.ts'
import { partyOf } from './parties.ts'
import type { Problem } from './problem-list.ts'
import type { CommentRow, DocumentRow, EditionRow, Loaded } from './records.ts'
import { contentProblems } from './requirements.ts'
import { brusselsDay } from './school-days.ts'
import { isOpen, isWritable } from './states.ts'

export type Gathered = { facts: Facts; comments: CommentRow[]; content: Record<string, unknown> }

/**
 * Collects what the rules look at, for the person on `req`, about a document that is already loaded (and locked when acting).
 * @param newest what its newest text holds, when the caller has just written it
 */
export const gather = async (
  req: PayloadRequest,
  sql: Sql,
  { document, edition }: Loaded,
  newest?: Content,
): Promise<Gathered> => {
  const kind = document.collection
  const fields = fieldsOf(req, kind)
  const pinned = edition && isOpen(edition.state) && !isWritable(edition.state) ? edition.content : null
  const content = pinned ?? newest ?? contentOf(fields, await newestDoc(req, kind, document.id))
  const now = clock.now()
  const approvedBy = edition?.approvedBy ?? null
  const { comments, ...beside } = await lookBeside(sql, {
    ...{ kind, document: document.id, edition: edition?.number ?? null, lead: document.lead, slug: content.slug },
    ...{ contacts: linkedIdsOf(fields, content, 'contacts'), approvedBy, now },
  })
  const facts: Facts = {
    kind,
    now: now.toISOString(),
    publication: document.publication,
    edition,
    actor: partyOf(actorOf(req), document),
    leadState: beside.leadState ?? 'active',
    contentProblems: contentProblems(kind, content, now),
    pinnedHashNow: pinned ? await hashNow(req, document, pinned) : null,
    slugIsFree: !beside.slugIsTaken,
    consentProblems: endedConsent(beside.endedConsent),
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
    checklist: beside.checklist,
    approver: approverOf(document, approvedBy, beside.approver),
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

const endedConsent = (contacts: Beside['endedConsent']): Problem[] =>
  contacts.map((role) => ({
    path: 'contacts',
    code: 'consent-ended',
    message: {
      nl: `De toestemming van de contactpersoon “${role ?? ''}” is voorbij. Vernieuw ze of haal de contactpersoon weg.`,
      en: `The consent of the linked contact "${role ?? ''}" has ended.`,
    },
  }))

const approverOf = (document: DocumentRow, id: string | null, rows: Beside['approver']): Facts['approver'] => {
  if (id === null) return null
  const owners = [document.lead, ...document.coOwners.map((partner) => partner.id)]
  return {
    id,
    isReviewer: rows.some(({ labo }) => labo !== null),
    belongsToOwnerOutsideLabo: rows.some(
      ({ partner }) => partner !== null && partner !== document.laboPartner && owners.includes(partner),
    ),
  }
}
