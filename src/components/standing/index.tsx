'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useSay } from '../words/use-say.ts'
import { isWritableNow, type StandingOf } from './contract.ts'
import { Flags } from './flags.tsx'
import './index.css'
import { useStanding } from './use-standing.ts'

/** Where the document and its open edition stand, in a sentence, and what that means for who is typing. */
export const Standing = () => {
  const { hasSavePermission, id } = useDocumentInfo()
  const { failed, standing } = useStanding()
  const { say } = useSay()
  if (!id) return null
  if (!standing) return failed ? <p className="standing">{say(words.unknown)}</p> : null
  const consequence = hasSavePermission === false && !isWritableNow(standing) ? words.locked : consequenceOf(standing)
  return (
    <p className="standing" role="status">
      <Flags standing={standing} />
      <span className="standing__sentence">{say(standing.sentence)}</span>
      {consequence && <span className="standing__consequence"> {say(consequence)}</span>}
    </p>
  )
}

const consequenceOf = (standing: StandingOf) => {
  if (!isWritableNow(standing)) return words.locked
  const startsNext = standing.actions.some(({ action, allowed }) => action === 'start' && allowed)
  return startsNext && standing.document.publication === 'live' ? words.startsNext : undefined
}

const words = {
  locked: { nl: 'Je kunt de tekst nu niet wijzigen.', en: 'The text cannot be changed now.' },
  startsNext: {
    nl: 'Wat je bewaart, wordt een nieuwe versie. Wat online staat, verandert niet.',
    en: 'What you save becomes a new version. What is online does not change.',
  },
  unknown: { nl: 'We konden niet ophalen hoe ver deze tekst staat.', en: 'We could not tell where this text stands.' },
}
