'use client'

import { evidenceWords } from '#src/review/evidence-words.ts'

import { Choice, LongAnswer } from '../dialog/fields.tsx'
import type { StandingOf } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'

/** As it stands in the form; an empty rung is no judgement. */
export type Judged = { rung: string; motive: string }

/** What the labo said of the text that is online, to start from. */
export const judgedBefore = ({ document: { evidence } }: StandingOf): Judged => ({
  rung: evidence === null ? '' : String(evidence.rung),
  motive: evidence?.motive ?? '',
})

/** What is sent; `unfounded` while a rung is chosen and nothing says why, undefined when nothing is judged. */
export const judgementOf = ({ motive, rung }: Judged): { rung: number; motive: string } | 'unfounded' | undefined => {
  if (rung === '') return undefined
  return motive.trim() === '' ? 'unfounded' : { rung: Number(rung), motive: motive.trim() }
}

/** How firmly a fiche is founded, as visitors will read it, and what that rests on. */
export const EvidenceChoice = ({ judged, onChange }: { judged: Judged; onChange: (judged: Judged) => void }) => {
  const { say } = useSay()
  return (
    <fieldset className="work-remark">
      <legend>{say(words.evidence)}</legend>
      <Choice
        help={say(words.rungHelp)}
        label={say(words.rung)}
        onChange={(rung) => {
          onChange({ ...judged, rung })
        }}
        value={judged.rung}
      >
        <option value="">{say(words.notJudged)}</option>
        {Object.entries(evidenceWords).map(([rung, label]) => (
          <option key={rung} value={rung}>
            {say(label)}
          </option>
        ))}
      </Choice>
      {judged.rung !== '' && (
        <LongAnswer
          help={say(words.motiveHelp)}
          label={say(words.motive)}
          onChange={(motive) => {
            onChange({ ...judged, motive })
          }}
          required
          rows={2}
          value={judged.motive}
        />
      )}
    </fieldset>
  )
}

const words = {
  evidence: { nl: 'Onderbouwing', en: 'Evidence' },
  motive: { nl: 'Waarop steunt dat?', en: 'What does that rest on?' },
  motiveHelp: {
    nl: 'Bezoekers lezen dit. Bijvoorbeeld: vier scholen werken er al twee jaar mee.',
    en: 'Visitors read this. For example: four schools have worked with it for two years.',
  },
  notJudged: { nl: 'Nu geen oordeel', en: 'No judgement now' },
  rung: { nl: 'Hoe zeker is het dat dit werkt?', en: 'How sure is it that this works?' },
  rungHelp: {
    nl: 'Zonder oordeel blijft staan wat het labo er vroeger over zei.',
    en: 'Without a judgement what the labo said before stays.',
  },
}
