'use client'

import { Link } from '@payloadcms/ui'

import type { NoticeLine } from '#src/notifications/lines.ts'

import { momentIn } from '../timeline/moment.ts'
import { useSay } from '../words/use-say.ts'

type Props = { admin: string; notice: NoticeLine; onRead: (id: string) => Promise<void> }

/** One thing that was told, with the way to the text it is about. */
export const NoticeItem = ({ admin, notice, onRead }: Props) => {
  const { language, say } = useSay()
  const { at, document, id, isRead, sentence } = notice
  return (
    <li className={isRead ? 'notices__line' : 'notices__line notices__line--new'}>
      <p>
        {!isRead && <span className="notices__hidden">{say(isNew)} </span>}
        {say(sentence)}
      </p>
      {document?.title != null && (
        <Link
          href={`${admin}/collections/${document.collection}/${document.id}`}
          onClick={() => void onRead(id)}
          prefetch={false}
        >
          {document.title}
        </Link>
      )}
      <time dateTime={at}>{momentIn(at, language)}</time>
    </li>
  )
}

const isNew = { nl: 'Nieuw:', en: 'New:' }
