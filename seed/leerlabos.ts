import type { Known, LeerlaboName } from './known.ts'
import { brussels } from './language/brussels.ts'
import type { Draft } from './language/draft.ts'
import { prose } from './language/prose.ts'

type Session = NonNullable<Draft<'leerlabos'>['sessions']>[number]
type Meeting = { on: string; from: string; to: string; place: Session['place']; status?: Session['status'] }

const hall = { name: 'Vergaderzaal van het labo', address: 'Voorbeeldstraat 12, 3000 Leuven' }
const school = { name: 'Centrum voor Leerzorg, grote zaal', address: 'Voorbeeldlaan 3, 3010 Leuven' }
const online = { name: 'Online', online: 'https://www.example.be/leerlabo-online' }

/** One dated meeting: 25 places, and registration from 1 September until three days before, at noon. */
const meeting = (series: LeerlaboName, { on, from, to, place, status = 'planned' }: Meeting): Session => ({
  start: brussels(`${on} ${from}`),
  end: brussels(`${on} ${to}`),
  place,
  capacity: 25,
  registration: {
    url: `https://www.example.be/inschrijven/leerlabo-${series}-${on}`,
    opens: brussels('2026-09-01 08:00'),
    closes: brussels(`${threeDaysBefore(on)} 12:00`),
  },
  status,
})

const threeDaysBefore = (on: string): string => new Date(Date.parse(on) - 3 * 86_400_000).toISOString().slice(0, 10)

const thisYear = ({ terms, partners }: Known) =>
  ({
    schoolYear: '2026-2027',
    focus: 'in relatie',
    audiences: terms.all(
      'leerkracht',
      'zorgcoordinator',
      'leerlingbegeleider',
      'directie',
      'pedagogisch-begeleider',
      'clb',
      'welzijnswerker',
    ),
    organisers: partners.all('clz', 'risk'),
  }) satisfies Draft<'leerlabos'>

/** The two leerlabo's of this school year, one for each level. */
export const leerlaboText: Record<LeerlaboName, (known: Known) => Draft<'leerlabos'>> = {
  basis: (known) => ({
    ...thisYear(known),
    title: 'In relatie: leerlabo voor het basisonderwijs',
    summary: 'Vijf namiddagen over verbinding maken met kinderen van wie je het gedrag moeilijk begrijpt.',
    level: known.terms.of('lager'),
    themes: known.terms.all('relatie-met-leerlingen', 'moeilijk-begrijpbaar-gedrag', 'ouders'),
    image: known.pictures.of('gesprek'),
    guides: [
      { contact: known.contacts.of('risk-coordinator') },
      { contact: known.contacts.of('clz-aanmelden') },
      { name: 'Contextbegeleider', organisation: 'Welzijnspartner uit de jeugdhulp' },
    ],
    body: prose(`
      Sinds 2018 komen onderwijs en welzijn in onze leerlabo’s samen rond één vraag: hoe werk je verbindend bij gedrag dat je moeilijk
      begrijpt? Dit schooljaar is de focus **in relatie**, met een eigen reeks voor het basisonderwijs.

      ## Wat mag je verwachten?

      - Je werkt met situaties uit je eigen klas of praktijk, in kleine groepen.
      - Elke keer begeleiden twee experten uit verschillende sectoren.
      - Je gaat naar huis met één ding dat je de volgende dag kunt proberen.

      ## Wie komt er?

      Leerkrachten, zorgcoördinatoren, directies, CLB’s, begeleiders en mensen uit welzijn. Kom liefst met twee van dezelfde school:
      dan gaat het gesprek verder in de leraarskamer.
    `),
    sessions: [
      { on: '2026-10-08', from: '13:30', to: '16:00', place: hall, status: 'done' as const },
      { on: '2026-11-19', from: '13:30', to: '16:00', place: school, status: 'done' as const },
      { on: '2027-01-21', from: '13:30', to: '16:00', place: hall },
      { on: '2027-03-11', from: '13:30', to: '16:00', place: online },
      { on: '2027-05-20', from: '13:30', to: '16:00', place: school },
    ].map((at) => meeting('basis', at)),
  }),
  secundair: (known) => ({
    ...thisYear(known),
    title: 'In relatie: leerlabo voor het secundair onderwijs',
    summary: 'Vier ochtenden over contact houden met jongeren die je wegduwen.',
    level: known.terms.of('secundair'),
    themes: known.terms.all('relatie-met-leerlingen', 'schoolmoeheid', 'herstel'),
    image: known.pictures.of('kring'),
    guides: [
      { contact: known.contacts.of('risk-begeleider') },
      { name: 'Ondersteuner gedrag en relatie', organisation: 'Centrum voor Leerzorg' },
      { name: 'Straathoekwerker', organisation: 'Welzijnspartner uit het jeugdwerk' },
    ],
    body: prose(`
      Een jongere die je wegduwt, heeft je vaak net nodig. Maar hoe blijf je in relatie als je vijf klassen hebt, de bel gaat en je
      zelf moe bent? In deze reeks zoeken we dat samen uit.

      ## De vier thema’s

      1. Contact maken in de eerste vijf minuten van de les.
      2. Blijven staan als het botst, en daarna herstellen.
      3. Samenwerken met thuis, ook als dat moeilijk loopt.
      4. Zorgen voor jezelf en voor je team.

      :::tip Breng een collega mee
      Schrijf je in met twee. Wie met een collega komt, probeert achteraf vaker iets uit.
      :::
    `),
    sessions: [
      { on: '2026-10-15', from: '09:30', to: '12:00', place: school, status: 'done' as const },
      { on: '2026-12-10', from: '09:30', to: '12:00', place: hall, status: 'full' as const },
      { on: '2027-02-25', from: '09:30', to: '12:00', place: hall },
      { on: '2027-04-22', from: '09:30', to: '12:00', place: school, status: 'cancelled' as const },
      { on: '2027-04-29', from: '09:30', to: '12:00', place: school },
    ].map((at) => meeting('secundair', at)),
  }),
}
