import type { Organisation } from '../cast.ts'
import type { About } from './about.ts'

/** The partners that the labo's own page tells of. */
export const founders = {
  labo: {
    description: `
      Het labo brengt het Leuvense onderwijs samen met partners uit welzijn, ondersteuning, stad en opleiding. Samen zoeken we wat
      helpt wanneer een jongere dreigt af te haken. Bel ons als je niet weet bij welke partner je met je vraag terechtkunt.
    `,
    website: 'https://www.example.be/labo',
    kbo: '0123.456.749',
    joinedOn: '2020-11-03',
  },
  clz: {
    description: `
      Het Centrum voor Leerzorg bundelt de expertise van ondersteuningsnetwerken, buitengewoon onderwijs en CLB’s voor de meest
      kwetsbare jongeren. We komen tot op de klasvloer, zonder lange wachttijd of papierwerk. Bel ons als je team vastloopt met een
      leerling en je graag iemand naast je hebt.
    `,
    website: 'https://www.example.be/centrum-voor-leerzorg',
    joinedOn: '2020-11-03',
  },
  risk: {
    description: `
      In het lerend netwerk Ris+K leren schoolteams uit het basis- en het secundair onderwijs van elkaar, samen met vormings- en
      welzijnsorganisaties. Een school stapt in met een team, niet met één persoon. Contacteer ons als je school een jaar lang aan
      hetzelfde thema wil werken.
    `,
    website: 'https://www.example.be/risk',
    joinedOn: '2020-11-03',
  },
  koinoor: {
    description: `
      Koïnoor-Leerrecht biedt met Naadloze Flexibele Trajecten een andere weg aan jongeren die tijdelijk niet naar school gaan of
      kunnen gaan. We blijven contact houden met de school, want terugkeren is het doel. Scholen melden een jongere aan samen met
      het CLB.
    `,
    website: 'https://www.example.be/koinoor-leerrecht',
    joinedOn: '2020-11-03',
  },
  clb: {
    description: `
      De centra voor leerlingenbegeleiding van de regio Leuven begeleiden leerlingen bij leren, welbevinden, gezondheid en
      schoolloopbaan. Ze werken onafhankelijk van de school en met beroepsgeheim. Elke school, elke ouder en elke leerling kan er
      gratis terecht.
    `,
    website: 'https://www.example.be/clb',
    joinedOn: '2020-11-03',
  },
  ov4: {
    description: `
      De werkgroep bereidt een nieuw aanbod voor in het buitengewoon secundair onderwijs: opleidingsvorm 4, type 3, voor leerlingen
      met ernstige gedragsproblemen die een diploma willen halen. Scholen, CLB’s en welzijn denken mee.
    `,
    website: 'https://www.example.be/ov4-type-3',
    joinedOn: '2020-11-03',
  },
  leuven: {
    description: `
      De stad Leuven ondersteunt scholen en partners met een stimuleringsbeleid voor gelijke onderwijskansen. Het labo geeft de stad
      daarbij advies vanuit de praktijk.
    `,
    website: 'https://www.example.be/stad-leuven',
    street: 'Professor Van Overstraetenplein 1',
    joinedOn: '2020-11-03',
  },
  ucll: {
    description: `
      De hogeschool UCLL leidt leerkrachten en begeleiders op. Studenten en docenten brengen onderzoek mee naar het labo en nemen
      vragen uit de scholen mee terug naar de opleiding.
    `,
    website: 'https://www.example.be/ucll',
    joinedOn: '2021-09-01',
  },
} satisfies Partial<Record<Organisation, About>>
