'use client'

import { Button, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { Dialog } from '../dialog/index.tsx'
import { OneOf, Shown } from '../dialog/fields.tsx'
import { useFields } from '../field-focus/use-fields.ts'
import { useStanding } from '../standing/use-standing.ts'
import { isWritableNow } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'
import { inWords, type OwnChange, ownChanges } from './own-changes.ts'
import { putAside, type Theirs } from './put-aside.ts'

/**
 * Somebody else saved this text, or took a step with it, while it was being written here. Shows what was written here and lets it be
 * saved on top of what stands there now: fields that only one of both changed go together by themselves.
 */
export const StaleDialog = ({ onClose }: { onClose: () => void }) => {
  const { say } = useSay()
  const { nameOf } = useFields()
  const { collectionSlug, data, id } = useDocumentInfo()
  const { getData, setModified } = useForm()
  const { config } = useConfig()
  const { reload, standing } = useStanding()
  const address = `${config.routes.api}/${collectionSlug ?? ''}/${id ?? ''}?depth=0&draft=true`
  const [theirs, setTheirs] = useState<Theirs>()
  const [changes, setChanges] = useState<readonly OwnChange[]>([])
  const [taken, setTaken] = useState<readonly string[]>([])
  const [state, setState] = useState<'asking' | 'ready' | 'saving' | 'failed'>('asking')

  const look = useCallback(async () => {
    const now = await putAside.read(address)
    await reload()
    setState(now ? 'ready' : 'failed')
    if (!now) return
    setTheirs(now)
    setChanges(ownChanges(data ?? {}, getData(), now))
  }, [address, data, getData, reload])
  useEffect(() => {
    void look()
    // Once, when the window opens: what is typed stands still behind it.
  }, [])

  const leave = () => {
    setModified(false)
    window.location.reload()
  }
  const save = async () => {
    if (!theirs) return
    setState('saving')
    const kept = changes.filter(({ name }) => !taken.includes(name)).map(({ mine, name }) => [name, mine] as const)
    const status = kept.length === 0 ? 200 : await putAside.save(address, Object.fromEntries(kept), theirs)
    if (status === 200) leave()
    else if (status === 409) await look()
    else setState('failed')
  }
  const mayWrite = standing !== null && isWritableNow(standing)

  return (
    <Dialog onClose={onClose} title={say(words.title)}>
      <p>{say(mayWrite ? words.explanation : words.locked)}</p>
      <p role="status">{state === 'asking' ? say(words.looking) : changes.length === 0 ? say(words.same) : ''}</p>
      {changes.map(({ both, mine, name, theirs: other }) => (
        <div className="work-remark" key={name}>
          <Shown label={`${nameOf(name)}: ${say(words.mine)}`} value={inWords(mine)} />
          {both && <Shown label={`${nameOf(name)}: ${say(words.theirs)}`} value={inWords(other)} />}
          {both && mayWrite && (
            <OneOf
              choices={[
                { value: 'mine', label: say(words.keepMine) },
                { value: 'theirs', label: say(words.keepTheirs) },
              ]}
              label={say(words.which)}
              onChange={(choice) => {
                setTaken(choice === 'theirs' ? [...taken, name] : taken.filter((one) => one !== name))
              }}
              value={taken.includes(name) ? 'theirs' : 'mine'}
            />
          )}
          {!both && mayWrite && <p>{say(words.onlyMine)}</p>}
        </div>
      ))}
      {state === 'failed' && <p role="alert">{say(words.failed)}</p>}
      <div className="work-dialog__buttons">
        {mayWrite && (
          <Button disabled={state !== 'ready'} id="save-together" onClick={() => void save()} type="button">
            {say(words.save)}
          </Button>
        )}
        <Button buttonStyle="secondary" onClick={onClose} type="button">
          {say(words.close)}
        </Button>
        <Button buttonStyle="secondary" onClick={leave} type="button">
          {say(words.leave)}
        </Button>
      </div>
    </Dialog>
  )
}

const words = {
  close: { nl: 'Terug naar mijn tekst', en: 'Back to my text' },
  explanation: {
    nl: 'Niets is verloren. Hieronder staat wat jij veranderde. Wat de ander veranderde, blijft ook staan.',
    en: 'Nothing is lost. Below is what you changed. What the other person changed stays too.',
  },
  failed: {
    nl: 'Dat lukte niet. Je tekst staat hier nog. Probeer het zo dadelijk opnieuw.',
    en: 'That did not work. Your text is still here. Try again in a moment.',
  },
  keepMine: { nl: 'Mijn tekst', en: 'My text' },
  keepTheirs: { nl: 'De tekst van de ander', en: 'The other text' },
  leave: { nl: 'Mijn wijzigingen laten vallen', en: 'Drop my changes' },
  locked: {
    nl: 'De tekst kan nu niet veranderd worden. Kopieer hieronder wat je schreef. Neem de tekst eerst terug, of bewaar het voor later.',
    en: 'The text cannot be changed now. Copy what you wrote below. Take the text back first, or keep it for later.',
  },
  looking: { nl: 'We kijken wat er veranderde…', en: 'Looking at what changed…' },
  mine: { nl: 'wat jij schreef', en: 'what you wrote' },
  onlyMine: { nl: 'Alleen jij veranderde dit.', en: 'Only you changed this.' },
  same: { nl: 'Wat jij schreef, staat er al.', en: 'What you wrote stands there already.' },
  save: { nl: 'Samen bewaren', en: 'Save together' },
  theirs: { nl: 'wat de ander schreef', en: 'what the other person wrote' },
  title: { nl: 'Iemand anders werkte ook aan deze tekst', en: 'Somebody else worked on this text too' },
  which: { nl: 'Welke tekst houden we?', en: 'Which text do we keep?' },
}
