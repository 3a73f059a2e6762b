'use client'

import { useId } from 'react'

import type { Action } from '#src/review/transitions.ts'

import type { Offer } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'
import { HeldBack } from './held-back.tsx'

type Props = { rest: readonly Offer[]; grave: readonly Offer[]; onChoose: (action: Action) => void }

/** The steps behind “Meer”: the usual ones, and apart at the end those with large consequences. */
export const Menu = ({ grave, onChoose, rest }: Props) => {
  const { say } = useSay()
  const headingId = useId()
  const step = (offer: Offer, isGrave: boolean) => (
    <li key={offer.action}>
      {offer.allowed ? (
        <button
          className={`work-menu__item${isGrave ? ' work-menu__item--grave' : ''}`}
          data-action={offer.action}
          onClick={() => {
            onChoose(offer.action)
          }}
          type="button"
        >
          {say(offer.label)}
        </button>
      ) : (
        <HeldBack offer={offer} />
      )}
    </li>
  )
  return (
    <>
      {rest.length > 0 && <ul className="work-menu">{rest.map((offer) => step(offer, false))}</ul>}
      {grave.length > 0 && (
        <>
          <p className="work-menu__heading" id={headingId}>
            {say(words.grave)}
          </p>
          <ul aria-labelledby={headingId} className="work-menu">
            {grave.map((offer) => step(offer, true))}
          </ul>
        </>
      )}
    </>
  )
}

const words = { grave: { nl: 'Met grote gevolgen', en: 'With large consequences' } }
