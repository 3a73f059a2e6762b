'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { Dialog } from '../dialog/index.tsx'
import { useSay } from '../words/use-say.ts'
import { usePartners } from '../workflow-buttons/use-partners.ts'
import { nothingChosen } from './choices.ts'
import { FateChoice } from './fate-choice.tsx'
import { Summary } from './summary.tsx'
import { useWizard } from './use-wizard.ts'

type Props = { address: string; partner: string; name: string; onClose: () => void; onDone: () => void }

/** An organisation stops: first what becomes of each of its texts, then all of it once more, then it is done at once. */
export const Wizard = ({ address, name, onClose, onDone, partner }: Props) => {
  const { say } = useSay()
  const wizard = useWizard(address)
  const { decide, failure, isBusy, list, undecided } = wizard
  const others = usePartners(true).filter(({ id }) => id !== partner)
  const [step, setStep] = useState<1 | 2>(1)
  const heading = useRef<HTMLHeadingElement>(null)
  const hasMoved = useRef(false)
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus()
    hasMoved.current = true
  }, [step])
  const confirm = async () => {
    if (await decide()) onDone()
    else setStep(1)
  }
  return (
    <Dialog onClose={onClose} title={say(words.title(name))}>
      <h3 className="work-panel__subtitle" ref={heading} tabIndex={-1}>
        {say(step === 1 ? words.first : words.second)}
      </h3>
      {failure !== null && <p role="alert">{failure === '' ? say(words.failed) : failure}</p>}
      <p role="status">{!list ? say(failure === null ? words.loading : words.nothing) : say(words.left(undecided))}</p>
      {list && step === 1 && (
        <>
          <p>{say(list.texts.length === 0 ? words.noTexts : words.explanation)}</p>
          {undecided > 1 && (
            <Button
              buttonStyle="secondary"
              onClick={() => {
                wizard.chooseForRest({ ...nothingChosen, fate: 'adopt' })
              }}
              size="small"
              type="button"
            >
              {say(words.adoptRest)}
            </Button>
          )}
          {list.texts.map((text) => (
            <FateChoice
              chosen={wizard.chosenFor(text)}
              key={text.id}
              onChange={(chosen) => {
                wizard.choose(text, chosen)
              }}
              others={others}
              problem={wizard.problemOf(text)}
              text={text}
            />
          ))}
        </>
      )}
      {list && step === 2 && <Summary chosenFor={wizard.chosenFor} list={list} others={others} />}
      <div className="work-dialog__buttons">
        {step === 1 ? (
          <Button
            disabled={!list || undecided > 0}
            onClick={() => {
              setStep(2)
            }}
            type="button"
          >
            {say(words.next)}
          </Button>
        ) : (
          <>
            <Button disabled={isBusy} id="confirm-deactivation" onClick={() => void confirm()} type="button">
              {say(isBusy ? words.busy : words.confirm)}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              onClick={() => {
                setStep(1)
              }}
              type="button"
            >
              {say(words.back)}
            </Button>
          </>
        )}
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onClose} type="button">
          {say(words.cancel)}
        </Button>
      </div>
    </Dialog>
  )
}

const words = {
  adoptRest: { nl: 'De rest: het labo neemt over', en: 'The rest: the labo takes over' },
  back: { nl: 'Terug', en: 'Back' },
  busy: { nl: 'Even geduld …', en: 'One moment …' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  confirm: { nl: 'De organisatie stopt', en: 'The organisation leaves' },
  explanation: {
    nl: 'Kies voor elke tekst wat ermee gebeurt. Er verandert nog niets.',
    en: 'Choose what becomes of each text. Nothing changes yet.',
  },
  failed: { nl: 'Dat is niet gelukt. Probeer het opnieuw.', en: 'That did not work. Try again.' },
  first: { nl: 'Stap 1 van 2: de teksten', en: 'Step 1 of 2: the texts' },
  left: (count: number) =>
    count === 0
      ? { nl: 'Alles is gekozen.', en: 'All is chosen.' }
      : {
          nl: count === 1 ? 'Nog 1 tekst te kiezen.' : `Nog ${count} teksten te kiezen.`,
          en: count === 1 ? '1 text left to choose.' : `${count} texts left to choose.`,
        },
  loading: { nl: 'De teksten worden opgehaald …', en: 'The texts are being fetched …' },
  next: { nl: 'Verder', en: 'Next' },
  noTexts: {
    nl: 'Deze organisatie heeft geen teksten die online staan of stonden.',
    en: 'This organisation has no texts that are or were online.',
  },
  nothing: { nl: 'De lijst is er niet.', en: 'The list is not there.' },
  second: { nl: 'Stap 2 van 2: kijk alles na', en: 'Step 2 of 2: check it all' },
  title: (name: string) => ({ nl: `${name} stopt`, en: `${name} leaves` }),
}
