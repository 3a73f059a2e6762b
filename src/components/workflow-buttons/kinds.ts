import type { CommentKind } from '#src/review/states.ts'
import type { Words } from '#src/review/words.ts'

/** How strongly something is asked: on a badge, and as a choice for who asks. */
export const kindWords: Record<CommentKind, { badge: Words; asked: Words }> = {
  must: { badge: { nl: 'Moet', en: 'Must' }, asked: { nl: 'Dit moet veranderen', en: 'This has to change' } },
  may: { badge: { nl: 'Mag', en: 'May' }, asked: { nl: 'Dit mag, het is een voorstel', en: 'A suggestion' } },
  question: { badge: { nl: 'Vraag', en: 'Question' }, asked: { nl: 'Ik heb een vraag', en: 'I have a question' } },
}
