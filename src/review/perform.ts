import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { tell } from '#src/notifications/tell.ts'
import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { announceIfPublic, effects, type Work, wordsOf as wordsIn } from './effects.ts'
import { recordEvent } from './events.ts'
import type { Kind, Party } from './facts.ts'
import { gather } from './gather.ts'
import type { ActionInput } from './input.ts'
import { refusalOf } from './open-to.ts'
import { maySee, partyOf, seesOnlyConsent, seesOnlyOffer } from './parties.ts'
import type { Problem } from './problem-list.ts'
import { type Loaded, loadRecord } from './records.ts'
import { invalid, missingVersion, notFound, notSignedIn, notYours, Refused, stale, wrongState } from './refusals.ts'
import { standingOf } from './standing.ts'
import type { Standing } from './standing-shape.ts'
import { inTransaction } from './transaction.ts'
import type { Action } from './transitions.ts'
import { sentenceOf } from './words.ts'

export type Command = {
  collection: Kind
  id: string
  action: Exclude<Action, 'save'>
  /** `lockVersion` of the document as the caller last saw it. */
  expected?: number | undefined
  input?: ActionInput
}

/**
 * Carries out one action as the person on `req`: lock the document, ask the table, write, record. One transaction
 * (invariant I7): afterwards all of it happened or nothing did.
 * @returns where the document stands after it
 * @throws Refused (401, 403, 404, 409, 422, 428), with every reason
 */
export const perform = (req: PayloadRequest, command: Command): Promise<Standing> =>
  inTransaction(req, (sql) => performIn(req, sql, command))

/** The same inside a transaction that the caller opened. */
export const performIn = async (req: PayloadRequest, sql: Sql, command: Command): Promise<Standing> => {
  const see = narrowly[command.action] ?? maySee
  const loaded = await loadVisible(req, sql, command.collection, command.id, true, see)
  const { facts } = await gather(req, sql, loaded)
  const { action, expected, input = {} } = command
  const refusal = refusalOf(facts, action, input)
  if (refusal?.because === 'role') throw notYours()
  if (expected === undefined) throw missingVersion()
  if (expected !== loaded.document.lockVersion && maySee(facts.actor)) throw stale(await standingOf(req, sql, loaded))
  if (refusal?.because === 'state')
    throw wrongState(sentenceOf({ ...loaded.document, edition: loaded.edition }), await standingOf(req, sql, loaded))
  if (refusal?.because === 'own-work') throw new Refused(403, 'own-work', wordsOf(refusal.reasons), refusal.reasons)
  if (refusal) throw invalid(refusal.reasons)
  const after = await carryOut(req, sql, loaded, action, input)
  if (isThrownAway(after)) throw notFound()
  // What was just put online is, hash for hash, the newest text.
  return standingOf(req, sql, after, action === 'publish' ? (loaded.edition?.content ?? undefined) : undefined)
}

/** Where a document stands, for the person on `req`. */
export const readStanding = (req: PayloadRequest, collection: Kind, id: string): Promise<Standing> =>
  inTransaction(req, async (sql) => standingOf(req, sql, await loadVisible(req, sql, collection, id, false, mayAsk)))

/**
 * What the clock does: the same table, guards and effects, without a person. The caller holds the document's lock.
 * @returns every reason why not; empty when it was done
 */
export const performAsSystem = async (
  req: PayloadRequest,
  sql: Sql,
  loaded: Loaded,
  action: Extract<Action, 'publish' | 'fail' | 'withdrawSubmission'>,
  input: ActionInput = {},
): Promise<readonly Problem[]> => {
  const { facts } = await gather(req, sql, loaded)
  const refusal = refusalOf({ ...facts, actor: { ...facts.actor, isSystem: true } }, action, input)
  if (refusal?.because === 'role' || refusal?.because === 'state') throw new Error(`The clock may not ${action} now.`)
  if (refusal) return refusal.reasons
  await carryOut(req, sql, loaded, action, input)
  return []
}

const carryOut = async (
  req: PayloadRequest,
  sql: Sql,
  loaded: Loaded,
  action: Command['action'],
  input: ActionInput,
): Promise<Loaded> => {
  const actor = actorOf(req)
  const work: Work = {
    req,
    sql,
    ...loaded,
    actor: actor.kind === 'person' ? actor.id : null,
    asLabo: actor.kind === 'person' && actor.labo !== null,
    input,
    now: clock.now(),
  }
  const { edition = loaded.edition?.number ?? null, ...parameters } = await effects[action](work)
  const happened = { document: loaded.document.id, edition, at: work.now, actor: work.actor, key: action, parameters }
  const { id, collection, lastEvent: last } = loaded.document
  const event = await recordEvent(sql, { ...happened, last, words: wordsIn(action, input) })
  await tell(sql, { ...happened, event, before: whoWasConcerned(loaded) })
  const after = await loadRecord(sql, collection, id, false)
  if (!after) throw new Error(`The record of ${collection}/${id} is missing.`)
  await announceIfPublic(action, work, after)
  return after
}

const whoWasConcerned = ({ document, edition }: Loaded) => ({
  lead: document.lead,
  organisation: document.organisation,
  submitter: edition?.submittedBy ?? null,
  reviewer: edition?.reviewer ?? null,
  approver: edition?.approvedBy ?? null,
})

/** The document, when the person on `req` may know that it exists. */
export const loadVisible = async (
  req: PayloadRequest,
  sql: Sql,
  collection: Kind,
  id: string,
  lock: boolean,
  see: (party: Party) => boolean = maySee,
): Promise<Loaded> => {
  const actor = actorOf(req)
  if (actor.kind === 'anonymous') throw notSignedIn()
  if (!uuidShape.test(id)) throw notFound()
  const loaded = await loadRecord(sql, collection, id, lock)
  if (!loaded || isThrownAway(loaded) || !see(partyOf(actor, loaded.document))) throw notFound()
  return loaded
}

/** Discarding keeps the text in the edition; where it is missing, nothing can be brought back any more. */
const isThrownAway = ({ edition }: Loaded): boolean => edition?.state === 'discarded' && edition.content === null

/** Also the manager of the organisation that a published contact works for. */
const mayActOnConsent = (party: Party): boolean => maySee(party) || seesOnlyConsent(party)
/** Also the manager of a partner that was asked to own it. */
const mayAnswer = (party: Party): boolean => maySee(party) || seesOnlyOffer(party)
/** Whoever may know that it exists, if nothing else. */
export const mayAsk = (party: Party): boolean => mayActOnConsent(party) || mayAnswer(party)

/** Actions that people do who see nothing else of a document. */
const narrowly: Partial<Record<Command['action'], (party: Party) => boolean>> = {
  withdrawConsent: mayActOnConsent,
  acceptOffer: mayAnswer,
  declineOffer: mayAnswer,
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const wordsOf = (reasons: readonly { message: { nl: string; en: string } }[]) =>
  reasons[0]?.message ?? { nl: 'Dit mag niet.', en: 'Not allowed' }
