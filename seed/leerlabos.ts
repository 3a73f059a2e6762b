import type { Known, LeerlaboName } from './known.ts'
import { brussels } from './language/brussels.ts'
import type { Draft } from './language/draft.ts'
import { prose } from './language/prose.ts'
import { schoolYearOf, today, tuesdaysFrom } from './language/school-days.ts'

type Session = NonNullable<Draft<'leerlabos'>['sessions']>[number]
type Meeting = {
  on: string
  from: string
  to: string
  place: Session['place']
  status?: Session['status']
  places?: number
  opens?: string
}

const hall = { name: 'Vergaderzaal van het labo', address: 'Voorbeeldstraat 12, 3000 Leuven' }
const school = { name: 'Centrum voor Leerzorg, grote zaal', address: 'Voorbeeldlaan 3, 3010 Leuven' }
const online = { name: 'Online', online: 'https://www.example.be/leerlabo-online' }

/** One dated meeting: by default 25 places, and registration from 1 September until three days before, at noon. */
const meeting = (
  series: LeerlaboName,
  { on, from, to, place, status = 'planned', places = 25, opens = '2026-09-01' }: Meeting,
): Session => ({
  start: brussels(`${on} ${from}`),
  end: brussels(`${on} ${to}`),
  place,
  capacity: places,
  registration: {
    url: `https://www.example.be/inschrijven/leerlabo-${series}-${on}`,
    opens: brussels(`${opens} 08:00`),
    closes: brussels(`${daysBefore(on, 3)} 12:00`),
  },
  status,
})

const daysBefore = (on: string, days: number): string =>
  new Date(Date.parse(on) - days * 86_400_000).toISOString().slice(0, 10)

/** Eight evenings around the day on which the story is told: three are over, one of the five to come is called off. */
const evenings = (): Meeting[] =>
  tuesdaysFrom(today(), [-70, -42, -21, 14, 28, 49, 77, 105]).map((on, index) => ({
    on,
    from: '16:30',
    to: '18:00',
    place: index % 2 === 0 ? online : hall,
    places: 12,
    opens: daysBefore(on, 90),
    status: on < today() ? 'done' : index === 5 ? 'cancelled' : 'planned',
  }))

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

/** The leerlabo's: one for each level in the school year 2026-2027, and evenings around today for who guides pupils. */
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
  intervisie: (known) => ({
    ...thisYear(known),
    schoolYear: schoolYearOf(today()),
    title: 'In relatie: intervisie voor wie leerlingen begeleidt',
    summary: 'Anderhalf uur na school: één vraag, twaalf mensen uit onderwijs en welzijn, en een eerste stap.',
    level: known.terms.of('secundair'),
    themes: known.terms.all('draagkracht', 'netwerk', 'relatie-met-leerlingen'),
    image: known.pictures.of('kring'),
    guides: [
      { contact: known.contacts.of('risk-begeleider') },
      { contact: known.contacts.of('brugfiguren') },
      { name: 'Pedagogisch begeleider', organisation: 'Pedagogische begeleidingsdienst Het Zoeklicht' },
    ],
    body: prose(`
      Wie leerlingen begeleidt, zit vaak alleen met een moeilijke vraag. Op deze avonden breng je er één mee. Je krijgt geen raad van experts,
      wel goede vragen van mensen die hetzelfde doen.

      ## Zo verloopt een avond

      :::stappen
      Aankomen (10 minuten) | Iets drinken, en in één zin zeggen hoe je binnenkomt.
      De vraag (20 minuten) | Eén iemand vertelt een moment en eindigt met “Hoe kan ik …?”
      Vragen en vermoedens (30 minuten) | De groep vraagt door en zegt wat de leerling misschien nodig heeft.
      De eerste stap (20 minuten) | Wie de vraag bracht, kiest wat die morgen probeert.
      Terugblik (10 minuten) | Wie de vorige keer iets meenam, vertelt hoe het afliep.
      :::

      ## Afspraken

      - Wat je hoort, blijft hier. Namen van leerlingen noemen we niet.
      - Je mag één keer komen, je hoeft niet in te schrijven voor de hele reeks.
    `),
    sessions: evenings().map((evening) => meeting('intervisie', evening)),
  }),
}
