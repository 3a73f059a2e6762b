'use client'

import { isForLabo, type StandingOf } from '../standing/contract.ts'
import { momentIn } from '../words/brussels.ts'
import { groundWord } from '../words/grounds.ts'
import { dayIn } from '../words/index.ts'
import { useReason } from '../words/reasons.tsx'
import { useSay } from '../words/use-say.ts'
import { onlinePage } from '../workflow-buttons/online-page.ts'
import { Notice } from './notice.tsx'
import { WishButton } from './wish-button.tsx'

type Props = { standing: StandingOf }

/** Everything out of the ordinary about this text. */
export const Notices = ({ standing }: Props) => (
  <>
    <Forced standing={standing} />
    <Stopped standing={standing} />
    <Failed standing={standing} />
    <Declined standing={standing} />
    <WithoutConsent standing={standing} />
  </>
)

const Forced = ({ standing }: Props) => {
  const { language, say } = useSay()
  const { forced } = standing.document
  const page = onlinePage(standing.document)
  if (!forced) return null
  return (
    <Notice isGrave={isForLabo(standing)} title={say(words.forced)}>
      <p>{say(words.forcedBy(forced.by.name, momentIn(forced.at, language)))}</p>
      {forced.reason && <blockquote className="work-quote">{forced.reason}</blockquote>}
      {page && (
        <p>
          <a href={page} rel="noreferrer" target="_blank">
            {say(words.readOnline)}
          </a>
        </p>
      )}
      <WishButton action="confirmAfterwards" standing={standing} />
    </Notice>
  )
}

const Stopped = ({ standing }: Props) => {
  const { language, say } = useSay()
  const { stopped } = standing.document
  if (!stopped) return null
  const ground = groundWord(stopped.ground)
  return (
    <Notice isGrave={isForLabo(standing)} title={say(words.stopped(ground ? say(ground) : ''))}>
      <p>{say(words.stoppedBy(stopped.by?.name ?? '', dayIn(stopped.resolveBy, language)))}</p>
      {stopped.reason && <blockquote className="work-quote">{stopped.reason}</blockquote>}
      <p>{say(isForLabo(standing) ? words.settle : words.wait)}</p>
    </Notice>
  )
}

const Failed = ({ standing }: Props) => {
  const { language, say } = useSay()
  const { edition } = standing
  if (!edition?.failure) return null
  return (
    <Notice isGrave={isForLabo(standing)} title={say(words.failed(edition.number))}>
      <p>{say(words.failedWhen(edition.publishAt ? momentIn(edition.publishAt, language) : ''))}</p>
      <ul>
        {edition.failure.map(({ code, message, path }) => (
          <li key={`${code} ${path ?? ''}`}>{say(message)}</li>
        ))}
      </ul>
      <p>{say(isForLabo(standing) ? words.failedLabo : words.failedPartner)}</p>
    </Notice>
  )
}

const Declined = ({ standing }: Props) => {
  const { say } = useSay()
  const inWords = useReason()
  const { document, edition } = standing
  if (!edition?.declined) return null
  const { alternative, reason, reasonCode } = edition.declined
  return (
    <Notice title={say(words.declined(edition.number))}>
      {document.publication === 'live' && <p>{say(words.liveStays)}</p>}
      {reasonCode && (
        <p>
          <strong>{inWords(reasonCode)}</strong>
        </p>
      )}
      {reason && <p className="work-notice__words">{reason}</p>}
      {alternative && (
        <>
          <h4 className="work-notice__heading">{say(words.alternative)}</h4>
          <p className="work-notice__words">{alternative}</p>
        </>
      )}
      <h4 className="work-notice__heading">{say(words.goOn)}</h4>
      <p>{say(words.reopen)}</p>
      <WishButton action="reopen" standing={standing} />
    </Notice>
  )
}

const WithoutConsent = ({ standing }: Props) => {
  const { language, say } = useSay()
  const { consentWithdrawnAt } = standing.document
  if (!consentWithdrawnAt) return null
  return (
    <Notice title={say(words.consent)}>
      <p>{say(words.consentWhat(dayIn(consentWithdrawnAt, language)))}</p>
    </Notice>
  )
}

const words = {
  alternative: { nl: 'Wat kan wel?', en: 'What can be done instead?' },
  consent: { nl: 'Toestemming ingetrokken', en: 'Consent withdrawn' },
  consentWhat: (day: string) => ({
    nl: `Sinds ${day} staan naam, mailadres, telefoon en foto nergens meer online. De functie wel. Geeft deze persoon opnieuw toestemming? Vul dan de nieuwe dag in en dien in.`,
    en: `Since ${day} name, mail, phone and photo are online nowhere. The function is. Does this person consent anew? Then fill in the new day and submit.`,
  }),
  declined: (number: number) => ({ nl: `Versie ${number} is niet opgenomen`, en: `Version ${number} was declined` }),
  failed: (number: number) => ({
    nl: `Versie ${number} kon niet online`,
    en: `Version ${number} could not go online`,
  }),
  failedLabo: {
    nl: 'Los dit op en publiceer, of trek de goedkeuring in zodat de schrijvers de tekst kunnen aanpassen.',
    en: 'Settle this and publish, or revoke the approval so that the writers can change the text.',
  },
  failedPartner: {
    nl: 'Je hoeft nu niets te doen. Het labo kijkt ernaar en laat weten of er iets moet veranderen.',
    en: 'You need not do anything now. The labo looks at it and tells you when something must change.',
  },
  failedWhen: (moment: string) => ({
    nl: `Ze was ingepland${moment ? ` voor ${moment}` : ''}. Wat online stond, bleef staan. Dit klopte niet meer:`,
    en: `It was scheduled${moment ? ` for ${moment}` : ''}. What was online stayed there. This no longer held:`,
  }),
  forced: { nl: 'Noodpublicatie', en: 'Emergency publication' },
  forcedBy: (name: string, at: string) => ({
    nl: `Online gezet door ${name} op ${at}, zonder nalezen. Nog achteraf na te lezen.`,
    en: `Put online by ${name} on ${at}, without a review. Still to be confirmed.`,
  }),
  goOn: { nl: 'Hoe ga je verder?', en: 'How to go on?' },
  liveStays: { nl: 'Wat online staat, veranderde niet.', en: 'What is online did not change.' },
  readOnline: { nl: 'Lees wat online staat', en: 'Read what is online' },
  reopen: {
    nl: 'De tekst blijft bewaard. Wie hem wil herwerken, kan hem heropenen.',
    en: 'The text is kept. Whoever wants to rework it can reopen it.',
  },
  settle: {
    nl: 'Kijk wat er moet gebeuren: schrijf een nieuwe versie, zet de tekst terug met Heractiveren (iemand anders dan wie hem stopte) of archiveer hem.',
    en: 'See what has to be done: write a new version, put the text back with Reinstate (somebody else than who stopped it) or archive it.',
  },
  stopped: (ground: string) => ({
    nl: ground ? `Noodstop om ${ground}` : 'Noodstop',
    en: ground ? `Emergency stop for ${ground}` : 'Emergency stop',
  }),
  stoppedBy: (name: string, day: string) => ({
    nl: `${name ? `Van de site gehaald door ${name}.` : 'Van de site gehaald.'} Het labo lost dit op tegen ${day}.`,
    en: `${name ? `Taken off the site by ${name}.` : 'Taken off the site.'} The labo settles this by ${day}.`,
  }),
  wait: {
    nl: 'Je hoeft nu niets te doen. Het labo neemt contact op, of vraagt een nieuwe versie.',
    en: 'You need not do anything now. The labo gets in touch, or asks for a new version.',
  },
}
