import { v7 as uuid } from 'uuid'

import { revokeLinks } from '#src/links/links.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { changeDocument, changeEdition, insertCopyOfLive } from '../change.ts'
import type { PartnerRequest } from '../facts.ts'
import type { Problem } from '../problem-list.ts'
import { supersede } from '../publish.ts'
import type { DocumentRow, SessionChanges } from '../records.ts'
import { invalid } from '../refusals.ts'
import { nextReviewBy } from '../review-by.ts'
import { publish } from './edition.ts'
import type { Effect } from './work.ts'

export const withdraw: Effect = async ({ sql, document, actor, input }) => {
  await requireLiveReplacement(sql, document.id, input.replacement)
  await changeDocument(sql, document.id, {
    publication: 'withdrawn',
    notice: input.notice?.trim() ?? null,
    replacement: input.replacement ?? null,
    takenAwayBy: actor,
    requests: without(document, 'withdraw'),
  })
  return { replacement: input.replacement ?? null }
}

/** Puts the approved text online if there is one, else the same text once more, as a minor edition: history shows it. */
export const reinstate: Effect = async ({ req, sql, document, edition, actor, now }) => {
  if (edition?.state === 'approved') {
    const parameters = await publish({ req, sql, document, edition, actor, now, asLabo: true, input: {} })
    return { edition: edition.number, ...parameters, from: document.publication }
  }
  if (document.liveEdition === null) throw new Error(`${document.id} was never online.`)
  const number = document.editionNumber + 1
  await supersede(sql, document)
  await insertCopyOfLive(sql, {
    id: uuid(),
    document: document.id,
    number,
    live: document.liveEdition,
    startedBy: actor,
    at: now.toISOString(),
  })
  await changeDocument(sql, document.id, {
    publication: 'live',
    editionNumber: number,
    liveEdition: number,
    publishedAt: now.toISOString(),
    notice: null,
    replacement: null,
    takenAwayBy: null,
    resolveBy: null,
    requests: without(document, 'reinstate'),
  })
  return { edition: number, from: document.publication }
}

/** For good. The slug is never given out again. */
export const archive: Effect = async ({ sql, document, actor, input }) => {
  await requireLiveReplacement(sql, document.id, input.replacement)
  await changeDocument(sql, document.id, {
    publication: 'archived',
    notice: null,
    replacement: input.replacement ?? null,
    takenAwayBy: actor,
    resolveBy: null,
    requests: [],
  })
  return { replacement: input.replacement ?? null, from: document.publication }
}

/** Calendar days in which the labo must settle an emergency stop. */
const daysToSettle = 2

export const emergencyStop: Effect = async ({ sql, document, actor, asLabo, input, now }) => {
  const resolveBy = new Date(now.getTime() + daysToSettle * 24 * 60 * 60 * 1000).toISOString()
  await changeDocument(sql, document.id, {
    publication: 'offline',
    notice: null,
    takenAwayBy: actor,
    resolveBy,
    requests: without(document, 'withdraw'),
  })
  await revokeLinks(sql, { purpose: 'preview', document: document.id }, now)
  return { ground: input.ground, by: asLabo ? 'labo' : 'manager', from: document.publication, resolveBy }
}

export const confirmAfterwards: Effect = async ({ sql, document, actor, now }) => {
  const [forced] = await sql.query<{ id: string; hash: string }>(
    'SELECT id, hash FROM editions WHERE document_id = $1 AND number = $2',
    [document.id, document.liveEdition],
  )
  if (!forced) throw new Error('The edition that is online is missing.')
  await changeEdition(sql, forced.id, { confirmedBy: actor, confirmedAt: now.toISOString() })
  await changeDocument(sql, document.id, {})
  return { edition: document.liveEdition ?? 0, hash: forced.hash }
}

export const withdrawConsent: Effect = async ({ sql, document, now }) => {
  await changeDocument(sql, document.id, { consentWithdrawnAt: now.toISOString() })
  return { publication: document.publication }
}

export const setSessionStatus: Effect = async ({ sql, document, input }) => {
  const { session = '', status = 'planned', start, end } = input
  const change =
    status === 'moved'
      ? { status: 'planned' as const, start: instant(start), end: instant(end) }
      : { ...document.sessionChanges?.[session], status }
  const sessionChanges: SessionChanges = { ...document.sessionChanges, [session]: change }
  const requests = document.requests.filter((asked) => asked.about !== 'session' || asked.session !== session)
  await changeDocument(sql, document.id, { sessionChanges, requests })
  return { session, status, ...(status === 'moved' ? { start: change.start, end: change.end } : {}) }
}

const instant = (text: string | undefined): string => new Date(text ?? '').toISOString()

/** What is online is still right: its makers say so, and look again when schools have time for it. */
export const confirmFresh: Effect = async ({ sql, document, now }) => {
  const reviewBy = nextReviewBy(now).toISOString()
  await changeDocument(sql, document.id, { checkedOn: now.toISOString(), reviewBy })
  return { reviewBy, before: document.reviewBy }
}

export const ask: Effect = async ({ sql, document, actor, input, now }) => {
  const { about = 'withdraw', session = null, status = null } = input
  const asked: PartnerRequest = {
    about,
    session,
    status,
    text: input.text?.trim() || null,
    by: actor,
    at: now.toISOString(),
  }
  await changeDocument(sql, document.id, { requests: [...document.requests, asked] })
  return { about, session, status }
}

const without = ({ requests }: DocumentRow, about: PartnerRequest['about']): PartnerRequest[] =>
  requests.filter((asked) => asked.about !== about)

/** One after the other: two documents that name each other at the same moment would send visitors round in circles. */
const requireLiveReplacement = async (sql: Sql, id: string, replacement: string | undefined): Promise<void> => {
  if (replacement === undefined) return
  await sql.query(`SELECT pg_advisory_xact_lock(hashtext('replacement'))`)
  const [live] = await sql.query(`SELECT 1 FROM documents WHERE id = $1 AND id <> $2 AND publication = 'live'`, [
    replacement,
    id,
  ])
  if (!live) throw invalid([replacementUnknown])
}

const replacementUnknown: Problem = {
  path: 'replacement',
  code: 'replacement-unknown',
  message: { nl: 'Kies een andere tekst die nu online staat.', en: 'Choose another document that is live.' },
}
