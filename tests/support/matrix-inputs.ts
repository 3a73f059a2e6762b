import type { Kind } from '#src/review/facts.ts'
import type { Stand } from './matrix-scene.ts'

/** What a person would rightly send along, so that only who they are and where the document stands decides. */
export type Rightly = {
  kind: Kind
  stand: Stand
  hash: string
  comment: string
  session: string
  slug: string
  partner: string
  offer: string
}

const words = 'Er ontbreekt nog een bron.'

const inputs: Readonly<Record<string, (about: Rightly) => object>> = {
  submit: () => ({ changeNote: 'Een nieuwe bron.' }),
  withdrawSubmission: () => ({ reason: words }),
  editorialFix: ({ hash, kind }) => ({ hash, fixes: [{ ...sentences[kind] }] }),
  requestChanges: () => ({ comments: [{ kind: 'must', reasonCode: 'bron', text: words }] }),
  decline: () => ({ reasonCode: 'dubbel', reason: words, alternative: 'Zet het op de eigen website.' }),
  approve: ({ hash }) => ({ hash, checklist: [] }),
  returnToDraft: () => ({ reason: words }),
  remark: () => ({ text: words }),
  inviteCoOwner: ({ partner }) => ({ partner }),
  transfer: ({ partner }) => ({ partner }),
  removeCoOwner: ({ partner }) => ({ partner }),
  acceptOffer: ({ offer }) => ({ offer }),
  declineOffer: ({ offer }) => ({ offer }),
  withdrawOffer: ({ offer }) => ({ offer }),
  adopt: () => ({ reason: words }),
  schedule: () => ({ publishAt: new Date(Date.now() + 7 * 86_400_000).toISOString() }),
  forcePublish: () => ({ reason: words }),
  discard: () => ({ confirm: true }),
  comment: () => ({ kind: 'may', text: words }),
  answer: ({ comment }) => ({ comment, text: words }),
  resolve: ({ comment }) => ({ comment }),
  rollBack: () => ({ edition: 1 }),
  changeSlug: ({ slug }) => ({ slug }),
  withdraw: () => ({ notice: 'Deze tekst klopt niet meer.' }),
  emergencyStop: () => ({ ground: 'privacy', reason: words }),
  setSessionStatus: ({ session }) => ({ session, status: 'full' }),
  ask: ({ stand }) =>
    stand.publication === 'live' ? { about: 'withdraw', text: words } : { about: 'reinstate', text: words },
}

/** A word in each kind of text that an editor could put right. */
const sentences: Readonly<Record<Kind, { path: string; from: string; to: string }>> = {
  fiches: { path: 'summary', from: 'leert', to: 'leest' },
  projects: { path: 'summary', from: 'doet', to: 'deed' },
  leerlabos: { path: 'summary', from: 'leert', to: 'leest' },
  partners: { path: 'description', from: 'Wie wij', to: 'Wie we' },
  contacts: { path: 'function', from: 'Coördinator', to: 'Coordinator' },
  labo: { path: 'summary', from: 'staat', to: 'gaat' },
}

export const inputFor = (action: string, about: Rightly): object => inputs[action]?.(about) ?? {}
