'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { useSay } from '../words/use-say.ts'
import './index.css'
import { NoticeItem } from './notice-item.tsx'
import { useNotices } from './use-notices.ts'

/** In the menu: how much is new, and unfolded what it is. */
export const Notices = () => {
  const [isOpen, setOpen] = useState(false)
  const { failed, hasMore, isLoading, more, notices, read, unread } = useNotices(isOpen)
  const { config } = useConfig()
  const { say } = useSay()
  return (
    <details
      className="notices"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        {say(words.title)}
        {unread > 0 && (
          <span className="notices__count">
            {unread}
            <span className="notices__hidden"> {say(words.unread)}</span>
          </span>
        )}
      </summary>
      {notices.length > 0 && (
        <ul className="notices__lines">
          {notices.map((notice) => (
            <NoticeItem admin={config.routes.admin} key={notice.id} notice={notice} onRead={read} />
          ))}
        </ul>
      )}
      <p className="notices__note" role="status">
        {isOpen && (isLoading ? say(words.loading) : notices.length === 0 && !failed ? say(words.nothing) : '')}
      </p>
      {isOpen && failed && <p role="alert">{say(words.failed)}</p>}
      {isOpen && unread > 0 && (
        <Button buttonStyle="secondary" onClick={() => void read()} size="small" type="button">
          {say(words.readAll)}
        </Button>
      )}
      {isOpen && hasMore && (
        <Button buttonStyle="secondary" disabled={isLoading} onClick={() => void more()} size="small" type="button">
          {say(words.more)}
        </Button>
      )}
    </details>
  )
}

const words = {
  failed: { nl: 'We konden de berichten niet ophalen.', en: 'The messages could not be fetched.' },
  loading: { nl: 'De berichten worden opgehaald…', en: 'The messages are being fetched…' },
  more: { nl: 'Toon meer', en: 'Show more' },
  nothing: { nl: 'Er zijn geen berichten.', en: 'There are no messages.' },
  readAll: { nl: 'Alles gelezen', en: 'All read' },
  title: { nl: 'Berichten', en: 'Messages' },
  unread: { nl: 'nieuw', en: 'new' },
}
