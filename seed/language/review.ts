import type { ActionInput } from '#src/review/input.ts'

import type { Person } from '../cast.ts'
import { firstSettings as settings } from '#src/server/first-settings.ts'
import type { Written } from './draft.ts'
import type { Teller } from './teller.ts'

type Judgement = Pick<ActionInput, 'evidence'>

/** A reviewer opens what was submitted, unless it is `shown` already, and approves that, to the letter. */
export async function read(
  { act }: Teller,
  document: Written,
  reviewer: Person,
  { shown, ...judgement }: Judgement & { shown?: string } = {},
): Promise<void> {
  const hash = shown ?? (await act(reviewer, document, 'claim')).edition?.hash ?? ''
  const checklist = document.collection === 'fiches' ? settings.checklist.map(({ key }) => key) : undefined
  await act(reviewer, document, 'approve', { hash, ...(checklist ? { checklist } : {}), ...judgement })
}

/** Somebody submits, and a reviewer approves it. */
export async function bringToApproval(
  teller: Teller,
  document: Written,
  author: Person,
  reviewer: Person,
  { changeNote, ...judgement }: Judgement & Pick<ActionInput, 'changeNote'> = {},
): Promise<void> {
  await teller.act(author, document, 'submit', changeNote ? { changeNote } : {})
  await read(teller, document, reviewer, judgement)
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
