'use client'

import { Button } from '@payloadcms/ui'

import type { Offer } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'
import { Disclosure } from './disclosure.tsx'
import { Obstacles } from './obstacles.tsx'

/** A step that cannot be taken yet: the grey button, and beside it every reason why not. */
export const HeldBack = ({ offer }: { offer: Offer }) => {
  const { say } = useSay()
  const obstacles = offer.reasons.map(({ message, path }) => ({ message: say(message), ...(path ? { path } : {}) }))
  const isForOthers = offer.reasons.every(({ code }) => forOthers.includes(code))
  return (
    <>
      <Button id={`action-${offer.action}`} buttonStyle="primary" disabled size="medium" type="button">
        {say(offer.label)}
      </Button>
      <Disclosure
        label={say(isForOthers ? words.whyNot : words.why(obstacles.length))}
        name={`why-not-${offer.action}`}
      >
        {(close) => <Obstacles obstacles={obstacles} onLeave={close} />}
      </Disclosure>
    </>
  )
}

/** Nothing the person can put right: somebody else has to do it. */
const forOthers: readonly string[] = [
  ...['own-submission', 'own-text', 'own-partner', 'own-removal', 'own-emergency'],
  'reopened-before',
]

const words = {
  why: (count: number) =>
    count === 1
      ? { nl: 'Nog 1 ding in orde te brengen', en: '1 thing left to do' }
      : { nl: `Nog ${count} dingen in orde te brengen`, en: `${count} things left to do` },
  whyNot: { nl: 'Waarom kan ik dit niet?', en: 'Why can’t I do this?' },
}
