'use client'

import { useFields } from '../field-focus/use-fields.ts'
import type { StandingOf } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'

/** What the labo improved in the language of this version: the words before, and after. */
export const Fixes = ({ standing }: { standing: StandingOf }) => {
  const { say } = useSay()
  const { nameOf } = useFields()
  const fixes = standing.edition?.fixes ?? []
  if (fixes.length === 0) return null
  return (
    <details className="work-panel__fixes" open>
      <summary>{say(words.title(fixes.length))}</summary>
      <ul className="work-panel__remarks">
        {fixes.map(({ by, from, path, to }, index) => (
          <li className="work-remark-item" key={`${path} ${index}`}>
            <p>
              <strong>{nameOf(path)}</strong>
            </p>
            <p>
              <span className="work-fix__name">{say(words.from)} </span>
              <del>{from}</del>
            </p>
            <p>
              <span className="work-fix__name">{say(words.to)} </span>
              <ins>{to}</ins>
            </p>
            <p className="work-remark-item__by">{by.name}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}

const words = {
  from: { nl: 'Was:', en: 'Was:' },
  title: (count: number) => ({
    nl: count === 1 ? 'Taal: 1 verbetering door het labo' : `Taal: ${count} verbeteringen door het labo`,
    en: count === 1 ? 'Language: 1 fix by the labo' : `Language: ${count} fixes by the labo`,
  }),
  to: { nl: 'Is nu:', en: 'Is now:' },
}
