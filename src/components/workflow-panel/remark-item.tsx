'use client'

import { Button } from '@payloadcms/ui'

import { useFields } from '../field-focus/use-fields.ts'
import { mayNow, type Remark, type StandingOf } from '../standing/contract.ts'
import { dayIn } from '../words/index.ts'
import { useReason } from '../words/reasons.tsx'
import { useSay } from '../words/use-say.ts'
import { kindWords } from '../workflow-buttons/kinds.ts'
import { useAct } from '../workflow-buttons/use-act.ts'
import { AnswerBox } from './answer-box.tsx'

/** One remark: how strong, about which field (a button that goes there), the words, and the answer or room for one. */
export const RemarkItem = ({ remark, standing }: { remark: Remark; standing: StandingOf }) => {
  const { language, say } = useSay()
  const { goTo, nameOf } = useFields()
  const { act, isBusy, refused } = useAct({ redraws: false })
  const inWords = useReason()
  const { answer, author, createdAt, id, kind, path, reasonCode, state, text } = remark
  return (
    <li className={`work-remark-item work-remark-item--${kind}`}>
      <p className="work-remark-item__head">
        <span className="work-remark-item__kind">{say(kindWords[kind].badge)}</span>
        {path && (
          <button className="work-remark-item__jump" onClick={() => void goTo(path)} type="button">
            <span className="work-remark-item__to">{say(words.goTo)} </span>
            {nameOf(path)}
          </button>
        )}
      </p>
      {reasonCode && <p className="work-remark-item__reason">{inWords(reasonCode)}.</p>}
      <p className="work-remark-item__text">{text}</p>
      <p className="work-remark-item__by">
        {author.name}, {dayIn(createdAt, language)}
      </p>
      {answer && (
        <p className="work-remark-item__answer">
          <strong>{say(words.answered)} </strong>
          {answer}
        </p>
      )}
      {!answer && state === 'open' && mayNow(standing, 'answer') && (
        <AnswerBox isBusy={isBusy} onSend={(given) => act('answer', standing, { comment: id, text: given })} />
      )}
      {state !== 'resolved' && mayNow(standing, 'resolve') && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => void act('resolve', standing, { comment: id })}
          size="small"
          type="button"
        >
          {say(words.resolve)}
        </Button>
      )}
      {refused && <p role="alert">{refused.message}</p>}
    </li>
  )
}

const words = {
  answered: { nl: 'Antwoord:', en: 'Answer:' },
  goTo: { nl: 'Ga naar', en: 'Go to' },
  resolve: { nl: 'Afgehandeld', en: 'Resolved' },
}
