import type { Answer, Stage } from './cast-stage.ts'
import { currentEdition, type Doc, type Text } from './model-document.ts'
import { contentFor, inputFor, type Shown } from './model-inputs.ts'
import { answerAgrees, wrongsOf } from './model-invariants.ts'
import { canonical, observe, publicFace, type Seen } from './model-observe.ts'
import { apply, isByStaff, offeredTo, verdictOn } from './model-predict.ts'
import type { Step } from './model-steps.ts'
import { leaksIn, letThrough, newText, secretOf, type World } from './model-world.ts'

/** A document of the model with what the database held of it last. */
export type Piece = { doc: Doc; seen: Seen }
export type Outcome = { wrongs: string[]; succeeded: boolean }
type RequestStep = Extract<Step, { is: 'request' }>

/** Sends one request and holds the product to the model's word: the answer, what changed, and every invariant. */
export const actOn = async (world: World, piece: Piece, step: RequestStep): Promise<Outcome> => {
  const { doc, seen: before } = piece
  const { request } = step
  const verdict = verdictOn(doc, request)
  const text = newText(world, doc, {
    isComplete: step.isComplete,
    ...(doc.kind === 'contacts' && step.isRenewed ? { givenOn: new Date().toISOString() } : {}),
  })
  if (verdict.includes(200)) allowReading(world, piece, request.what)
  const answer = await send(world, piece, step, text)
  const answered = JSON.stringify(answer.body)
  const leaks = leaksIn(world, request.who, answered)
  const after = await observe(world.stage.house.sql, doc)
  piece.seen = after
  if (!verdict.includes(answer.status)) {
    return failed(`the answer is ${answer.status}, not ${verdict.join(' or ')}: ${answered.slice(0, 300)}`, ...leaks)
  }
  if (answer.status !== 200) {
    const moved = canonical(before) === canonical(after) ? [] : ['I7 something changed although it was refused']
    return { wrongs: [...leaks, ...moved], succeeded: false }
  }
  apply(doc, request, text)
  const mayMove = isByStaff(request) || ['emergencyStop', 'withdrawConsent'].includes(request.what)
  const isStill = publicFace(before) === publicFace(after)
  const standing = request.what === 'save' ? [] : [...answerAgrees(doc, answer.body), ...offerAgrees(doc, step, answer)]
  return {
    wrongs: [
      ...leaks,
      ...standing,
      ...(isStill || (mayMove && publicActions.includes(request.what))
        ? []
        : [`I4 ${request.what} changed what is public`]),
      ...wrongsOf(doc, after, world.names),
      ...(isStill ? [] : await answeredPublicly(world.stage, doc)),
    ],
    succeeded: true,
  }
}

const failed = (...wrongs: string[]): Outcome => ({ wrongs, succeeded: false })

const publicActions = [
  ...[
    'publish',
    'forcePublish',
    'withdraw',
    'reinstate',
    'archive',
    'emergencyStop',
    'withdrawConsent',
    'setSessionStatus',
  ],
]

/** Before it is sent: what goes online with it may be read from then on, by whoever asks at the same time. */
const allowReading = (world: World, { doc, seen }: Piece, what: string): void => {
  const number = currentEdition(doc)?.number
  if (what === 'forcePublish') letThrough(world, seen.newest)
  if (what === 'publish' || what === 'reinstate')
    letThrough(world, seen.editions.find((edition) => edition.number === number)?.content)
}

/** Who owns a document does not change in the play; `owners.test.ts` is about that. */
const besidesModel: readonly string[] = [
  ...['remark', 'removeOurName', 'inviteCoOwner', 'transfer', 'acceptOffer', 'declineOffer', 'withdrawOffer'],
  ...['leave', 'removeCoOwner', 'adopt'],
]

const offerAgrees = (doc: Doc, { request: { who } }: RequestStep, { body }: Answer): string[] => {
  const offered = ((body.actions ?? []) as { action: string }[])
    .map(({ action }) => action)
    .filter((action) => !besidesModel.includes(action))
    .sort()
  const wanted = offeredTo(doc, who)
  return canonical(offered) === canonical(wanted) ? [] : [`the offer is ${offered.join(' ')}, not ${wanted.join(' ')}`]
}

const routes = ['?draft=true', '', '?draft=false', '?trash=true', '?draft=true&overrideLock=false']
const extras = [
  {},
  { _status: 'draft' },
  { _status: null },
  { document: null },
  { createdAt: '2020-01-01T00:00:00.000Z' },
]

const send = (world: World, { doc, seen }: Piece, step: RequestStep, text: Text): Promise<Answer> => {
  const { who, what, read, isRight, isOdd, choice } = step.request
  const { stage } = world
  if (what !== 'save') {
    const expected = read === 'missing' ? {} : { expected: doc.lock - (read === 'stale' ? 1 : 0) }
    const input = isRight ? inputFor(what, doc, shownIn(seen), choice, secretOf(world, doc)) : {}
    const body = { ...expected, ...input, ...(isOdd ? { niemandKentDit: true } : {}) }
    return stage.ask(who, 'POST', `/api/${doc.kind}/${doc.id}/actions/${what}`, body)
  }
  const base = Date.parse(String(seen.newest?.version_updated_at)) - (read === 'stale' ? 60_000 : 0)
  const links = { partner: stage.links.partner, sector: stage.links.words.sector }
  const version = new Date(base).toISOString()
  const byHeader = step.route % 2 === 1 && read !== 'missing'
  const body = {
    ...contentFor(doc.kind, text, links),
    ...extras[step.route % extras.length],
    ...(read === 'missing' || byHeader ? {} : { updatedAt: version }),
  }
  const path = `/api/${doc.kind}/${doc.id}${routes[step.route % routes.length] ?? ''}`
  return stage.ask(who, 'PATCH', path, body, byHeader ? { 'If-Match': `"${version}"` } : undefined)
}

const shownIn = ({ editions, comments, document }: Seen): Shown => {
  const open = editions.find(({ state }) => state === 'submitted')
  const live = editions.find(({ number }) => number === Number(document.live_edition))
  const sessions = (live?.content as { sessions?: { id: string }[] } | undefined)?.sessions
  return { hash: open?.hash ?? null, comments, session: sessions?.[0]?.id ?? null }
}

/** I8: what is live or withdrawn is answered with its text; what was taken away is gone. */
const answeredPublicly = async ({ house }: Stage, doc: Doc): Promise<string[]> => {
  const answer = await fetch(`${house.url}/v1/${doc.kind}/${doc.id}`)
  const text = await answer.text()
  const line = doc.editions.find(({ number }) => number === doc.live)?.text.line ?? ''
  const wanted = { never: 404, live: 200, withdrawn: 200, offline: 410, archived: 410 }[doc.publication]
  return [
    ...(answer.status === wanted ? [] : [`I8 ${doc.publication} is answered with ${answer.status}`]),
    ...(wanted === 200 && !text.includes(line) ? ['I2 the answer lacks the approved text'] : []),
    ...(wanted !== 200 && text.includes('kanarie') ? ['I8 what is gone still shows its text'] : []),
  ]
}
