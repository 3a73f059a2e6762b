import { z } from 'zod'

import type { Command } from '#src/review/perform.ts'
import type { Problem } from '#src/review/problem-list.ts'

import type { LeftBehind } from './left-behind.ts'

/** What becomes of a text when the organisation that leads it goes away. */
export const fateShape = z.discriminatedUnion('fate', [
  z.strictObject({ fate: z.literal('coOwnerLeads'), partner: z.uuid() }),
  z.strictObject({ fate: z.literal('transfer'), partner: z.uuid() }),
  z.strictObject({ fate: z.literal('adopt') }),
  z.strictObject({ fate: z.literal('withdraw'), notice: z.string().trim().min(1).max(500) }),
  z.strictObject({ fate: z.literal('archive'), replacement: z.uuid().optional() }),
])
export type Fate = z.infer<typeof fateShape>
export type FateName = Fate['fate']

/** Which fates a text can have. Pure. */
export const fatesFor = ({ coOwners, publication, isOpen, collection }: LeftBehind): FateName[] => {
  const isShared = ['fiches', 'projects', 'leerlabos', 'contacts'].includes(collection)
  return [
    ...(isShared && coOwners.length > 0 ? (['coOwnerLeads'] as const) : []),
    ...(isShared ? (['transfer', 'adopt'] as const) : []),
    ...(publication === 'live' ? (['withdraw'] as const) : []),
    ...(isOpen ? [] : (['archive'] as const)),
  ]
}

/** Everything that is missing or impossible, text by text. Pure. */
export const fateProblems = (
  list: readonly LeftBehind[],
  fates: Readonly<Record<string, Fate>>,
  leaving: string,
): Problem[] => [
  ...list.flatMap((text) => problemsOf(text, fates[text.id], leaving)),
  ...Object.keys(fates)
    .filter((id) => !list.some((text) => text.id === id))
    .map((id) => ({
      path: `fates.${id}`,
      code: 'unknown-text',
      message: { nl: 'Deze tekst hoort niet (meer) in de lijst.', en: 'This document is not in the list (any more).' },
    })),
]

const problemsOf = (text: LeftBehind, fate: Fate | undefined, leaving: string): Problem[] => {
  const path = `fates.${text.id}`
  const name = text.title ?? 'een tekst zonder titel'
  if (!fate) {
    const message = { nl: `Kies wat er met “${name}” gebeurt.`, en: `Choose a fate for "${name}".` }
    return [{ path, code: 'fate-missing', message }]
  }
  const isWrongPartner =
    'partner' in fate &&
    (fate.partner === leaving || (fate.fate === 'coOwnerLeads' && !text.coOwners.some(({ id }) => id === fate.partner)))
  if (fatesFor(text).includes(fate.fate) && !isWrongPartner) return []
  const message = {
    nl: isWrongPartner
      ? `Deze organisatie kan “${name}” niet overnemen. Kies een andere.`
      : `Dit kan niet met “${name}”. ${text.isOpen ? 'Er is nog een versie in de maak.' : 'Kies iets anders.'}`,
    en: `This fate is not possible for "${name}".`,
  }
  return [{ path, code: 'fate-impossible', message }]
}

/** The action that carries a fate out. Pure. */
export const actionOf = (fate: Fate): Pick<Command, 'action' | 'input'> => {
  switch (fate.fate) {
    case 'coOwnerLeads':
    case 'transfer':
      return { action: 'transfer', input: { partner: fate.partner, keepAsCoOwner: false } }
    case 'adopt':
      return { action: 'adopt', input: { reason: 'De organisatie werkt niet meer mee.' } }
    case 'withdraw':
      return { action: 'withdraw', input: { notice: fate.notice } }
    case 'archive':
      return { action: 'archive', input: fate.replacement === undefined ? {} : { replacement: fate.replacement } }
  }
}
