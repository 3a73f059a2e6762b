import type { z } from 'zod'
import type { termReference } from '../schemas/parts.ts'
import type { Context } from './context.ts'
import { idOf, idsOf } from './read-content.ts'

export type TermReference = z.infer<typeof termReference>

/** Terms as websites know them: by key, with the Dutch label. */
export const termsOf = (context: Context, value: unknown): TermReference[] =>
  idsOf(value)
    .map((id) => termOf(context, id))
    .filter((term) => term !== null)

export const termOf = (context: Context, value: unknown): TermReference | null => {
  const term = context.terms.get(idOf(value) ?? '')
  return term ? { id: term.key, label: term.labelNl } : null
}
