import type { Kind } from './facts.ts'
import type { Problem } from './problem-list.ts'
import { brusselsDay } from './school-days.ts'

export type Content = Readonly<Record<string, unknown>>
type Requirement = (content: Content, now: Date) => readonly Problem[]

/** What content lacks before the labo can review it: every problem at once, as sentences. A draft may lack all of it. */
export const contentProblems = (kind: Kind, content: Content, now = new Date()): Problem[] =>
  requirements[kind].flatMap((requirement) => requirement(content, now))

const problem = (path: string, code: string, nl: string, en: string): Problem => ({ path, code, message: { nl, en } })

const required =
  (path: string, nl: string): Requirement =>
  (content) =>
    isFilled(at(content, path)) ? [] : [problem(path, 'required', nl, `${path} is required.`)]

const atMost =
  (path: string, max: number): Requirement =>
  (content) => {
    const value = at(content, path)
    const length = typeof value === 'string' ? value.length : 0
    return length <= max
      ? []
      : [
          problem(
            path,
            'too-long',
            `Maak dit korter: hoogstens ${max} tekens, nu zijn het er ${length}.`,
            `At most ${max} characters, not ${length}.`,
          ),
        ]
  }

const countBetween =
  (path: string, min: number, max: number, nl: string): Requirement =>
  (content) => {
    const value = at(content, path)
    const count = Array.isArray(value) ? value.length : 0
    return count >= min && count <= max ? [] : [problem(path, 'wrong-number', nl, `${path}: ${min} to ${max} items.`)]
  }

const eachRow =
  (path: string, check: (row: Content, at: string) => readonly Problem[]): Requirement =>
  (content) => {
    const rows = at(content, path)
    return Array.isArray(rows) ? rows.flatMap((row: Content, index) => check(row, `${path}.${index}`)) : []
  }

const schoolYear: Requirement = (content) => {
  const years = /^(\d{4})-(\d{4})$/.exec(textAt(content, 'schoolYear'))
  return years && Number(years[2]) === Number(years[1]) + 1
    ? []
    : [
        problem(
          'schoolYear',
          'malformed',
          'Schrijf het schooljaar als twee jaren na elkaar. Bijvoorbeeld: 2026-2027',
          'Write the school year as 2026-2027.',
        ),
      ]
}

const inOrder =
  (from: string, to: string, nl: string, path: string): ((content: Content) => readonly Problem[]) =>
  (content) => {
    const [start, end] = [textAt(content, from), textAt(content, to)]
    return start && end && Date.parse(end) < Date.parse(start)
      ? [problem(path, 'order', nl, 'The end lies before the start.')]
      : []
  }

const titled = (max: number): Requirement[] => [
  required('title', 'Geef een titel: een vraag of een werkwoord werkt het best.'),
  atMost('title', max),
]
const summarised = (max: number): Requirement[] => [
  required('summary', 'Schrijf in één zin wat de lezer eraan heeft.'),
  atMost('summary', max),
]

const session = (row: Content, path: string): Problem[] => [
  ...(row.start
    ? []
    : [problem(`${path}.start`, 'required', 'Wanneer begint de sessie?', 'The session needs a start.')]),
  ...(row.end ? [] : [problem(`${path}.end`, 'required', 'Wanneer eindigt de sessie?', 'The session needs an end.')]),
  ...inOrder('start', 'end', 'Het einde ligt voor het begin. Kijk de uren na.', `${path}.end`)(row),
  ...(isFilled(at(row, 'place.name')) || isFilled(at(row, 'place.address')) || isFilled(at(row, 'place.online'))
    ? []
    : [
        problem(
          `${path}.place`,
          'required',
          'Waar is de sessie? Vul een plaats, een adres of een link in.',
          'Where does the session take place?',
        ),
      ]),
]

const rowNeeds =
  (name: string, nl: string) =>
  (row: Content, path: string): Problem[] =>
    isFilled(row[name]) ? [] : [problem(`${path}.${name}`, 'required', nl, `${name} is required.`)]

const organisation = (row: Content, path: string): Problem[] =>
  isFilled(row.partner) || isFilled(row.name)
    ? []
    : [
        problem(
          `${path}.name`,
          'required',
          'Kies een partner of schrijf een naam.',
          'Choose a partner or write a name.',
        ),
      ]

const guide = (row: Content, path: string): Problem[] =>
  isFilled(row.contact) || isFilled(row.name)
    ? []
    : [
        problem(
          `${path}.name`,
          'required',
          'Kies een contactpersoon of schrijf wie begeleidt.',
          'Choose a contact or write a name.',
        ),
      ]

const consentIsRecorded: Requirement = (content) => {
  const shown = ['name', 'email', 'phone', 'photo'].filter((name) => at(content, `consent.${name}`) === true)
  return shown.length === 0 || (isFilled(at(content, 'consent.givenBy')) && isFilled(at(content, 'consent.validUntil')))
    ? []
    : [
        problem(
          'consent.givenBy',
          'consent-unrecorded',
          'Schrijf wie toestemming gaf en tot wanneer ze geldt. Anders tonen we alleen de functie.',
          'Record who gave consent and until when.',
        ),
      ]
}

const consentIsGiven: Requirement = (content, now) => {
  const givenOn = new Date(textAt(content, 'consent.givenOn'))
  return Number.isNaN(givenOn.getTime()) || brusselsDay(givenOn) <= brusselsDay(now)
    ? []
    : [
        problem(
          'consent.givenOn',
          'consent-future',
          'Deze dag moet nog komen. Vul in op welke dag de persoon ja zei.',
          'Consent cannot be given on a day to come.',
        ),
      ]
}

const requirements: Record<Kind, readonly Requirement[]> = {
  fiches: [
    ...titled(65),
    ...summarised(140),
    required('kind', 'Kies wat voor fiche dit is.'),
    required('body', 'Schrijf de tekst van de fiche.'),
    countBetween('audiences', 1, 20, 'Kies voor wie deze fiche is.'),
    countBetween('levels', 1, 20, 'Kies minstens één onderwijsniveau.'),
    countBetween('themes', 1, 3, 'Kies één tot drie thema’s.'),
    required('carePhase', 'Kies de fase in het zorgcontinuüm.'),
    countBetween('sources', 1, 20, 'Noem minstens één bron, of “praktijkervaring van …”.'),
    eachRow('sources', rowNeeds('title', 'Geef de bron een titel.')),
    eachRow('organisations', organisation),
    required('licence', 'Kies een licentie.'),
  ],
  projects: [
    ...titled(65),
    ...summarised(140),
    required('schoolYear', 'Voor welk schooljaar is dit project?'),
    schoolYear,
    inOrder('period.from', 'period.to', 'De laatste dag ligt voor de eerste. Kijk de data na.', 'period.to'),
    countBetween('support', 1, 2, 'Kies welke steun het project kreeg.'),
    required('phase', 'Kies hoe ver het project staat.'),
  ],
  leerlabos: [
    ...titled(65),
    ...summarised(140),
    required('schoolYear', 'Voor welk schooljaar is dit leerlabo?'),
    schoolYear,
    required('level', 'Kies het onderwijsniveau.'),
    countBetween('audiences', 1, 20, 'Kies voor wie dit leerlabo is.'),
    eachRow('guides', guide),
    eachRow('sessions', session),
  ],
  partners: [required('name', 'Hoe heet de organisatie?'), atMost('name', 120), required('sector', 'Kies de sector.')],
  contacts: [
    required('function', 'Welke functie heeft deze persoon?'),
    atMost('function', 120),
    required('organisation', 'Voor welke organisatie werkt deze persoon?'),
    consentIsRecorded,
    consentIsGiven,
  ],
  labo: [
    ...titled(120),
    ...summarised(300),
    required('kind', 'Kies het type.'),
    required('phase', 'Kies hoe ver het labo staat.'),
    eachRow('insights', rowNeeds('title', 'Geef dit inzicht een titel.')),
    eachRow('insights', rowNeeds('kind', 'Kies wat voor inzicht dit is.')),
    eachRow('youth', rowNeeds('text', 'Schrijf een zin of verwijder deze rij.')),
    eachRow('whatIfs', rowNeeds('text', 'Schrijf een vraag of verwijder deze rij.')),
    eachRow('levers', rowNeeds('text', 'Schrijf een zin of verwijder deze rij.')),
  ],
}

const at = (content: Content, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), content)

const textAt = (content: Content, path: string): string => {
  const value = at(content, path)
  return typeof value === 'string' ? value : ''
}

const isRecord = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFilled = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim().length > 0
  if (isRecord(value) && isRecord(value.root)) return hasText(value.root)
  return value !== null && value !== undefined && value !== false
}

/** Rich text counts as filled when it holds text, a block or an image. */
const hasText = (node: Content): boolean =>
  (typeof node.text === 'string' && node.text.trim().length > 0) ||
  node.type === 'block' ||
  node.type === 'upload' ||
  (Array.isArray(node.children) && node.children.some((child) => isRecord(child) && hasText(child)))
