'use client'

import type { EditionState } from '#src/review/states.ts'
import type { Words } from '#src/review/words.ts'

import type { StandingOf } from '../standing/contract.ts'
import { momentIn } from '../words/brussels.ts'
import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'

/** The people and days that matter now; what is not known is left out. */
export const WhoAndWhen = ({ standing }: { standing: StandingOf }) => {
  const { language, say } = useSay()
  const { document, edition } = standing
  const owners = [document.lead, ...document.coOwners].flatMap((owner) => (owner ? [owner.name] : []))
  const isWithLabo = edition?.state === 'submitted'
  const rows: [Words, string][] = [
    [words.owner, owners.join(', ')],
    [
      words.submitted,
      isWithLabo || edition?.state === 'approved'
        ? when(dayIn(edition.submittedAt, language), edition.submittedBy?.name)
        : '',
    ],
    [words.changeNote, edition && isOnItsWay(edition.state) ? (edition.changeNote ?? '') : ''],
    [words.size, edition?.minor === true && isOnItsWay(edition.state) ? say(words.minor) : ''],
    [words.reviewer, isWithLabo ? (edition.reviewer?.name ?? say(words.nobodyYet)) : ''],
    [
      edition?.state === 'changesRequested' ? words.changesBy : words.answerBy,
      isWithLabo || edition?.state === 'changesRequested' ? dayIn(edition.dueOn, language) : '',
    ],
    [words.approver, edition?.state === 'approved' ? (edition.approvedBy?.name ?? '') : ''],
    [words.publishAt, edition?.state === 'scheduled' && edition.publishAt ? momentIn(edition.publishAt, language) : ''],
    [words.reviewBy, document.publication === 'live' ? dayIn(document.reviewBy, language) : ''],
    [words.notice, document.publication === 'withdrawn' ? (document.notice ?? '') : ''],
  ]
  return (
    <dl className="work-panel__facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name.nl}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** Submitted and not online yet: what it says about itself is for who decides. */
const isOnItsWay = (state: EditionState): boolean => ['submitted', 'approved', 'scheduled', 'failed'].includes(state)

const when = (day: string, name: string | undefined): string => [day, name].filter(Boolean).join(', ')

const words = {
  answerBy: { nl: 'Antwoord verwacht tegen', en: 'Answer expected by' },
  approver: { nl: 'Goedgekeurd door', en: 'Approved by' },
  changeNote: { nl: 'Wat is er nieuw?', en: 'What is new?' },
  changesBy: { nl: 'Graag aangepast tegen', en: 'Changes welcome by' },
  minor: { nl: 'Kleine verbetering', en: 'Small improvement' },
  nobodyYet: { nl: 'Nog niemand', en: 'Nobody yet' },
  notice: { nl: 'Melding', en: 'Notice' },
  owner: { nl: 'Van', en: 'Belongs to' },
  publishAt: { nl: 'Gaat vanzelf online op', en: 'Goes online by itself on' },
  reviewBy: { nl: 'Opnieuw na te kijken tegen', en: 'To be checked again by' },
  reviewer: { nl: 'Wie leest na?', en: 'Who reviews?' },
  size: { nl: 'Hoe groot is de verandering?', en: 'How big is the change?' },
  submitted: { nl: 'Ingediend', en: 'Submitted' },
}
