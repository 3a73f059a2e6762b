import type { Kind } from '#src/review/facts.ts'
import type { Action, Addressed } from '#src/review/transitions.ts'
import type { Stage, Who } from './cast-stage.ts'

/** A document on which somebody can carry out one action now, and what goes along. */
export type Ready = { kind: Kind; id: string; who: Who; input: object }
type Performed = Addressed

/** Brings a new document to where `action` is possible, through the ordinary actions before it. */
export const readyFor = async (stage: Stage, action: Performed, mark: string): Promise<Ready> => {
  const kind: Kind = action === 'withdrawConsent' ? 'contacts' : action === 'setSessionStatus' ? 'leerlabos' : 'fiches'
  const id = await stage.write(kind, mark, 'member', action === 'setSessionStatus' ? { sessions: [tomorrow()] } : {})
  const made = await steps[action](stage, kind, id)
  return { kind, id, who: made.who, input: made.input ?? {} }
}

type Made = { who: Who; input?: object }
type Step = (stage: Stage, kind: Kind, id: string) => Promise<Made>

const tomorrow = () => {
  const start = new Date(Date.now() + 86_400_000)
  return {
    start: start.toISOString(),
    end: new Date(start.getTime() + 7_200_000).toISOString(),
    place: { name: 'Het leslokaal' },
    status: 'planned',
  }
}

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString()

const by =
  (who: Who, input?: object): Step =>
  () =>
    Promise.resolve({ who, ...(input ? { input } : {}) })

/** First one thing, then the next; what the last one makes counts. */
const after =
  (...all: Step[]): Step =>
  async (stage, kind, id) => {
    let made: Made = { who: 'member' }
    for (const step of all) made = await step(stage, kind, id)
    return made
  }

const did =
  (who: Who, action: Action, input: object = {}): Step =>
  async (stage, kind, id) => {
    await stage.mustAct(who, kind, id, action, input)
    return { who }
  }

const submitted = did('member', 'submit', { changeNote: 'Nieuw.' })
const claimed = after(submitted, did('reviewer', 'claim'))
const hashOf = async (stage: Stage, kind: Kind, id: string) => {
  const { body } = await stage.ask('reviewer', 'GET', `/api/${kind}/${id}/actions`)
  return (body.edition as { hash: string }).hash
}
const approved = after(claimed, async (stage, kind, id) => {
  await stage.mustAct('reviewer', kind, id, 'approve', { hash: await hashOf(stage, kind, id) })
  return { who: 'reviewer' }
})
const live = after(approved, did('reviewer', 'publish'))
const rewritten: Step = async (stage, kind, id) => {
  const saved = await stage.save(kind, id, { title: `Herschreven ${id.slice(-6)}` })
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
  return { who: 'member' }
}
const remarked: Step = async (stage, kind, id) => {
  const { comments } = await stage.mustAct('reviewer', kind, id, 'comment', { kind: 'may', text: 'Mooi zo.' })
  return { who: 'reviewer', input: { comment: comments[0]?.id, text: 'Dank je.' } }
}
const withHash =
  (input: object): Step =>
  async (stage, kind, id) => ({ who: 'reviewer', input: { hash: await hashOf(stage, kind, id), ...input } })
const declined = did('reviewer', 'decline', {
  reasonCode: 'dubbel',
  reason: 'Dit staat al elders.',
  alternative: 'Vul de andere fiche aan.',
})
const coOwned: Step = async (stage, kind, id) => {
  await stage.mustAct('reviewer', kind, id, 'inviteCoOwner', { partner: stage.partners.risk })
  return { who: 'member' }
}
const asked: Step = async (stage, kind, id) => {
  await stage.mustAct('manager', kind, id, 'inviteCoOwner', { partner: stage.partners.risk })
  return { who: 'manager' }
}
const theOffer =
  (who: Who): Step =>
  async (stage, kind, id) => {
    const { body } = await stage.ask('manager', 'GET', `/api/${kind}/${id}/actions`)
    const { offers } = body.document as { offers: { id: string }[] }
    return { who, input: { offer: offers[0]?.id } }
  }
const must = { kind: 'must', reasonCode: 'bron', text: 'Noem de bron.' }

const steps: Record<Performed, Step> = {
  start: after(live, by('member')),
  submit: by('member'),
  withdrawSubmission: after(submitted, by('member')),
  claim: after(submitted, by('reviewer')),
  release: after(claimed, by('reviewer')),
  requestChanges: after(claimed, by('reviewer', { comments: [must] })),
  approve: after(claimed, withHash({})),
  returnToDraft: after(approved, by('reviewer', { reason: 'De bron klopt niet.' })),
  publish: after(approved, by('reviewer')),
  agree: after(coOwned, submitted, by('outsider')),
  remark: after(coOwned, submitted, by('outsider', { text: 'In stap 2 klopt iets niet.' })),
  removeOurName: after(coOwned, submitted, by('riskManager')),
  inviteCoOwner: async ({ partners }) => Promise.resolve({ who: 'manager', input: { partner: partners.risk } }),
  transfer: async ({ partners }) =>
    Promise.resolve({ who: 'manager', input: { partner: partners.risk, keepAsCoOwner: true } }),
  acceptOffer: after(asked, theOffer('riskManager')),
  declineOffer: after(asked, theOffer('riskManager')),
  withdrawOffer: after(asked, theOffer('manager')),
  leave: after(coOwned, by('riskManager')),
  removeCoOwner: after(coOwned, ({ partners }) =>
    Promise.resolve({ who: 'manager', input: { partner: partners.risk } }),
  ),
  adopt: by('reviewer', { reason: 'De organisatie stopt.' }),
  schedule: after(approved, by('reviewer', { publishAt: inAWeek() })),
  unschedule: after(approved, did('reviewer', 'schedule', { publishAt: inAWeek() }), by('reviewer')),
  discard: after(live, rewritten, by('member', { confirm: true })),
  comment: by('member', { kind: 'question', text: 'Mag dit langer?' }),
  answer: after(remarked, async (stage, kind, id) => {
    const { body } = await stage.ask('member', 'GET', `/api/${kind}/${id}/actions`)
    return { who: 'member', input: { comment: (body.comments as { id: string }[])[0]?.id, text: 'Gedaan.' } }
  }),
  resolve: after(remarked, async (stage, kind, id) => {
    const { body } = await stage.ask('member', 'GET', `/api/${kind}/${id}/actions`)
    return { who: 'reviewer', input: { comment: (body.comments as { id: string }[])[0]?.id } }
  }),
  editorialFix: after(claimed, async (stage, kind, id) => {
    const fixes = [{ path: 'title', from: 'Fiche', to: 'De fiche' }]
    return { who: 'reviewer', input: { hash: await hashOf(stage, kind, id), fixes } }
  }),
  decline: after(
    submitted,
    by('reviewer', { reasonCode: 'dubbel', reason: 'Dit staat al elders.', alternative: 'Vul die aan.' }),
  ),
  reopen: after(declined, by('member')),
  forcePublish: by('admin', { reason: 'De scholen wachten.' }),
  rollBack: after(live, rewritten, live, by('reviewer2', { edition: 1 })),
  changeSlug: after(live, (_stage, _kind, id) =>
    Promise.resolve({
      who: 'reviewer2',
      input: { slug: `adres-${id.slice(-12)}` },
    }),
  ),
  withdraw: after(live, by('reviewer', { notice: 'Dit klopt niet meer.' })),
  reinstate: after(live, did('reviewer', 'withdraw', { notice: 'Even weg.' }), by('reviewer2')),
  archive: after(live, by('admin')),
  emergencyStop: after(live, by('manager', { ground: 'privacy', reason: 'Er staat een naam in.' })),
  confirmAfterwards: after(did('admin', 'forcePublish', { reason: 'Dringend.' }), by('reviewer2')),
  withdrawConsent: after(live, by('manager')),
  setSessionStatus: after(live, async (stage, kind, id) => {
    const { body } = await stage.ask('reviewer', 'GET', `/api/${kind}/${id}/actions`)
    const { sessions } = body.document as { sessions: { id: string }[] }
    return { who: 'reviewer', input: { session: sessions[0]?.id, status: 'full' } }
  }),
  confirmFresh: after(live, by('member')),
  ask: after(live, by('member', { about: 'withdraw', text: 'Dit is verouderd.' })),
}

/** Every action that has an endpoint. */
export const performed = Object.keys(steps) as Performed[]
