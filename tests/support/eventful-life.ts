import type { Action } from '#src/review/transitions.ts'

import type { Stage, Who } from './cast-stage.ts'

/** What a fiche of the first partner goes through here, in order; `save` and the first `start` come before. */
export const eventfulLife: readonly [who: Who, action: Action][] = [
  ['member', 'submit'],
  ['reviewer', 'decline'],
  ['reviewer', 'reopen'],
  ['member', 'comment'],
  ['member', 'submit'],
  ['member', 'withdrawSubmission'],
  ['member', 'submit'],
  ['reviewer', 'claim'],
  ['reviewer', 'release'],
  ['reviewer2', 'claim'],
  ['reviewer2', 'editorialFix'],
  ['reviewer2', 'approve'],
  ['reviewer2', 'returnToDraft'],
  ['admin', 'discard'],
  ['member', 'reopen'],
  ['member', 'submit'],
  ['reviewer2', 'claim'],
  ['reviewer2', 'approve'],
  ['reviewer2', 'publish'],
  ['member', 'ask'],
  ['reviewer', 'withdraw'],
  ['reviewer2', 'reinstate'],
  ['manager', 'emergencyStop'],
  ['reviewer', 'reinstate'],
  ['reviewer', 'rollBack'],
  ['reviewer2', 'claim'],
  ['reviewer2', 'approve'],
  ['reviewer2', 'publish'],
  ['member', 'start'],
  ['admin', 'forcePublish'],
  ['reviewer2', 'confirmAfterwards'],
  ['reviewer', 'changeSlug'],
  ['reviewer2', 'claim'],
  ['reviewer2', 'approve'],
  ['reviewer2', 'publish'],
  ['admin', 'archive'],
]

/** Writes a fiche and takes it through all of it. */
export const liveEventfully = async (stage: Stage): Promise<string> => {
  const id = await stage.write('fiches', 'Veelbewogen', 'member', { summary: 'Een zin met een foutt erin.' })
  let hash: string | null = null
  for (const [who, action] of eventfulLife) {
    const standing = await stage.mustAct(who, 'fiches', id, action, inputFor(action, hash))
    hash = standing.edition?.hash ?? null
  }
  return id
}

const inputFor = (action: Action, hash: string | null): object => {
  const inputs: Partial<Record<Action, object>> = {
    submit: { changeNote: 'Beter.' },
    withdrawSubmission: { reason: 'Nog niet klaar.' },
    decline: { reasonCode: 'dubbel', reason: 'Past hier niet.', alternative: 'Probeer elders.' },
    comment: { kind: 'question', text: 'Mag dit?' },
    editorialFix: { hash, fixes: [{ path: 'summary', from: 'foutt', to: 'fout' }] },
    approve: { hash },
    returnToDraft: { reason: 'Te vroeg.' },
    discard: { confirm: true },
    ask: { about: 'withdraw', text: 'Dit klopt niet meer.' },
    withdraw: { notice: 'Even weg.' },
    emergencyStop: { ground: 'privacy', reason: 'Een leerling is te herkennen.' },
    rollBack: { edition: 1 },
    forcePublish: { reason: 'De cijfers waren fout.' },
    changeSlug: { slug: 'een-ander-adres' },
  }
  return inputs[action] ?? {}
}
