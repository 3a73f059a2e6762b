import type { PayloadRequest } from 'payload'
import { v7 as uuid } from 'uuid'

import type { Sql } from '#src/server/database/sql.ts'

import { changeDocument, changeEdition, insertEdition } from './change.ts'
import { answerComments, insertComments, resolveComment } from './comments.ts'
import { discardEdition } from './discard.ts'
import { dueDate } from './due-date.ts'
import type { ActionInput } from './input.ts'
import { pinNewest } from './newest.ts'
import type { Problem } from './problem-list.ts'
import { announce, putOnline } from './publish.ts'
import type { DocumentRow, EditionRow } from './records.ts'
import { invalid } from './refusals.ts'
import type { Action } from './transitions.ts'

/** What an action works on; all of it under the document's lock, in one transaction. */
export type Work = {
  req: PayloadRequest
  sql: Sql
  document: DocumentRow
  /** The open edition. Only `start` and actions on a document run without. */
  edition: EditionRow | null
  actor: string | null
  input: ActionInput
  now: Date
}

/** What goes into the event: ids, counts, codes and hashes, never words. */
type Facts = Record<string, unknown>
type Effect = (work: Work) => Promise<Facts>

const edited =
  (effect: (work: Work & { edition: EditionRow }) => Promise<Facts>): Effect =>
  (work) => {
    if (!work.edition) throw new Error('This action needs an open edition.')
    return effect({ ...work, edition: work.edition })
  }

export const startEdition: Effect = async ({ sql, document, actor }) => {
  const number = document.editionNumber + 1
  await insertEdition(sql, {
    id: uuid(),
    document: document.id,
    number,
    startedBy: actor,
    baseVersion: String(document.liveEdition ?? ''),
  })
  await changeDocument(sql, document.id, { editionNumber: number, editionState: 'draft' })
  return { from: document.liveEdition }
}

const submit = edited(async ({ req, sql, document, edition, actor, input, now }) => {
  await answerComments(sql, document.id, edition.number, input.answers ?? [], actor, now)
  const { content, media, hash } = await pinNewest(req, document.collection, document.id)
  await changeEdition(sql, edition.id, {
    state: 'submitted',
    content,
    media,
    hash,
    submittedBy: actor,
    submittedAt: now.toISOString(),
    reviewer: null,
    dueOn: (await dueDate(sql, now, 'review')).toISOString(),
    minor: input.minor ?? false,
    changeNote: input.changeNote?.trim() ?? null,
  })
  await changeDocument(sql, document.id, { editionState: 'submitted' })
  return { hash, round: edition.round, answers: input.answers?.length ?? 0 }
})

const withdrawSubmission = edited(async ({ sql, document, edition, input }) => {
  await changeEdition(sql, edition.id, { state: 'draft', reviewer: null, dueOn: null, submittedAt: null })
  await changeDocument(sql, document.id, { editionState: 'draft' })
  return { claimed: edition.reviewer !== null, reasonGiven: Boolean(input.reason) }
})

const claim = edited(async ({ sql, document, edition, actor }) => {
  await changeEdition(sql, edition.id, { reviewer: actor })
  await changeDocument(sql, document.id, {})
  return { before: edition.reviewer }
})

const release = edited(async ({ sql, document, edition }) => {
  await changeEdition(sql, edition.id, { reviewer: null })
  await changeDocument(sql, document.id, {})
  return { reviewer: edition.reviewer }
})

const requestChanges = edited(async ({ sql, document, edition, actor, input, now }) => {
  const comments = input.comments ?? []
  await insertComments(sql, document.id, edition, comments, actor, now)
  await changeEdition(sql, edition.id, {
    state: 'changesRequested',
    round: edition.round + 1,
    dueOn: (await dueDate(sql, now, 'change')).toISOString(),
  })
  await changeDocument(sql, document.id, { editionState: 'changesRequested' })
  return { comments: comments.length, musts: comments.filter(({ kind }) => kind === 'must').length }
})

const approve = edited(async ({ sql, document, edition, actor, input, now }) => {
  await changeEdition(sql, edition.id, {
    state: 'approved',
    approvedHash: edition.hash,
    approvedBy: actor,
    approvedAt: now.toISOString(),
    dueOn: null,
    evidence: input.evidence ? { ...input.evidence, assessor: actor } : null,
  })
  await changeDocument(sql, document.id, { editionState: 'approved' })
  return { hash: edition.hash, checklist: input.checklist ?? [] }
})

const returnToDraft = edited(async ({ sql, document, edition }) => {
  await changeEdition(sql, edition.id, {
    state: 'changesRequested',
    approvedHash: null,
    approvedBy: null,
    approvedAt: null,
    evidence: null,
  })
  await changeDocument(sql, document.id, { editionState: 'changesRequested' })
  return { hash: edition.approvedHash }
})

const publish = edited(async ({ req, sql, document, edition, now }) => {
  await putOnline(req, sql, document, edition, now)
  return { hash: edition.approvedHash, approvedBy: edition.approvedBy }
})

const comment = edited(async ({ sql, document, edition, actor, input, now }) => {
  const { path, reasonCode, text = '', kind = 'may' } = input
  await insertComments(sql, document.id, edition, [{ path, reasonCode, text, kind }], actor, now)
  await changeDocument(sql, document.id, {})
  return { path: path ?? null, kind }
})

const answer = edited(async ({ sql, document, edition, actor, input, now }) => {
  await answerComments(
    sql,
    document.id,
    edition.number,
    [{ comment: input.comment ?? '', text: input.text ?? '' }],
    actor,
    now,
  )
  await changeDocument(sql, document.id, {})
  return { comment: input.comment }
})

const resolve = edited(async ({ sql, document, input }) => {
  await resolveComment(sql, document.id, input.comment ?? '')
  await changeDocument(sql, document.id, {})
  return { comment: input.comment }
})

const withdraw: Effect = async ({ sql, document, input }) => {
  await requireLiveReplacement(sql, document.id, input.replacement)
  await changeDocument(sql, document.id, {
    publication: 'withdrawn',
    notice: input.notice?.trim() ?? null,
    replacement: input.replacement ?? null,
  })
  return { replacement: input.replacement ?? null }
}

const requireLiveReplacement = async (sql: Sql, id: string, replacement: string | undefined): Promise<void> => {
  if (replacement === undefined) return
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

const discard = edited(discardEdition)

/** What each action does, once the table allowed it. `save` is carried out by the intake hooks. */
export const effects: Record<Exclude<Action, 'save'>, Effect> = {
  start: startEdition,
  submit,
  withdrawSubmission,
  claim,
  release,
  requestChanges,
  approve,
  returnToDraft,
  publish,
  discard,
  comment,
  answer,
  resolve,
  withdraw,
}

/** Actions after which the read model must be told; always the last step before the commit. */
const seenByPublic: readonly Action[] = ['publish', 'withdraw']

export const announceIfPublic = async (action: Action, { sql, document, now }: Work): Promise<void> => {
  if (seenByPublic.includes(action)) await announce(sql, document.collection, document.id, now)
}
