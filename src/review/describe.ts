import { type EditionState, editionStates, isOpen, type Publication, publications } from './states.ts'
import { type Action, actions, type Role, roles, type Transition, transitionOf } from './transitions.ts'
import { inputShapes } from './input-shapes.ts'
import { actionWords, editionWords, publicationWords } from './words.ts'

/** The parts of `docs/review.md` that are made from the table, by the name of their place in the page. Markdown. */
export const describeReview = (): Record<string, string> => ({
  'edition diagram': fenced(editionDiagram()),
  'document diagram': fenced(documentDiagram()),
  'edition states': table(['in code', 'op het scherm', 'on screen'], editionStates.map(editionRow)),
  publications: table(['in code', 'op het scherm', 'on screen'], publications.map(publicationRow)),
  'actions on an edition': actionTable('edition'),
  'actions on a document': actionTable('document'),
  inputs: table(
    ['action', 'takes, besides `expected`'],
    Object.entries(inputShapes).map(([action, shape]) => [`\`${action}\``, takes(shape)]),
  ),
  roles: table(
    ['role', 'may'],
    roles.map((role) => [roleWords[role], may(role)]),
  ),
})

const fenced = (lines: readonly string[]): string => ['```mermaid', ...lines, '```'].join('\n')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const editionRow = (state: EditionState) => [`\`${state}\``, editionWords[state].nl, editionWords[state].en]
const publicationRow = (state: Publication) => [`\`${state}\``, publicationWords[state].nl, publicationWords[state].en]

const rowsOn = (on: Transition['on']) =>
  actions.map((action) => ({ action, row: transitionOf(action) })).filter(({ row }) => row.on === on)

const actionTable = (on: Transition['on']): string =>
  table(
    ['action', 'knop', 'from', 'to', 'who', 'only', 'every guard must hold'],
    rowsOn(on).map(({ action, row }) => [
      `\`${action}\``,
      actionWords[action].nl,
      row.from.join(', '),
      row.to,
      row.who.map((role) => roleWords[role]).join(', '),
      limits(row),
      [...row.guards, ...row.demands].map(({ name }) => sentence(name)).join('; ') || '–',
    ]),
  )

const limits = (row: Transition): string => {
  const whileDocument = row.on === 'edition' && row.whileDocument ? [`document ${row.whileDocument.join(', ')}`] : []
  return [...whileDocument, ...(row.only ?? [])].join('; ') || '–'
}

/** `noOpenMust` reads as “no open must”. */
const sentence = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const roleWords: Record<Role, string> = {
  ownerMember: 'member of an owner',
  leadMember: 'member of the lead',
  ownerManager: 'manager of an owner',
  organisationManager: 'manager of the contact’s organisation',
  reviewer: 'reviewer',
  coOwnerMember: 'member of a co-owner',
  coOwnerManager: 'manager of a co-owner',
  leadManager: 'manager of the lead',
  offeredManager: 'manager of the partner that is asked',
  admin: 'admin',
  system: 'the clock',
}

const may = (role: Role): string =>
  actions
    .filter((action) => transitionOf(action).who.includes(role))
    .map((action) => `\`${action}\``)
    .join(', ')

const takes = (shape: object): string =>
  Object.keys(shape)
    .map((key) => `\`${key}\``)
    .join(', ') || '–'

/** One arrow from each state to each other, with every action that goes that way. */
const arrows = <State extends string>(moves: readonly { from: string; to: State; action: Action }[]): string[] => {
  const between = new Map<string, Action[]>()
  for (const { from, to, action } of moves) {
    const way = `  ${from} --> ${to}`
    between.set(way, [...(between.get(way) ?? []), action])
  }
  return [...between].map(([way, by]) => `${way}: ${by.join(', ')}`)
}

const editionDiagram = (): string[] => [
  'stateDiagram-v2',
  ...arrows(
    rowsOn('edition').flatMap(({ action, row }) =>
      row.on === 'edition' && row.to !== 'same'
        ? row.from.map((from) => ({ from: from === 'none' ? '[*]' : from, to: row.to as EditionState, action }))
        : [],
    ),
  ),
  '  published --> superseded: the next one goes online',
  ...editionStates
    .filter((state) => !isOpen(state) && state !== 'published' && !mayLeave(state))
    .map((state) => `  ${state} --> [*]`),
]

const mayLeave = (state: EditionState): boolean =>
  rowsOn('edition').some(({ row }) => row.on === 'edition' && row.from.includes(state))

const documentDiagram = (): string[] => [
  'stateDiagram-v2',
  '  [*] --> never',
  ...arrows([
    ...rowsOn('edition').flatMap(({ action, row }) =>
      row.to === 'published' ? [{ from: 'never', to: 'live', action }] : [],
    ),
    ...rowsOn('document').flatMap(({ action, row }) =>
      row.on === 'document' && row.to !== 'same'
        ? row.from.map((from) => ({ from, to: row.to as Publication, action }))
        : [],
    ),
  ]),
  '  archived --> [*]',
]
