'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { useSay } from '../words/use-say.ts'
import './index.css'
import { Line } from './line.tsx'
import { useTimeline } from './use-timeline.ts'

/** What happened to the document on this page, newest first; folded away until somebody asks. */
export const Timeline = () => {
  const [isOpen, setOpen] = useState(false)
  const { entries, failed, hasMore, isLoading, more } = useTimeline(isOpen)
  const { say } = useSay()
  const list = useRef<HTMLOListElement>(null)
  const firstNew = useRef<number | null>(null)
  useEffect(() => {
    const line = firstNew.current === null ? undefined : list.current?.children[firstNew.current]
    firstNew.current = null
    if (line instanceof HTMLElement) line.focus()
  }, [entries])
  const showMore = () => {
    firstNew.current = entries.length
    void more()
  }
  return (
    <details
      className="timeline"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{say(words.title)}</summary>
      {entries.length > 0 && (
        <ol className="timeline__lines" ref={list}>
          {entries.map((entry) => (
            <Line entry={entry} key={entry.number} />
          ))}
        </ol>
      )}
      <p className="timeline__note" role="status">
        {isLoading ? say(words.loading) : ''}
      </p>
      {failed && <p role="alert">{say(words.failed)}</p>}
      {(hasMore || failed) && (
        <Button buttonStyle="secondary" disabled={isLoading} onClick={showMore} size="small" type="button">
          {say(failed ? words.again : words.more)}
        </Button>
      )}
    </details>
  )
}

const words = {
  again: { nl: 'Probeer opnieuw', en: 'Try again' },
  failed: { nl: 'We konden de geschiedenis niet ophalen.', en: 'The history could not be fetched.' },
  loading: { nl: 'De geschiedenis wordt opgehaald…', en: 'The history is being fetched…' },
  more: { nl: 'Toon meer', en: 'Show more' },
  title: { nl: 'Geschiedenis', en: 'History' },
}
