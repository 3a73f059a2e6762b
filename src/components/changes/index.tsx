'use client'

import { useState } from 'react'

import { Choice } from '../dialog/fields.tsx'
import type { StandingOf } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'
import { ChangeItem } from './change-item.tsx'
import { choicesOf } from './choices.ts'
import './index.css'
import { useChanges } from './use-changes.ts'

/** What changed in the text on this page, field by field, since a moment of one’s choice; folded away until somebody asks. */
export const Changes = ({ standing }: { standing: StandingOf }) => {
  const { say } = useSay()
  const choices = choicesOf(standing)
  const [isOpen, setOpen] = useState(false)
  const [asked, setAsked] = useState('')
  const since = choices.some(({ value }) => value === asked) ? asked : (choices[0]?.value ?? 'seen')
  const { differences, failed, isLoading } = useChanges(isOpen, since)
  if (!standing.edition) return null
  const isFirst = differences?.since.edition === null
  return (
    <details
      className="changes"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{say(words.title)}</summary>
      <Choice label={say(words.since)} onChange={setAsked} value={since}>
        {choices.map(({ label, value }) => (
          <option key={value} value={value}>
            {say(label)}
          </option>
        ))}
      </Choice>
      <p className="changes__note" role="status">
        {isLoading
          ? say(words.loading)
          : differences && say(isFirst ? words.first : words.count(differences.changes.length))}
      </p>
      {failed && <p role="alert">{say(words.failed)}</p>}
      {differences && differences.changes.length > 0 && (
        <ol className="changes__list">
          {differences.changes.map((change) => (
            <ChangeItem change={change} key={`${change.path} ${change.kind}`} />
          ))}
        </ol>
      )}
    </details>
  )
}

const words = {
  count: (count: number) =>
    count === 0
      ? { nl: 'Er is niets veranderd.', en: 'Nothing changed.' }
      : {
          nl: count === 1 ? '1 verandering' : `${count} veranderingen`,
          en: count === 1 ? '1 change' : `${count} changes`,
        },
  failed: {
    nl: 'We konden niet ophalen wat er veranderde. Open dit opnieuw om het nog eens te proberen.',
    en: 'What changed could not be fetched. Open this again to retry.',
  },
  first: {
    nl: 'Er is nog niets om mee te vergelijken. Dit is de hele tekst.',
    en: 'There is nothing to compare with yet. This is the whole text.',
  },
  loading: { nl: 'We zoeken op wat er veranderde…', en: 'Looking up what changed…' },
  since: { nl: 'Sinds', en: 'Since' },
  title: { nl: 'Wat is er veranderd', en: 'What has changed' },
}
