/**
 * The named cast of the demo labo, for the seed and for tests alike: one account per role, nineteen organisations over the six
 * sectors. Accounts are functions, not people. The first eight organisations are those of the labo's public page; the others are
 * made up.
 */
export const organisations = {
  labo: { name: 'Labo zerotolerantie tegen schooluitval', sector: 'brug-onderwijs-welzijn' },
  clz: { name: 'Centrum voor Leerzorg', sector: 'ondersteuning-onderwijs' },
  risk: { name: 'Lerend netwerk Ris+K Leuven', sector: 'brug-onderwijs-welzijn' },
  koinoor: { name: 'Koïnoor-Leerrecht', sector: 'welzijn' },
  clb: { name: 'CLB’s van de regio Leuven', sector: 'ondersteuning-onderwijs' },
  ov4: { name: 'Werkgroep OV4 Type 3', sector: 'onderwijs' },
  leuven: { name: 'Stad Leuven', sector: 'lokale-overheid' },
  ucll: { name: 'UCLL', sector: 'opleiding' },
  knikkerplein: { name: 'Basisschool Het Knikkerplein', sector: 'onderwijs' },
  sluispoort: { name: 'Secundaire school De Sluispoort', sector: 'onderwijs' },
  waterkers: { name: 'School voor buitengewoon onderwijs De Waterkers', sector: 'onderwijs' },
  herneming: { name: 'Tweedekansonderwijs De Herneming', sector: 'onderwijs' },
  vlonder: { name: 'CLB De Vlonder', sector: 'ondersteuning-onderwijs' },
  zoeklicht: { name: 'Pedagogische begeleidingsdienst Het Zoeklicht', sector: 'ondersteuning-onderwijs' },
  keukentafel: { name: 'Thuisbegeleiding De Keukentafel', sector: 'welzijn' },
  achterom: { name: 'Jeugdwerk Achterom', sector: 'welzijn' },
  tussenstop: { name: 'Time-outproject De Tussenstop', sector: 'welzijn' },
  poort: { name: 'Brugfiguren aan de Poort', sector: 'brug-onderwijs-welzijn' },
  dijlezoom: { name: 'Lerarenopleiding Dijlezoom', sector: 'opleiding' },
} as const

export type Organisation = keyof typeof organisations

/** The order in which the story introduces them: the labo first, because it is the one that writes down the others. */
export const organisationKeys = [
  'labo',
  'clz',
  'risk',
  'koinoor',
  'clb',
  'ov4',
  'leuven',
  'ucll',
  'knikkerplein',
  'sluispoort',
  'waterkers',
  'herneming',
  'vlonder',
  'zoeklicht',
  'keukentafel',
  'achterom',
  'tussenstop',
  'poort',
  'dijlezoom',
] as const satisfies readonly Organisation[]

type Account = {
  email: string
  name: string
  laboRole: 'reviewer' | 'admin' | null
  organisation: Organisation
  role: 'member' | 'manager'
}

export const cast = {
  admin: {
    email: 'admin@labo.example',
    name: 'Beheerder van het labo',
    laboRole: 'admin',
    organisation: 'labo',
    role: 'manager',
  },
  reviewer: {
    email: 'reviewer@labo.example',
    name: 'Nalezer van het labo',
    laboRole: 'reviewer',
    organisation: 'labo',
    role: 'member',
  },
  reviewer2: {
    email: 'reviewer2@labo.example',
    name: 'Tweede nalezer van het labo',
    laboRole: 'reviewer',
    organisation: 'labo',
    role: 'member',
  },
  clzManager: {
    email: 'manager@clz.example',
    name: 'Verantwoordelijke Centrum voor Leerzorg',
    laboRole: null,
    organisation: 'clz',
    role: 'manager',
  },
  clzMember: {
    email: 'member@clz.example',
    name: 'Medewerker Centrum voor Leerzorg',
    laboRole: null,
    organisation: 'clz',
    role: 'member',
  },
  riskMember: {
    email: 'member@risk.example',
    name: 'Medewerker Ris+K',
    laboRole: null,
    organisation: 'risk',
    role: 'member',
  },
} as const satisfies Record<string, Account>

export type Person = keyof typeof cast

export const people = [
  'admin',
  'reviewer',
  'reviewer2',
  'clzManager',
  'clzMember',
  'riskMember',
] as const satisfies readonly Person[]

/** The password of every account above. It is public: production refuses to start where one of them exists. */
export const demoPassword = 'Leerlabo-demo-2026'
