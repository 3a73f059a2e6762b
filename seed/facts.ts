import { organisations } from './cast.ts'
import { at, listAt, sameTexts, textAt, textsAt } from './reading.ts'

/** One thing that the labo's public page tells, and how a website finds it. */
export type Fact = { fact: string; path: string; holds: (body: unknown) => boolean }

const projects = '/v1/projects?schoolYear=2020-2021&shape=full'
const leerlabos = '/v1/leerlabos?schoolYear=2026-2027&shape=full'
const fiches = '/v1/fiches?shape=full'
const partners = '/v1/partners?shape=full'

const items = (body: unknown): unknown[] => listAt(body, 'items')
/** Holds for each item, and there is at least one. */
const each = (body: unknown, check: (item: unknown) => boolean): boolean =>
  items(body).length > 0 && items(body).every(check)
const names = (things: unknown[]): string[] => textsAt(things, 'title')
const project = (body: unknown, title: string): unknown =>
  items(body).find((item) => textAt(item, 'title').startsWith(title))
const takesPart = (item: unknown, ...wanted: string[]): boolean => {
  const found = names(listAt(item, 'partners'))
  return wanted.every((name) => found.includes(name))
}
const insight = (body: unknown, title: string): unknown =>
  listAt(body, 'insights').find((item) => textAt(item, 'title').startsWith(title))
const tells = (item: unknown, path: string, ...words: string[]): boolean => {
  const text = textAt(item, path).toLowerCase()
  return words.every((word) => text.includes(word.toLowerCase()))
}

const aboutTheLabo: readonly Fact[] = [
  {
    fact: 'the question of the labo',
    path: '/v1/labo',
    holds: (labo) => tells(labo, 'title', 'hoe', 'zerotolerantie tegen schooluitval', '?'),
  },
  { fact: 'its date, 3 November 2020', path: '/v1/labo', holds: (labo) => at(labo, 'date') === '2020-11-03' },
  { fact: 'its type, “Laboratorium”', path: '/v1/labo', holds: (labo) => at(labo, 'kind') === 'laboratorium' },
  { fact: 'its status, “Afgerond”', path: '/v1/labo', holds: (labo) => at(labo, 'phase') === 'afgerond' },
  {
    fact: 'the young people it is about: relations, exclusion, no diploma',
    path: '/v1/labo',
    holds: (labo) =>
      listAt(labo, 'youth').length === 3 &&
      ['relatie', 'uitsluiting', 'diploma'].every((word, row) => tells(labo, `youth.${row}`, word)),
  },
  {
    fact: 'four “wat als” questions: teams, provision, parents, network',
    path: '/v1/labo',
    holds: (labo) =>
      listAt(labo, 'whatIfs').length === 4 &&
      ['schoolteams', 'elke leerling', 'ouders', 'netwerk'].every((word, row) =>
        tells(labo, `whatIfs.${row}`, word, '?'),
      ),
  },
  {
    fact: 'the SOM spearhead “Iedereen aan boord”',
    path: '/v1/labo',
    holds: (labo) => at(labo, 'spearhead') === 'Iedereen aan boord',
  },
  {
    fact: 'its focus: strengthening teachers and school teams',
    path: '/v1/labo',
    holds: (labo) => tells(labo, 'focus', 'draagkracht', 'schoolteams'),
  },
  {
    fact: 'its three levers: bring together, spread, advise the city',
    path: '/v1/labo',
    holds: (labo) =>
      listAt(labo, 'levers').length === 3 &&
      ['samenbrengen', 'ontwikkelen', 'stad leuven'].every((word, row) => tells(labo, `levers.${row}`, word)),
  },
]

const aboutProjects: readonly Fact[] = [
  {
    fact: 'four projects with financial or logistic support in 2020–2021',
    path: projects,
    holds: (body) => items(body).length === 4 && each(body, (item) => listAt(item, 'support').length > 0),
  },
  {
    fact: 'both kinds of support',
    path: projects,
    holds: (body) =>
      sameTexts(
        items(body).flatMap((item) => listAt(item, 'support').map(String)),
        ['financieel', 'logistiek'],
      ),
  },
  {
    fact: 'Ris+K basis and secundair',
    path: projects,
    holds: (body) => takesPart(project(body, 'Ris+K basisonderwijs en Ris+K secundair'), organisations.risk.name),
  },
  {
    fact: 'Centrum voor Leerzorg',
    path: projects,
    holds: (body) => takesPart(project(body, 'Centrum voor Leerzorg'), organisations.clz.name),
  },
  {
    fact: 'Naadloze Flexibele Trajecten, of Koïnoor-Leerrecht',
    path: projects,
    holds: (body) => takesPart(project(body, 'Naadloze Flexibele Trajecten'), organisations.koinoor.name),
  },
  {
    fact: 'Werkgroep OV4 Type 3',
    path: projects,
    holds: (body) => takesPart(project(body, 'Werkgroep OV4 Type 3'), organisations.ov4.name),
  },
  {
    fact: 'the projects stand on the labo page',
    path: '/v1/labo',
    holds: (labo) => listAt(labo, 'projects').length === 4,
  },
  {
    fact: 'one joint action plan to read below the list',
    path: '/v1/labo',
    holds: (labo) =>
      tells(labo, 'actionPlan.title', 'gemeenschappelijk actieplan') &&
      at(labo, 'actionPlan.mimeType') === 'application/pdf',
  },
]

const aboutLeerlabos: readonly Fact[] = [
  {
    fact: 'leerlabo’s since 2018',
    path: '/v1/labo',
    holds: (labo) => tells(labo, 'body.text', '2018', 'leerlabo', 'moeilijk begrijpbaar gedrag'),
  },
  {
    fact: 'one for each level',
    path: leerlabos,
    holds: (body) => sameTexts(textsAt(items(body), 'level.id'), ['lager', 'secundair']),
  },
  {
    fact: 'the yearly focus “in relatie”',
    path: leerlabos,
    holds: (body) => each(body, (item) => at(item, 'focus') === 'in relatie'),
  },
  {
    fact: 'set up by Centrum voor Leerzorg and Ris+K together',
    path: leerlabos,
    holds: (body) =>
      each(body, (item) =>
        sameTexts(names(listAt(item, 'organisers')), [organisations.clz.name, organisations.risk.name]),
      ),
  },
  {
    fact: 'guided by experts from several sectors',
    path: leerlabos,
    holds: (body) => each(body, (item) => new Set(textsAt(listAt(item, 'guides'), 'organisation')).size >= 2),
  },
  {
    fact: 'for named audiences in education and welfare',
    path: leerlabos,
    holds: (body) =>
      each(body, (item) =>
        sameTexts(textsAt(listAt(item, 'audiences'), 'id'), [
          'leerkracht',
          'zorgcoordinator',
          'leerlingbegeleider',
          'directie',
          'pedagogisch-begeleider',
          'clb',
          'welzijnswerker',
        ]),
      ),
  },
  {
    fact: 'an agenda of dated sessions, each with its registration',
    path: '/v1/sessions?from=2026-09-01&to=2027-06-30&limit=100',
    holds: (body) =>
      items(body).length >= 10 &&
      each(body, (item) => textAt(item, 'start') !== '' && textAt(item, 'registration.url').startsWith('https://')),
  },
]

const aboutToolbox: readonly Fact[] = [
  {
    fact: 'a toolbox of fiches: a picture, a framework, a way of working, an aid',
    path: fiches,
    holds: (body) => sameTexts(textsAt(items(body), 'kind'), ['beeld', 'begrippenkader', 'werkwijze', 'hulpmiddel']),
  },
  {
    fact: 'the fiches are short',
    path: fiches,
    holds: (body) => each(body, (item) => Number(at(item, 'duration.read')) <= 10),
  },
  {
    fact: 'they point to sources, people and organisations',
    path: fiches,
    holds: (body) =>
      each(body, (item) => listAt(item, 'sources').length > 0) &&
      ['contacts', 'organisations'].every((path) => items(body).some((item) => listAt(item, path).length > 0)),
  },
  {
    fact: 'the partners help build the toolbox',
    path: fiches,
    holds: (body) =>
      [organisations.clz.name, organisations.risk.name].every((name) =>
        textsAt(items(body), 'lead.title').includes(name),
      ),
  },
  {
    fact: 'the labo evaluates what is in it',
    path: fiches,
    holds: (body) => each(body, (item) => typeof at(item, 'evidence.rung') === 'number'),
  },
]

const aboutPeople: readonly Fact[] = [
  {
    fact: 'partners in six sectors',
    path: partners,
    holds: (body) =>
      sameTexts(textsAt(items(body), 'sector.label'), [
        'Onderwijs',
        'Ondersteuning onderwijs',
        'Welzijn',
        'Brug onderwijs – welzijn',
        'Lokale overheid',
        'Opleiding',
      ]),
  },
  {
    fact: 'two contact people with their function',
    path: '/v1/labo',
    holds: (labo) =>
      sameTexts(names(listAt(labo, 'contacts')), [
        'Coördinator van het Leuvens Steunpunt tegen Schooluitval',
        'Coördinator van het lerend netwerk Ris+K',
      ]) && sameTexts(textsAt(listAt(labo, 'contacts'), 'name'), ['Stefanie Dhondt', 'Karin Jacobs']),
  },
  {
    fact: 'a livestream to watch again, “Driven by health”',
    path: '/v1/labo',
    holds: (labo) =>
      at(insight(labo, 'Driven by health'), 'kind') === 'livestream' &&
      tells(insight(labo, 'Driven by health'), 'url', 'https://'),
  },
  {
    fact: 'a theatre evening, “Dissident”, on 27 March 2023 with UCLL and 30cc',
    path: '/v1/labo',
    holds: (labo) => {
      const evening = insight(labo, 'Dissident')
      return (
        at(evening, 'date') === '2023-03-27' &&
        tells(evening, 'text', 'UCLL', '30cc') &&
        takesPart(evening, organisations.ucll.name)
      )
    },
  },
]

/** Every row of what the labo's public page holds, with where `/v1` gives it after the seed. */
export const facts: readonly Fact[] = [
  ...aboutTheLabo,
  ...aboutProjects,
  ...aboutLeerlabos,
  ...aboutToolbox,
  ...aboutPeople,
]
