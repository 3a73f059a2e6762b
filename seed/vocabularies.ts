import type { Vocabulary } from '#collections/fields/relations.ts'

type Word = { key: string; nl: string; en: string; synonyms: readonly string[] }

/** The words that order everything, in the order in which people see them. A key stands in one vocabulary only. */
export const vocabulary = {
  sector: [
    { key: 'onderwijs', nl: 'Onderwijs', en: 'Education', synonyms: ['scholen', 'school'] },
    {
      key: 'ondersteuning-onderwijs',
      nl: 'Ondersteuning onderwijs',
      en: 'Support for education',
      synonyms: ['CLB', 'pedagogische begeleiding', 'leersteun'],
    },
    { key: 'welzijn', nl: 'Welzijn', en: 'Welfare', synonyms: ['jeugdhulp', 'jeugdwelzijn'] },
    {
      key: 'brug-onderwijs-welzijn',
      nl: 'Brug onderwijs – welzijn',
      en: 'Bridge between education and welfare',
      synonyms: ['onderwijs-welzijn'],
    },
    {
      key: 'lokale-overheid',
      nl: 'Lokale overheid',
      en: 'Local government',
      synonyms: ['stad', 'gemeente', 'stadsbestuur'],
    },
    { key: 'opleiding', nl: 'Opleiding', en: 'Training', synonyms: ['hogeschool', 'lerarenopleiding', 'universiteit'] },
  ],
  theme: [
    {
      key: 'moeilijk-begrijpbaar-gedrag',
      nl: 'Moeilijk begrijpbaar gedrag',
      en: 'Behaviour that is hard to understand',
      synonyms: ['probleemgedrag', 'moeilijk hanteerbaar gedrag', 'storend gedrag'],
    },
    {
      key: 'relatie-met-leerlingen',
      nl: 'Relatie met leerlingen',
      en: 'Relationship with pupils',
      synonyms: ['in relatie', 'verbindend werken', 'vertrouwen'],
    },
    {
      key: 'klasklimaat',
      nl: 'Klasklimaat',
      en: 'Class climate',
      synonyms: ['klassfeer', 'klasmanagement', 'groepsdynamiek'],
    },
    {
      key: 'schoolmoeheid',
      nl: 'Schoolmoeheid',
      en: 'School fatigue',
      synonyms: ['motivatie', 'demotivatie', 'afhaken'],
    },
    {
      key: 'afwezigheid',
      nl: 'Afwezigheid en spijbelen',
      en: 'Absence and truancy',
      synonyms: ['spijbelen', 'problematische afwezigheid', 'te laat komen'],
    },
    {
      key: 'schoolwissel',
      nl: 'Schoolwissel en uitsluiting',
      en: 'Changing schools and exclusion',
      synonyms: ['uitsluiting', 'tuchtmaatregel', 'nieuwe school'],
    },
    {
      key: 'flexibele-trajecten',
      nl: 'Flexibele trajecten',
      en: 'Flexible pathways',
      synonyms: ['NAFT', 'time-out', 'tijdelijk geen school'],
    },
    {
      key: 'mentaal-welzijn',
      nl: 'Mentaal welzijn',
      en: 'Mental wellbeing',
      synonyms: ['mentale gezondheid', 'stress', 'veerkracht'],
    },
    {
      key: 'ouders',
      nl: 'Samenwerken met ouders',
      en: 'Working with parents',
      synonyms: ['ouderbetrokkenheid', 'gezin', 'thuis'],
    },
    {
      key: 'draagkracht',
      nl: 'Draagkracht van het team',
      en: 'Strength of the team',
      synonyms: ['teamzorg', 'professionalisering', 'collegiale steun'],
    },
    {
      key: 'herstel',
      nl: 'Herstelgericht werken',
      en: 'Restorative practice',
      synonyms: ['herstelgesprek', 'conflict', 'bemiddeling'],
    },
    {
      key: 'netwerk',
      nl: 'Samenwerken in een netwerk',
      en: 'Working in a network',
      synonyms: ['expertise delen', 'lerend netwerk', 'doorverwijzen'],
    },
  ],
  audience: [
    { key: 'leerkracht', nl: 'Leerkracht', en: 'Teacher', synonyms: ['leraar', 'juf', 'meester', 'onderwijzer'] },
    { key: 'zorgcoordinator', nl: 'Zorgcoördinator', en: 'Care coordinator', synonyms: ['zoco', 'zorgleerkracht'] },
    {
      key: 'leerlingbegeleider',
      nl: 'Leerlingbegeleider',
      en: 'Pupil counsellor',
      synonyms: ['leerlingenbegeleider', 'vertrouwensleerkracht'],
    },
    {
      key: 'directie',
      nl: 'Directie',
      en: 'School management',
      synonyms: ['directeur', 'schoolleider', 'beleidsteam'],
    },
    {
      key: 'pedagogisch-begeleider',
      nl: 'Pedagogisch begeleider',
      en: 'Pedagogical adviser',
      synonyms: ['pedagogische begeleidingsdienst', 'PBD'],
    },
    { key: 'clb', nl: 'CLB-medewerker', en: 'CLB staff', synonyms: ['CLB', 'centrum voor leerlingenbegeleiding'] },
    {
      key: 'welzijnswerker',
      nl: 'Welzijnswerker',
      en: 'Welfare worker',
      synonyms: ['hulpverlener', 'jeugdwerker', 'brugfiguur'],
    },
    { key: 'ouder', nl: 'Ouder', en: 'Parent', synonyms: ['ouders', 'voogd', 'opvoeder'] },
  ],
  level: [
    { key: 'kleuter', nl: 'Kleuteronderwijs', en: 'Nursery school', synonyms: ['kleuterschool', 'basisonderwijs'] },
    {
      key: 'lager',
      nl: 'Lager onderwijs',
      en: 'Primary school',
      synonyms: ['lagere school', 'basisonderwijs', 'basis'],
    },
    {
      key: 'secundair',
      nl: 'Secundair onderwijs',
      en: 'Secondary school',
      synonyms: ['middelbaar onderwijs', 'middelbare school'],
    },
    { key: 'buitengewoon', nl: 'Buitengewoon onderwijs', en: 'Special education', synonyms: ['BuO', 'type 3', 'OV4'] },
    { key: 'hoger', nl: 'Hoger onderwijs', en: 'Higher education', synonyms: ['hogeschool', 'universiteit'] },
    { key: 'volwassenen', nl: 'Volwassenenonderwijs', en: 'Adult education', synonyms: ['CVO', 'tweedekansonderwijs'] },
  ],
} as const satisfies Record<Vocabulary, readonly Word[]>

/** The key of a word, as websites filter on it. */
export type Term = (typeof vocabulary)[Vocabulary][number]['key']
