import fc from 'fast-check'
import { persons, type Person } from './model-cast.ts'
import { currentEdition, type Doc, isConsentStale } from './model-document.ts'
import { type Cell, cellOf, everyCell, offeredTo, type Read, type Request, verdictOn } from './model-predict.ts'
import { actions } from './model-rules.ts'

/** Something that happens to one of the documents; said so fully that it can be done again without the dice. */
export type Step = { doc: number } & (
  | { is: 'request'; request: Request; route: number; isComplete: boolean; isRenewed: boolean }
  | { is: 'attempt'; who: Person; index: number }
  | { is: 'read'; who: Person; index: number }
  | { is: 'tamper'; who: Person }
)

export type Dice = readonly [number, number, number, number, number]
/** Which documents, and how the dice fall. */
export type Plan = { casts: readonly number[]; dice: readonly Dice[] }

const side = fc.nat({ max: 999_999 })
const plans: fc.Arbitrary<Plan> = fc.noBias(
  fc.record({
    casts: fc.array(side, { minLength: 1, maxLength: 2 }),
    dice: fc.array(fc.tuple(side, side, side, side, side), { minLength: 14, maxLength: 22 }),
  }),
)

/** The same plans for the same seed. */
export const plansFor = (seed: number, count: number): Plan[] => fc.sample(plans, { seed, numRuns: count })

/** How often each action with each part of the cast succeeded. */
export type Coverage = Map<Cell, number>
/** What to do more of: what succeeded least so far, and what somebody looks for. */
export type Aim = { coverage: Coverage; focus?: readonly (Request['what'] | 'tamper')[] | undefined }
const possible: ReadonlySet<string> = new Set(everyCell)

/** Steps that bring a document on its way are tried more. */
const weights: Partial<Record<Request['what'], number>> = {
  ...{ agree: 12, schedule: 10, unschedule: 5, confirmFresh: 1 },
  ...{ submit: 8, claim: 8, approve: 12, publish: 12, reinstate: 6, start: 4, confirmAfterwards: 6, reopen: 5 },
  ...{
    rollBack: 9,
    returnToDraft: 3,
    answer: 3,
    save: 3,
    discard: 2,
    decline: 2,
    withdraw: 2,
    forcePublish: 2,
    archive: 0.5,
  },
  ...{ emergencyStop: 1.5, setSessionStatus: 2, ask: 2, changeSlug: 3, editorialFix: 3, requestChanges: 2 },
}

/** What this throw of the dice means for the documents as they stand. */
export const stepFor = (docs: readonly Doc[], [a, b, c, d, e]: Dice, { coverage, focus }: Aim): Step => {
  const at = b % 10 < 7 ? 0 : b % docs.length
  const doc = docs[at]
  if (!doc) throw new Error('There is no such document.')
  const who = persons[d % persons.length] ?? null
  const happening = a % 100
  if (focus?.includes('tamper') && currentEdition(doc)?.state === 'approved' && a % 2) {
    return { doc: at, is: 'tamper', who: 'reviewer' }
  }
  if (happening < 62) return sensible(doc, at, [c, d, e], { coverage, focus }) ?? wild(at, who, c, e)
  if (happening < 80) return missed(doc, at, [c, d, e], focus) ?? wild(at, who, c, e)
  if (happening < 84) return wild(at, who, c, e)
  if (happening < 90) return { doc: at, is: 'attempt', who, index: c }
  if (happening < 97) return { doc: at, is: 'read', who, index: c }
  return { doc: at, is: 'tamper', who: c % 2 ? 'reviewer' : 'admin' }
}

const request = (at: number, asked: Request, e: number, isRenewed = e % 3 === 0): Step => ({
  ...{ doc: at, is: 'request', request: asked, route: e },
  ...{ isComplete: e % 6 !== 0, isRenewed },
})

/** Something that the model allows now, more often if it succeeded less often so far. */
const sensible = (
  doc: Doc,
  at: number,
  [c, d, e]: [number, number, number],
  { coverage, focus }: Aim,
): Step | undefined => {
  const cells = new Map<Cell, Request[]>()
  for (const what of [...actions, 'save'] as const) {
    for (const who of persons) {
      const asked: Request = { who, what, read: 'newest', isRight: true, isOdd: false, choice: e }
      const cell = verdictOn(doc, asked)[0] === 200 ? cellOf(doc, asked) : null
      if (cell) cells.set(cell, [...(cells.get(cell) ?? []), asked])
    }
  }
  const weighed = [...cells].map(([cell, requests]) => {
    const what = requests[0]?.what ?? 'save'
    const count = possible.has(cell) ? (coverage.get(cell) ?? 0) : 1000
    const isWanted = focus?.includes(what) ? 20 : 1
    return { requests, weight: ((weights[what] ?? 1) * isWanted) / (count === 0 ? 0.1 : 1 + count) }
  })
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  let rest = ((c % 100_000) / 100_000) * total
  const picked = weighed.find(({ weight }) => (rest -= weight) < 0) ?? weighed[0]
  const asked = picked?.requests[d % picked.requests.length]
  return asked && request(at, asked, e, isConsentStale(doc, doc.newest) || e % 3 === 0)
}

/** Something that fails by one thing only: a version, the input, the moment, the role, or one's own work. */
const missed = (doc: Doc, at: number, [c, d, e]: [number, number, number], focus: Aim['focus']): Step | undefined => {
  const asked = ([...actions, 'save'] as const).flatMap((what) =>
    persons.map((who): Request => ({ who, what, read: 'newest', isRight: true, isOdd: false, choice: e })),
  )
  const allowed = asked.filter((one) => verdictOn(doc, one)[0] === 200)
  const refused = (status: number) => asked.filter((one) => verdictOn(doc, one)[0] === status)
  const isOffered = ({ who, what }: Request) => offeredTo(doc, who).includes(what)
  const sorts: readonly Request[][] = [
    allowed.map((one) => ({ ...one, read: d % 4 === 0 ? ('missing' as const) : ('stale' as const) })),
    allowed.map((one) => ({ ...one, ...(d % 5 === 0 ? { isOdd: true } : { isRight: false }) })),
    refused(403).filter(isOffered),
    refused(403).filter((one) => !isOffered(one)),
    refused(409),
  ]
  const some = sorts[c % sorts.length] ?? []
  const wanted = some.filter(({ what }) => focus?.includes(what))
  const among = wanted.length > 0 && e % 5 > 0 ? wanted : some
  const picked = among[Math.floor(d / 20) % among.length]
  return picked && request(at, picked, e)
}

const wild = (at: number, who: Person, c: number, e: number): Step => {
  const all = [...actions, 'save'] as const
  const read: Read = c % 7 === 0 ? 'stale' : c % 11 === 0 ? 'missing' : 'newest'
  const what = all[Math.floor(c / 77) % all.length] ?? 'save'
  return request(at, { who, what, read, isRight: e % 4 !== 0, isOdd: c % 19 === 0, choice: e }, e)
}

export const sentenceOf = (step: Step): string => {
  const where = `document ${step.doc}`
  if (step.is !== 'request')
    return `${step.who ?? 'nobody'}: ${step.is} ${'index' in step ? step.index : ''} on ${where}`
  const { who, what, read, isRight, isOdd, choice } = step.request
  const how = [read === 'newest' ? '' : read, isRight ? '' : 'empty', isOdd ? 'odd' : '', `choice ${choice}`]
  return `${who ?? 'nobody'}: ${what} on ${where} (${how.filter((word) => word !== '').join(', ')})`
}
