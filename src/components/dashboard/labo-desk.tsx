import { Link } from '@payloadcms/ui'

import { Members } from '../members/index.tsx'
import { laboHousehold } from '../members/load.ts'
import { inLanguage } from '../words/index.ts'
import { addressOf, type DeskProps, leadOf, recordsWhere, standsWhere, titleOf } from './desk.ts'
import { type InQueue, queueOf } from './queue.ts'
import { RequestList } from './request-list.tsx'
import { askedOfLabo } from './requests.ts'
import { UrgentList } from './urgent-list.tsx'
import { forcedTexts, stoppedTexts } from './urgent.ts'
import { waitedWords } from './waited.ts'

/** What waits for the labo: what is urgent, texts to review (the one that waits longest first), what is approved, what partners ask. */
export const LaboDesk = async (props: DeskProps) => {
  const { language } = props
  const say = (text: { nl: string; en: string }) => inLanguage(text, language)
  const [queue, approved, forced, stopped, asked, household] = await Promise.all([
    queueOf(props),
    recordsWhere(props, { editionState: { in: ['approved', 'failed'] } }, 20),
    forcedTexts(props),
    stoppedTexts(props),
    askedOfLabo(props),
    laboHousehold(props),
  ])
  return (
    <div className="desk">
      <UrgentList forced={forced} props={props} stopped={stopped} />
      <section aria-labelledby="desk-title">
        <h1 id="desk-title">
          {say(words.toReview)} ({queue.length})
        </h1>
        {queue.length === 0 && <p>{say(words.nothing)}</p>}
        <ol className="desk__list">
          {queue.map((item) => (
            <QueueItem item={item} key={item.record.id} props={props} />
          ))}
        </ol>
      </section>
      {approved.length > 0 && (
        <section aria-labelledby="desk-approved">
          <h2 id="desk-approved">{say(words.approved)}</h2>
          <ul className="desk__list">
            {approved.map((record) => (
              <li className="desk__item" key={record.id}>
                <Link className="desk__link" href={addressOf(props, record)}>
                  {titleOf(record, language)}
                </Link>
                <p>
                  {leadOf(record)}. {standsWhere(record, language)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RequestList asked={asked} props={props} />
      {household && <Members household={household} />}
    </div>
  )
}

const QueueItem = ({ item, props }: { item: InQueue; props: DeskProps }) => {
  const { dueOn, record, reviewerName, submittedAt } = item
  return (
    <li className="desk__item">
      <Link className="desk__link" href={addressOf(props, record)}>
        {titleOf(record, props.language)}
      </Link>
      <p>
        {leadOf(record)}. {inLanguage(waitedWords({ dueOn, now: new Date(), submittedAt }), props.language)}
      </p>
      <p>{inLanguage(reviewerName ? words.reviewedBy(reviewerName) : words.free, props.language)}</p>
    </li>
  )
}

const words = {
  approved: { nl: 'Goedgekeurd, wacht op publicatie', en: 'Approved, waiting for publication' },
  free: { nl: 'Nog niemand leest dit na.', en: 'Nobody reviews this yet.' },
  nothing: { nl: 'Er ligt niets te wachten.', en: 'Nothing is waiting.' },
  reviewedBy: (name: string) => ({ nl: `Wordt nagelezen door ${name}.`, en: `Reviewed by ${name}.` }),
  toReview: { nl: 'Te bekijken', en: 'To review' },
}
