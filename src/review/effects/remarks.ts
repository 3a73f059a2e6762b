import { changeDocument } from '../change.ts'
import { answerComments, insertComments, resolveComment } from '../comments.ts'
import { onEdition } from './work.ts'

export const comment = onEdition(async ({ sql, document, edition, actor, input, now }) => {
  const { path, reasonCode, text = '', kind = 'may' } = input
  await insertComments(sql, document.id, edition, [{ path, reasonCode, text, kind }], actor, now)
  await changeDocument(sql, document.id, {})
  return { path: path ?? null, kind }
})

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
