import { changeDocument } from '../change.ts'
import { answerComments, insertComments, resolveComment } from '../comments.ts'
import { loadComments } from '../records.ts'
import { requireKnownReasons } from './reasons.ts'
import { type EditionWork, onEdition } from './work.ts'

export const comment = onEdition(async (work) => (work.input.inReplyTo === undefined ? remark(work) : reply(work)))

const remark = async ({ sql, document, edition, actor, input, now }: EditionWork) => {
  const { path, reasonCode, text = '', kind = 'may' } = input
  await requireKnownReasons(sql, [{ path: 'reasonCode', code: reasonCode }])
  await insertComments(sql, document.id, edition, [{ path, reasonCode, text, kind }], actor, now)
  await changeDocument(sql, document.id, {})
  return { path: path ?? null, kind }
}

/** Asks nothing of its own: what has to be done is said by the thread's first comment, on the field that is about. */
const reply = async ({ sql, document, edition, actor, input, now }: EditionWork) => {
  const { inReplyTo = '', text = '' } = input
  const comments = await loadComments(sql, document.id, edition.number)
  const found = comments.find(({ id }) => id === inReplyTo)
  const first = found?.inReplyTo ?? inReplyTo
  const path = found?.path ?? undefined
  await insertComments(sql, document.id, edition, [{ path, text, kind: 'may', inReplyTo: first }], actor, now)
  await changeDocument(sql, document.id, {})
  return { path: path ?? null, kind: 'may', inReplyTo: first }
}

export const answer = onEdition(async ({ sql, document, edition, actor, input, now }) => {
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

export const resolve = onEdition(async ({ sql, document, input }) => {
  await resolveComment(sql, document.id, input.comment ?? '')
  await changeDocument(sql, document.id, {})
  return { comment: input.comment }
})
