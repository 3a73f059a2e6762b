import { holds, isStaff, mayRead, type Person, type Standpoint, standpointOf, standpoints } from './model-cast.ts'
import { addEdition, currentEdition, type Doc, isShown, openEdition, type Text } from './model-document.ts'
import type { Try } from './model-looks.ts'
import { type Action, actions, fitsNow, type Rule, ruleOf } from './model-rules.ts'

/** Which version of the document the person says to have read. */
export type Read = 'newest' | 'stale' | 'missing'
export type Request = Try & {
  what: Action | 'save'
  read: Read
  /** A key that nobody knows is sent along. */
  isOdd: boolean
}

/** What the product must answer; more than one where it may choose how to say no. */
export type Verdict = readonly number[]

const saving: Rule = {
  by: ['owner', 'reviewer'],
  edition: ['draft', 'changesRequested', 'none'],
  does: () => undefined,
}
const maySaveNow = (doc: Doc): boolean =>
  openEdition(doc) ? fitsNow(doc, saving) : ['live', 'withdrawn', 'offline'].includes(doc.publication)

const hasRole = (doc: Doc, who: Person, { by }: Rule): boolean => by.some((role) => holds(who, role, doc, isShown(doc)))

/** Whose action it is, whatever the moment; what the answer lists as this person's. */
export const offeredTo = (doc: Doc, who: Person): string[] =>
  [
    ...actions.filter((action) => exists(doc, action) && hasRole(doc, who, ruleOf(action))),
    ...(hasRole(doc, who, saving) ? ['save'] : []),
  ].sort()

const exists = ({ kind }: Doc, action: Action): boolean => {
  const { only } = ruleOf(action)
  return only === undefined || only === kind
}

/** The model's answer to one request; it does not change the document. */
export const verdictOn = (doc: Doc, request: Request): Verdict => {
  const { who, what, read, isOdd } = request
  if (who === null) return [401]
  if (what === 'save') return verdictOnSave(doc, request)
  if (!exists(doc, what)) return [404]
  if (isOdd) return [422]
  const rule = ruleOf(what)
  const isNarrow = !mayRead(who, doc)
  if (isNarrow && !(what === 'withdrawConsent' && holds(who, 'employer', doc, isShown(doc)))) return [404]
  if (!hasRole(doc, who, rule)) return [403]
  if (read === 'missing') return [428]
  if ((read === 'stale' && !isNarrow) || !fitsNow(doc, rule)) return [409]
  const edition = currentEdition(doc)
  if (!edition) return [404]
  if (rule.own?.(doc, edition, request)) return [403]
  return rule.asks && !rule.asks(doc, edition, request) ? [422] : [200]
}

const verdictOnSave = (doc: Doc, { who, read }: Request): Verdict => {
  if (!mayRead(who, doc)) return [403, 404]
  if (read === 'missing') return [428]
  return read === 'stale' || !maySaveNow(doc) ? [409] : [200]
}

/** Does to the model what a request that succeeded did; `text` is what a save wrote. */
export const apply = (doc: Doc, request: Request, text: Text): void => {
  doc.lock += 1
  if (request.what === 'save') {
    applySave(doc, request.who, text)
    return
  }
  const edition = currentEdition(doc)
  if (!edition) throw new Error('Every document has an edition.')
  ruleOf(request.what).does(doc, edition, request)
  doc.events.push(request.what)
}

const applySave = (doc: Doc, who: Person, text: Text): void => {
  const isFirst = openEdition(doc) === undefined
  const edition = openEdition(doc) ?? addEdition(doc)
  if (who !== null && !edition.savedBy.includes(who)) edition.savedBy.push(who)
  doc.newest = text
  doc.events.push(...(isFirst ? ['start', 'save'] : ['save']))
}

/** One cell of the coverage: an action as a part of the cast that may do it. */
export type Cell = `${string} · ${Standpoint}`
export const cellOf = (doc: Doc, { who, what }: Request): Cell | null => {
  const standpoint = standpointOf(who, doc)
  return standpoint === null ? null : `${what} · ${standpoint}`
}

/** Which parts of the cast have which roles. */
const rolesOf: Readonly<Record<Standpoint, readonly string[]>> = {
  admin: ['admin', 'reviewer'],
  reviewer: ['reviewer'],
  lead: ['lead', 'owner'],
  coOwner: ['owner', 'coOwner'],
  manager: ['lead', 'owner', 'manager'],
  employer: ['employer'],
}

/** The cast has one admin, who alone publishes in an emergency and so never reads that afterwards. */
const outOfReach: readonly Cell[] = ['confirmAfterwards · admin']

/** Every action with everybody who may do it by the description. */
export const everyCell: readonly Cell[] = [...actions, 'save' as const].flatMap((what) =>
  standpoints
    .filter((standpoint) =>
      (what === 'save' ? saving : ruleOf(what)).by.some((role) => rolesOf[standpoint].includes(role)),
    )
    .map((standpoint): Cell => `${what} · ${standpoint}`)
    .filter((cell) => !outOfReach.includes(cell)),
)

export const isByStaff = ({ who }: Request): boolean => isStaff(who)
