'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Action } from '#src/review/transitions.ts'

import { Dialog } from '../dialog/index.tsx'
import { useSay } from '../words/use-say.ts'
import { isField, Obstacles } from './obstacles.tsx'
import type { Refused } from './use-act.ts'

type MessageProps = { refused: Refused; onLeave: () => void; action?: Action }

/** Why it did not work, read out at once and with the keyboard on it. */
export const RefusedMessage = ({ action, onLeave, refused }: MessageProps) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [refused])
  const asksForSlug = action === 'changeSlug'
  const obstacles = refused.obstacles.map(({ message, path }) =>
    path === undefined || !isField(path) || (asksForSlug && path === 'slug') ? { message } : { message, path },
  )
  const [first, ...others] = obstacles
  const isSaidAlready = others.length === 0 && first?.path === undefined && first?.message === refused.message
  return (
    <div className="work-refused" ref={box} role="alert" tabIndex={-1}>
      <p>{refused.message}</p>
      {obstacles.length > 0 && !isSaidAlready && <Obstacles obstacles={obstacles} onLeave={onLeave} />}
    </div>
  )
}

/** The same in a window of its own, for steps that ask nothing first. */
export const RefusedNotice = ({ onClose, refused }: { refused: Refused; onClose: () => void }) => {
  const { say } = useSay()
  return (
    <Dialog onClose={onClose} title={say(words.title)}>
      <RefusedMessage onLeave={onClose} refused={refused} />
      <div className="work-dialog__buttons">
        <Button buttonStyle="secondary" onClick={onClose} type="button">
          {say(words.close)}
        </Button>
      </div>
    </Dialog>
  )
}

const words = {
  close: { nl: 'Sluiten', en: 'Close' },
  title: { nl: 'Dat is niet gelukt', en: 'That did not work' },
}
