import type { ActionInput } from '#src/review/input.ts'

import type { Person } from '../cast.ts'
import { settings } from '../settings.ts'
import type { Written } from './draft.ts'
import type { Teller } from './teller.ts'

type Judgement = Pick<ActionInput, 'evidence'>

/** Somebody submits, a reviewer reads and approves what was submitted, to the letter. */
export async function bringToApproval(
  { act }: Teller,
  document: Written,
  author: Person,
  reviewer: Person,
  { changeNote, ...judgement }: Judgement & Pick<ActionInput, 'changeNote'> = {},
): Promise<void> {
  await act(author, document, 'submit', changeNote ? { changeNote } : {})
  const shown = await act(reviewer, document, 'claim')
  const checklist = document.collection === 'fiches' ? settings.checklist.map(({ key }) => key) : undefined
  await act(reviewer, document, 'approve', {
    hash: shown.edition?.hash ?? '',
    ...(checklist ? { checklist } : {}),
    ...judgement,
  })
}

/** The same, and then it goes online. */
export async function bringOnline(
  teller: Teller,
  document: Written,
  author: Person,
  reviewer: Person,
  about: Parameters<typeof bringToApproval>[4] = {},
): Promise<void> {
  await bringToApproval(teller, document, author, reviewer, about)
  await teller.act(reviewer, document, 'publish')
}
