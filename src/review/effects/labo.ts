import { v7 as uuid } from 'uuid'

import { revokeLinks } from '#src/links/links.ts'

import { changeDocument, changeEdition, insertEdition } from '../change.ts'
import type { Content } from '../content.ts'
import { dueDate } from '../due-date.ts'
import { withFixes } from '../editorial-fix.ts'
import { slugIsNobodyElses } from '../beside.ts'
import { liveAsNewest, writeNewest } from '../newest-version.ts'
import { pinNewest } from '../newest.ts'
import { publicRowContent } from '../public-row.ts'
import { putOnline } from '../publish.ts'
import { invalid } from '../refusals.ts'
import { contentProblems } from '../requirements.ts'
import { requireKnownReasons } from './reasons.ts'
import { roundOfCoOwners } from './round.ts'
import { type Effect, type Facts, onEdition, type Work } from './work.ts'

/** Kept word for word in the edition, so that reopening brings it back. */
export const decline = onEdition(async ({ req, sql, document, edition, input, now }) => {
  await requireKnownReasons(sql, [{ path: 'reasonCode', code: input.reasonCode }])
  const pinned = await pinNewest(req, document.collection, document.id)
  await changeEdition(sql, edition.id, { state: 'declined', dueOn: null, reviewer: null, ...pinned })
  await changeDocument(sql, document.id, { editionState: null })
  await revokeLinks(sql, { purpose: 'preview', document: document.id }, now)
  await liveAsNewest(req, sql, document)
  return { reasonCode: input.reasonCode, hash: pinned.hash }
})

export const reopen = onEdition(async ({ req, sql, document, edition, asLabo }) => {
  if (edition.content && document.liveEdition !== null) await writeNewest(req, document, edition.content)
  await changeEdition(sql, edition.id, {
    state: 'draft',
    content: null,
    media: null,
    hash: null,
    submittedBy: null,
    submittedAt: null,
    reviewer: null,
    dueOn: null,
    round: edition.round + 1,
  })
  await changeDocument(sql, document.id, { editionState: 'draft' })
  return { by: asLabo ? 'labo' : 'member', round: edition.round + 1 }
})

export const editorialFix = onEdition(async ({ req, sql, document, edition, input, now }) => {
  const fixes = input.fixes ?? []
  const content = withFixes(edition.content ?? {}, fixes)
  const problems = contentProblems(document.collection, content, now)
  if (problems.length > 0) throw invalid(problems)
  await writeNewest(req, document, content)
  const pinned = await pinNewest(req, document.collection, document.id)
  await changeEdition(sql, edition.id, pinned)
  await changeDocument(sql, document.id, {})
  return { before: edition.hash, hash: pinned.hash, fixes: fixes.length }
})

/** The newest text as it is; nobody approved it, and until another reviewer has read it everyone in the labo is told so. */
export const forcePublish = onEdition(async (work) => {
  const { req, sql, document, edition, actor, now } = work
  const pinned = await pinNewest(req, document.collection, document.id)
  const forced = { forcedBy: actor, forcedAt: now.toISOString(), dueOn: null }
  await changeEdition(sql, edition.id, { ...pinned, ...forced })
  const renumbered = await putOnline(req, sql, document, { ...edition, ...pinned }, now)
  return { hash: pinned.hash, from: edition.state, ...renumbered }
})

export const rollBack: Effect = async (work) => {
  const { sql, document, input } = work
  const [earlier] = await sql.query<{ content: Content }>(
    'SELECT content FROM editions WHERE document_id = $1 AND number = $2',
    [document.id, input.edition],
  )
  if (!earlier) throw new Error('The earlier edition is missing.')
  return { ...(await propose(work, earlier.content)), back: input.edition }
}

export const changeSlug: Effect = async (work) => {
  const { req, sql, document, input } = work
  const content = { ...(await publicRowContent(req, document.collection, document.id)), slug: input.slug }
  if (!(await slugIsNobodyElses(sql, document.collection, document.id, content.slug))) throw invalid([slugTaken])
  return { ...(await propose(work, content)), slug: input.slug, before: document.slug }
}

/** An edition that the labo itself submits: it is read and approved by another, like any. */
const propose = async ({ req, sql, document, actor, now }: Work, content: Content): Promise<Facts> => {
  const edition = document.editionNumber + 1
  const id = uuid()
  await insertEdition(sql, {
    id,
    document: document.id,
    number: edition,
    startedBy: actor,
    baseVersion: String(document.liveEdition ?? ''),
  })
  await writeNewest(req, document, content)
  const pinned = await pinNewest(req, document.collection, document.id)
  const problems = contentProblems(document.collection, pinned.content, now)
  if (problems.length > 0) throw invalid(problems)
  await changeEdition(sql, id, {
    ...pinned,
    state: 'submitted',
    submittedBy: actor,
    submittedAt: now.toISOString(),
    dueOn: (await dueDate(sql, now, 'review')).toISOString(),
    ...(await roundOfCoOwners(sql, document, null, pinned.hash, now)),
  })
  await changeDocument(sql, document.id, { editionNumber: edition, editionState: 'submitted' })
  return { edition, hash: pinned.hash }
}

const slugTaken = {
  path: 'slug',
  code: 'slug-taken',
  message: { nl: 'Dit webadres is al in gebruik. Kies een ander.', en: 'The slug is taken; choose another.' },
}
