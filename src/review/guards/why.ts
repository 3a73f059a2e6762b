import type { Problem } from '../problem-list.ts'

/** One reason why not, in both languages; `path` names the field it is about. */
export const reason = (code: string, nl: string, en: string, path?: string): Problem[] => [
  { code, message: { nl, en }, path },
]

/** No reason when it holds, else that one. */
export const unless = (holds: boolean, ...problem: Parameters<typeof reason>): Problem[] =>
  holds ? [] : reason(...problem)

export const filled = (text: string | undefined): boolean => (text ?? '').trim().length > 0
