import type { Known } from './known.ts'
import { day } from './language/brussels.ts'
import type { Draft } from './language/draft.ts'
import { prose } from './language/prose.ts'

const sentences = (...texts: string[]) => texts.map((text) => ({ text }))

/** The labo's own page, with every fact that its public page tells. */
export const laboText = ({ contacts, papers, partners, pictures, projects }: Known): Draft<'labo'> => ({
  title: 'Hoe maken we zerotolerantie tegen schooluitval waar?',
  summary:
    'In dit labo leren scholen en partners uit andere domeinen van elkaar hoe ze jongeren aan boord houden, ook als het moeilijk loopt.',
  date: day('2020-11-03'),
  kind: 'laboratorium',
  phase: 'afgerond',
  spearhead: 'Iedereen aan boord',
  youth: sentences(
    'Jongeren die vastlopen in hun relatie met leerkrachten of met andere leerlingen.',
    'Jongeren die na een uitsluiting op zoek zijn naar een nieuwe school.',
    'Jongeren die dreigen te stoppen zonder diploma, waardoor goed werk ver weg raakt.',
  ),
  whatIfs: sentences(
    'schoolteams bijleren en daardoor meer aankunnen?',
    'elke leerling in de regio onderwijs vindt dat past?',
    'ouders en school de zorg delen en elkaar daarin sterker maken?',
    'scholen hun kennis delen in een netwerk, met CLB’s en welzijn erbij?',
  ),
  focus:
    'We versterken de draagkracht van leerkrachten en schoolteams wanneer de omgang met een leerling moeilijk loopt en gedrag moeilijk te hanteren is.',
  levers: sentences(
    'Expertise samenbrengen en uitwisselen: waar zijn we samen sterker, en wat ontbreekt er nog?',
    'Nieuwe expertise ontwikkelen en tot in de scholen brengen.',
    'De stad Leuven adviseren over haar stimuleringsbeleid, na overleg met alle initiatieven in de regio.',
  ),
  image: pictures.of('boot'),
  body: prose(`
    ## Leren van elkaar

    Sommige jongeren dreigen uit de boot te vallen: ze hebben het moeilijk met zichzelf, thuis of op school. Een school alleen kan
    dat zelden keren. Daarom wisselt het Leuvense onderwijs in dit labo blijvend uit met partners die deze jongeren ook kennen.

    ## Leerlabo’s

    In 2018 begonnen we met leerlabo’s over verbindend werken bij moeilijk begrijpbaar gedrag. De belangstelling was groot, en dus
    kwam er een aparte reeks voor het basisonderwijs en voor het secundair onderwijs. Het Centrum voor Leerzorg en het lerend
    netwerk Ris+K zetten ze samen op, met experten uit verschillende sectoren. Welkom is iedereen uit onderwijs en welzijn.
    Inschrijven doe je per sessie.

    ## Toolbox

    In de toolbox staan korte fiches: een beeld, een begrippenkader, een werkwijze of een hulpmiddel voor de klas. De partners
    schrijven ze vanuit hun eigen praktijk, onderzoek of begeleiding. Het labo leest alles na en bewaakt het geheel. Elke fiche
    wijst de weg naar bronnen, mensen of organisaties.

    ## Wie doet mee?

    Partners uit zes sectoren: onderwijs, ondersteuning van onderwijs, welzijn, de brug tussen onderwijs en welzijn, lokale overheid
    en opleiding.
  `),
  projects: projects.all('risk', 'leerzorg', 'flexibele-trajecten', 'ov4'),
  actionPlan: papers.of('actieplan'),
  insights: [
    {
      title: 'Driven by health: mentaal evenwicht bij jongeren',
      kind: 'livestream',
      url: 'https://www.example.be/driven-by-health',
      text: 'Herbekijk het gesprek waarin een panel van experten ingaat op wat corona deed met het mentale welzijn van jongeren.',
    },
    {
      title: 'Dissident, een voorstelling voor het Leuvense onderwijs',
      kind: 'event',
      date: day('2023-03-27'),
      text: 'Met UCLL en 30cc brachten we het Leuvense onderwijs samen in de schouwburg, binnen het speerpunt “Iedereen aan boord, van kleuter- tot hoger en volwassenenonderwijs”.',
      partners: partners.all('ucll'),
    },
  ],
  contacts: contacts.all('steunpunt', 'risk-coordinator'),
})
