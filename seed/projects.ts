import type { Known, ProjectName } from './known.ts'
import { day } from './language/brussels.ts'
import type { Draft } from './language/draft.ts'
import { prose } from './language/prose.ts'

const inSchoolYear2020 = {
  schoolYear: '2020-2021',
  period: { from: day('2020-09-01'), to: day('2021-06-30') },
  phase: 'afgerond',
} as const

/** The four projects that the labo supported in 2020–2021. */
export const projectText: Record<ProjectName, (known: Known) => Draft<'projects'>> = {
  risk: ({ partners, contacts, pictures }) => ({
    ...inSchoolYear2020,
    title: 'Ris+K basisonderwijs en Ris+K secundair onderwijs',
    summary: 'Schoolteams leren een jaar lang van elkaar, samen met vormings- en welzijnsorganisaties.',
    support: ['financieel', 'logistiek'],
    image: pictures.of('kring'),
    partners: partners.all('risk', 'clz'),
    contacts: contacts.all('risk-coordinator'),
    body: prose(`
      ## Wat deden we?

      Teams uit basisscholen en teams uit secundaire scholen vormden elk een lerend netwerk. Ze kwamen vijf keer samen rond vragen
      uit de eigen klas. Vormings- en welzijnsorganisaties brachten kennis binnen, de scholen brachten de praktijk.

      ## Wat vroegen we van een school?

      - Een kernteam van minstens drie mensen, met de directie erbij.
      - Eén vraag waarmee je elke bijeenkomst verdergaat.
      - Tijd om tussen twee bijeenkomsten iets uit te proberen.

      ## Wat leverde het op?

      Teams spreken een gedeelde taal over gedrag en vragen sneller hulp aan elkaar. Enkele werkwijzen uit de netwerken staan nu als
      fiche in de toolbox.
    `),
  }),
  leerzorg: ({ partners, contacts, pictures }) => ({
    ...inSchoolYear2020,
    title: 'Centrum voor Leerzorg',
    summary: 'Expertise voor de meest kwetsbare jongeren, gebundeld en snel tot op de klasvloer.',
    support: ['financieel'],
    image: pictures.of('gesprek'),
    partners: partners.all('clz', 'clb'),
    contacts: contacts.all('clz-aanmelden'),
    body: prose(`
      ## Waarom?

      Een school met een dringende vraag moest vroeger vaak drie diensten bellen. In dit project brachten ondersteuningsnetwerken,
      scholen voor buitengewoon onderwijs en CLB’s hun expertise samen achter één aanmeldpunt.

      ## Hoe?

      :::stappen
      Eén oproep | De school belt het aanmeldpunt en vertelt wat er speelt. Een dossier is niet nodig.
      Eén gesprek op school | Binnen de twee weken komt iemand kijken, in de klas en niet in een vergaderzaal.
      Samen aan de slag | Leerkracht en ondersteuner proberen samen iets uit en kijken na zes weken terug.
      :::

      ## Wat leerden we?

      Hoe lager de drempel, hoe vroeger scholen bellen. En hoe vroeger ze bellen, hoe kleiner de hulp die nodig is.
    `),
  }),
  'flexibele-trajecten': ({ partners, contacts, pictures }) => ({
    ...inSchoolYear2020,
    title: 'Naadloze Flexibele Trajecten',
    summary: 'Een andere weg voor jongeren die tijdelijk niet naar school gaan of kunnen gaan.',
    support: ['financieel'],
    image: pictures.of('brug'),
    partners: partners.all('koinoor', 'clb'),
    contacts: contacts.all('trajecten'),
    body: prose(`
      ## Voor wie?

      Voor jongeren die even geen school lopen, omdat het niet lukt of omdat er geen school is. Koïnoor-Leerrecht werkt met hen een
      traject op maat uit: alleen of in groep, met werken, sporten, maken en leren.

      ## Wat maakt het naadloos?

      De school blijft de hele tijd betrokken. Elke week is er contact tussen de begeleider, de school en thuis. Zo is terugkeren
      geen nieuwe start, maar een volgende stap.

      ## Wat leerden we?

      - Een vaste persoon op school die de jongere blijft groeten, maakt de terugkeer makkelijker.
      - Een traject werkt beter als de jongere zelf mee kiest wat erin zit.
    `),
  }),
  ov4: ({ partners, contacts, pictures }) => ({
    ...inSchoolYear2020,
    title: 'Werkgroep OV4 Type 3',
    summary: 'Voorbereiding van buitengewoon onderwijs voor leerlingen met ernstige gedragsproblemen.',
    support: ['logistiek'],
    image: pictures.of('deur'),
    partners: partners.all('ov4', 'leuven'),
    contacts: contacts.all('steunpunt'),
    body: prose(`
      ## De vraag

      In de regio was er voor leerlingen met ernstige gedragsproblemen geen aanbod in het buitengewoon secundair onderwijs dat naar
      een diploma leidt. De werkgroep ging na wat er nodig is om opleidingsvorm 4, type 3, op te richten.

      ## Het werk

      - In kaart brengen hoeveel leerlingen het aanbod nodig hebben, en waar ze nu zijn.
      - Kijken welke scholen en welzijnspartners mee willen dragen.
      - Een voorstel uitwerken over gebouw, team en begeleiding.
    `),
  }),
}
