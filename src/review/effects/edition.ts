import { v7 as uuid } from 'uuid'

import { enqueue } from '#src/server/jobs/queue.ts'

import { changeDocument, changeEdition, insertEdition } from '../change.ts'
import { answerComments, insertComments } from '../comments.ts'
import { dueDate } from '../due-date.ts'
import { pinNewest } from '../newest.ts'
import { putOnline } from '../publish.ts'
import { rememberLook } from './look.ts'
import { requireKnownReasons } from './reasons.ts'
import { roundOfCoOwners } from './round.ts'
import { type Effect, onEdition } from './work.ts'

export const start: Effect = async ({ sql, document, actor }) => {
  const number = document.editionNumber + 1
  await insertEdition(sql, {
    id: uuid(),
    document: document.id,
    number,
    startedBy: actor,
    baseVersion: String(document.liveEdition ?? ''),
  })
  await changeDocument(sql, document.id, { editionNumber: number, editionState: 'draft' })
  return { edition: number, from: document.liveEdition }
}

export const submit = onEdition(async ({ req, sql, document, edition, actor, input, now }) => {
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
    ...(await roundOfCoOwners(sql, document, edition, hash, now)),
  })
  await changeDocument(sql, document.id, { editionState: 'submitted' })
  return { hash, round: edition.round, answers: input.answers?.length ?? 0, lead: document.lead }
})

export const withdrawSubmission = onEdition(async ({ sql, document, edition, input }) => {
  await changeEdition(sql, edition.id, { state: 'draft', reviewer: null, dueOn: null, submittedAt: null })
  await changeDocument(sql, document.id, { editionState: 'draft' })
  return { claimed: edition.reviewer !== null, reasonGiven: Boolean(input.reason) }
})

export const claim = onEdition(async ({ sql, document, edition, actor }) => {
  await changeEdition(sql, edition.id, { reviewer: actor })
  await changeDocument(sql, document.id, {})
  return { before: edition.reviewer }
})

export const release = onEdition(async ({ sql, document, edition }) => {
  await changeEdition(sql, edition.id, { reviewer: null })
  await changeDocument(sql, document.id, {})
  return { reviewer: edition.reviewer }
})

export const requestChanges = onEdition(async ({ sql, document, edition, actor, input, now }) => {
  const comments = input.comments ?? []
  await requireKnownReasons(
    sql,
    comments.map(({ reasonCode }, index) => ({ path: `comments.${index}.reasonCode`, code: reasonCode })),
  )
  await rememberLook(sql, document, edition, actor, now)
  await insertComments(sql, document.id, edition, comments, actor, now)
  await changeEdition(sql, edition.id, {
    state: 'changesRequested',
    round: edition.round + 1,
    dueOn: (await dueDate(sql, now, 'change')).toISOString(),
  })
  await changeDocument(sql, document.id, { editionState: 'changesRequested' })
  return { comments: comments.length, musts: comments.filter(({ kind }) => kind === 'must').length }
})

export const approve = onEdition(async ({ sql, document, edition, actor, input, now }) => {
  await rememberLook(sql, document, edition, actor, now)
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

export const returnToDraft = onEdition(async ({ sql, document, edition }) => {
  await changeEdition(sql, edition.id, {
    state: 'changesRequested',
    approvedHash: null,
    approvedBy: null,
    approvedAt: null,
    evidence: null,
    publishAt: null,
    failure: null,
  })
  await changeDocument(sql, document.id, { editionState: 'changesRequested' })
  return { hash: edition.approvedHash }
})

/** A job waits for the moment; the sweep finds it too, should the job get lost. Whichever comes second finds nothing to do. */
export const schedule = onEdition(async ({ sql, document, edition, input }) => {
  const publishAt = new Date(input.publishAt ?? '')
  await changeEdition(sql, edition.id, { state: 'scheduled', publishAt: publishAt.toISOString(), failure: null })
  await changeDocument(sql, document.id, { editionState: 'scheduled' })
  const { collection, id } = document
  await enqueue(
    sql,
    { name: 'timed', data: { what: 'publish', collection, id, edition: edition.number } },
    { after: publishAt },
  )
  return { publishAt: publishAt.toISOString(), hash: edition.approvedHash }
})

export const unschedule = onEdition(async ({ sql, document, edition }) => {
  await changeEdition(sql, edition.id, { state: 'approved', publishAt: null })
  await changeDocument(sql, document.id, { editionState: 'approved' })
  return { publishAt: edition.publishAt }
})

/** What is online stays as it is. */
export const fail = onEdition(async ({ sql, document, edition, input }) => {
  const problems = input.problems ?? []
  await changeEdition(sql, edition.id, { state: 'failed', failure: problems })
  await changeDocument(sql, document.id, { editionState: 'failed' })
  return { publishAt: edition.publishAt, problems: problems.map(({ code }) => code) }
})

export const publish = onEdition(async ({ req, sql, document, edition, now }) => {
  const renumbered = await putOnline(req, sql, document, edition, now)
  return { hash: edition.approvedHash, approvedBy: edition.approvedBy, ...renumbered }
})
