import { openStates } from '../states.ts'
import type { Demand, Guard } from './asked.ts'
import { filled, reason, unless } from './why.ts'

/** Four eyes: what one person took away, another brings back. */
export const isAnotherThanWhoTookItAway: Guard = ({ actor, takenAwayBy }) =>
  unless(
    takenAwayBy === null || actor.id !== takenAwayBy,
    'own-removal',
    'Je haalde dit zelf van de site. Iemand anders van het labo zet het terug.',
    'You took this away yourself; another reviewer must bring it back.',
  )

/** Only an emergency publication waits to be read afterwards, and not by whoever wrote, submitted or published it. */
export const isForcedByAnother: Guard = ({ actor, forced }) => {
  if (!forced) {
    return reason('not-forced', 'Hier is niets achteraf na te lezen.', 'Nothing waits to be confirmed afterwards.')
  }
  const concerned = [forced.by, forced.submittedBy, ...forced.savedBy]
  return unless(
    actor.id !== null && !concerned.includes(actor.id) && !actor.belongsToOwnerOutsideLabo,
    'own-emergency',
    'Je schreef of publiceerde dit zelf. Iemand anders van het labo leest het achteraf na.',
    'Whoever wrote or force-published this cannot confirm it.',
  )
}

/** An archived document stays as it is for ever, so nothing may still be open on it. */
export const nothingIsOpen: Guard = ({ edition }) =>
  unless(
    edition === null || !(openStates as readonly string[]).includes(edition.state),
    'edition-open',
    'Er is nog een versie in de maak. Rond die eerst af: verwerp ze of neem ze niet op.',
    'An edition is still open. Discard or decline it first.',
  )

/** A partner reopens once in sixty days; after that the labo does it on request. */
export const mayReopenAgain: Guard = ({ actor, reopenedByMember }) =>
  unless(
    actor.isReviewer || !reopenedByMember,
    'reopened-before',
    'Jullie heropenden dit al eens in de voorbije zestig dagen. Vraag het aan het labo.',
    'Members may reopen once in sixty days; ask the labo.',
  )

export const groundGiven: Demand = (_, input) =>
  unless(
    input.ground !== undefined,
    'ground-missing',
    'Kies waarom dit meteen weg moet: privacy of veiligheid. Voor al de rest is er Intrekken.',
    'Choose privacy or safety; for anything else use withdraw.',
    'ground',
  )

/** The session exists in what is online, the word is known, and what moves says when to. */
export const sessionChangeFits: Demand = ({ sessions }, input) => [
  ...unless(
    sessions.includes(input.session ?? ''),
    'session-unknown',
    'Kies een sessie die online staat.',
    'No such session in what is online.',
    'session',
  ),
  ...unless(
    input.status !== undefined,
    'status-missing',
    'Kies wat er met de sessie gebeurt: gaat door, volzet, afgelast of verplaatst.',
    'Choose planned, full, cancelled or moved.',
    'status',
  ),
  ...(input.status === 'moved' ? newTimes(input.start, input.end) : noTimes(input.start ?? input.end)),
]

const newTimes = (start: string | undefined, end: string | undefined) => [
  ...unless(start !== undefined, 'start-missing', 'Wanneer begint ze nu?', 'Say when it starts now.', 'start'),
  ...unless(end !== undefined, 'end-missing', 'Wanneer eindigt ze nu?', 'Say when it ends now.', 'end'),
  ...unless(
    start === undefined || end === undefined || Date.parse(start) < Date.parse(end),
    'order',
    'Het einde ligt voor het begin. Kijk de uren na.',
    'The end lies before the start.',
    'end',
  ),
]

const noTimes = (given: string | undefined) =>
  unless(
    given === undefined,
    'times-not-asked',
    'Nieuwe uren horen alleen bij een verplaatste sessie.',
    'Only a moved session takes new times.',
    'start',
  )

/** A request says what it is about, and is made once until the labo has answered it. */
export const requestFits: Demand = (facts, input) => {
  const { about, session, status } = input
  if (about === undefined)
    return reason('about-missing', 'Wat vraag je aan het labo?', 'Say what you ask for.', 'about')
  if (about === 'session') {
    const problems = isSessionKnown(facts.sessions, session, status)
    if (problems.length > 0) return problems
  }
  return [
    ...unless(
      about === 'session' || filled(input.text),
      'text-missing',
      'Schrijf in één zin waarom.',
      'Say in one sentence why.',
      'text',
    ),
    ...unless(
      (about === 'reinstate') === (facts.publication === 'withdrawn'),
      'not-now',
      'Dat kan nu niet gevraagd worden: kijk of de tekst nog online staat.',
      'This cannot be asked in the present publication.',
      'about',
    ),
    ...unless(
      !facts.requests.some((asked) => asked.about === about && (asked.session ?? null) === (session ?? null)),
      'already-asked',
      'Dit is al gevraagd. Het labo bekijkt het.',
      'This has been asked already.',
      'about',
    ),
  ]
}

const isSessionKnown = (sessions: readonly string[], session: string | undefined, status: string | undefined) => [
  ...unless(
    sessions.includes(session ?? ''),
    'session-unknown',
    'Kies een sessie die online staat.',
    'No such session in what is online.',
    'session',
  ),
  ...unless(status !== undefined, 'status-missing', 'Wat verandert er?', 'Say what changes.', 'status'),
]
