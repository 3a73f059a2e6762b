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

type Props = { remark: Remark; replies: readonly Remark[]; standing: StandingOf }

/** One remark: how strong, about which field (a button that goes there), the words, the answer or room for one, and what was replied. */
export const RemarkItem = ({ remark, replies, standing }: Props) => {
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
        {(standing.edition?.round ?? 1) > 1 && `, ${say(roundWords(remark.round))}`}
      </p>
      {answer && (
        <p className="work-remark-item__answer">
          <strong>{say(words.answered)} </strong>
          {answer}
        </p>
      )}
      {replies.length > 0 && (
        <ol aria-label={say(words.replies)} className="work-remark-item__replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <p className="work-remark-item__text">{reply.text}</p>
              <p className="work-remark-item__by">
                {reply.author.name}, {dayIn(reply.createdAt, language)}
              </p>
            </li>
          ))}
        </ol>
      )}
      {!answer && state === 'open' && mayNow(standing, 'answer') && (
        <AnswerBox
          isBusy={isBusy}
          label={say(words.yourAnswer)}
          onSend={(given) => act('answer', standing, { comment: id, text: given })}
          sendLabel={say(words.answer)}
        />
      )}
      {state !== 'resolved' && mayNow(standing, 'comment') && (
        <details className="work-remark-item__reply">
          <summary>{say(words.reply)}</summary>
          <AnswerBox
            isBusy={isBusy}
            label={say(words.yourReply)}
            onSend={(given) => act('comment', standing, { inReplyTo: id, text: given })}
            sendLabel={say(words.send)}
          />
        </details>
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

/** How often the text went to the labo. */
export const roundWords = (round: number) => ({ nl: `ronde ${round}`, en: `round ${round}` })

const words = {
  answer: { nl: 'Antwoorden', en: 'Answer' },
  answered: { nl: 'Antwoord:', en: 'Answer:' },
  goTo: { nl: 'Ga naar', en: 'Go to' },
  replies: { nl: 'Reacties', en: 'Replies' },
  reply: { nl: 'Reageren', en: 'Reply' },
  resolve: { nl: 'Afgehandeld', en: 'Resolved' },
  send: { nl: 'Plaatsen', en: 'Post' },
  yourAnswer: { nl: 'Jouw antwoord', en: 'Your answer' },
  yourReply: { nl: 'Jouw reactie', en: 'Your reply' },
}
