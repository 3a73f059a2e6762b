'use client'

import { useState } from 'react'

import { Tick } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { EvidenceChoice, type Judged, judgedBefore, judgementOf } from './evidence-choice.tsx'
import { FormButtons } from './form-buttons.tsx'
import { useSettings } from './use-settings.ts'

/** Ticks the labo's checklist, judges how firmly a fiche is founded, and approves exactly the text that is shown (its hash goes along). */
export const ApproveForm = ({ isBusy, onCancel, onSend, standing }: FormProps) => {
  const { say } = useSay()
  const { checklist, isLoading } = useSettings()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [hash] = useState(standing.edition?.hash ?? '')
  const isFiche = standing.document.collection === 'fiches'
  const [judged, setJudged] = useState<Judged>(judgedBefore(standing))
  const judgement = isFiche ? judgementOf(judged) : undefined
  const questions = isFiche ? checklist : []
  const left = questions.filter(({ key }) => !ticked.includes(key)).length
  return (
    <>
      <p>{say(words.explanation)}</p>
      {questions.length > 0 && (
        <fieldset className="work-remark">
          <legend>{say(words.checklist)}</legend>
          {questions.map(({ key, text }, index) => (
            // They come in after the rest of the window, and are the first thing to do.
            <Tick
              autoFocus={index === 0}
              checked={ticked.includes(key)}
              key={key}
              label={text}
              onChange={(checked) => {
                setTicked(checked ? [...ticked, key] : ticked.filter((other) => other !== key))
              }}
            />
          ))}
        </fieldset>
      )}
      {isFiche && <EvidenceChoice judged={judged} onChange={setJudged} />}
      {left > 0 && <p role="status">{say(words.left(left))}</p>}
      <FormButtons
        action="approve"
        isBusy={isBusy}
        isDisabled={isLoading || left > 0 || judgement === 'unfounded'}
        onCancel={onCancel}
        onSend={() => {
          onSend({
            hash,
            ...(questions.length > 0 ? { checklist: [...ticked] } : {}),
            ...(typeof judgement === 'object' ? { evidence: judgement } : {}),
          })
        }}
      />
    </>
  )
}

const words = {
  checklist: { nl: 'Nagekeken', en: 'Checked' },
  explanation: {
    nl: 'Je keurt de tekst goed zoals hij nu op het scherm staat. Online komt hij pas als iemand van het labo publiceert.',
    en: 'You approve the text as it is on the screen now. It goes online only when somebody of the labo publishes it.',
  },
  left: (count: number) => ({
    nl: count === 1 ? 'Vink nog één punt aan.' : `Vink nog ${count} punten aan.`,
    en: count === 1 ? 'One item left to tick.' : `${count} items left to tick.`,
  }),
}
