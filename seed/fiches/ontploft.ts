import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

const curve = `
## De golf

Een woede-uitbarsting loopt als een golf: rust, een aanleiding, stijgende spanning, de top, en daarna uitputting. Elk stuk van de golf
vraagt iets anders van jou. Op de top leert niemand nog iets. Praten, vragen en straffen komen later.

:::stappen
De spanning stijgt | Minder woorden, zachtere stem, meer afstand. Geef één keuze: “Werk je hier verder of aan de tafel bij het raam?” Kijk weg en wacht.
De top | Zorg voor veiligheid: laat de klas weggaan, niet de leerling. Stuur een leerling met het rode kaartje naar het secretariaat. Zeg alleen: “Ik blijf hier. Je bent veilig.”
Het zakt | Niet vragen waarom. Geef water, een stoel, een taakje met de handen. Reken op een half uur tot een uur.
De leegte | Vaak komt nu schaamte of verdriet. Zeg: “Het is voorbij. Straks kijken we samen hoe het verder gaat.”
Terug in de klas | Loop mee tot aan de deur en zeg waar de les is. De klas hoeft geen uitleg te krijgen van de leerling, jij geeft die.
:::

## Wat je beter niet doet

- Dichterbij komen, in de deur gaan staan of aan een arm trekken.
- Dreigen met iets wat je niet kunt of wilt doen.
- Met twee volwassenen tegelijk praten. Eén praat, de andere zorgt voor de klas.

## Dezelfde dag nog

Bel naar huis voor de leerling thuis is, met een rustige zin over wat gebeurde en wat jullie morgen doen. Schrijf voor jezelf op wat je net
voor de uitbarsting zag: daar begin je de volgende keer. En drink een koffie met een collega. Ook jij hebt een golf gehad.
`

const agreed = `
## Spreek het vooraf af

Bij welke leerling vermoed je dat dit kan gebeuren? Maak dan met leerling, ouders en zorgteam een plan van één blad: wat zien we eerst, wat
helpt, wie komt er, waar is een plek. Vasthouden doe je alleen bij acuut gevaar en als je het geleerd hebt. Schrijf het daarna op en bespreek
het met de ouders.
`

/** `agreed`: after its approval was taken back, the writers said when holding is allowed. */
export const ontploft =
  (text: 'approved' | 'agreed'): FicheText =>
  ({ terms, contacts, fiches, partners, pictures }) => ({
    title: 'Wat doe je als een leerling ontploft in de klas?',
    summary: 'Wat je zegt, wat je laat en wie je haalt, van de eerste spanning tot de terugkeer in de klas.',
    kind: 'werkwijze',
    image: pictures.of('thermometer'),
    audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'directie'),
    levels: terms.all('lager', 'secundair', 'buitengewoon'),
    themes: terms.all('moeilijk-begrijpbaar-gedrag', 'draagkracht'),
    carePhase: 'verhoogde-zorg',
    signals: prose(`
      - Een leerling roept, gooit of loopt weg, en het komt niet uit de lucht gevallen.
      - De klas houdt de adem in als deze leerling binnenkomt.
      - Na een incident weet niemand wie wat moet doen.
    `),
    body: prose(text === 'approved' ? curve : curve + agreed),
    duration: { read: 6, prepare: 45, carryOut: 60 },
    cost: 'free',
    needs: prose(`
      - Een rood kaartje in elk lokaal, en iemand die altijd komt als het kaartje er is.
      - Een plek waar een leerling tot rust kan komen, met een volwassene erbij.
    `),
    pitfalls: prose(`
      - Is er gevaar voor de leerling of voor anderen? Bel de directie, en als het moet 112.
      - Niet als enige plan: wie vaak ontploft, heeft meer nodig dan een goede reactie. Vraag het CLB mee te kijken.
      - Niet bespreken met de hele klas zonder dat de leerling ervan weet.
    `),
    sources: [
      { title: 'Managing the Cycle of Acting-Out Behavior in the Classroom', author: 'Geoff Colvin', year: 2004 },
      { title: 'Praktijkervaring van school voor buitengewoon onderwijs De Waterkers' },
    ],
    organisations: [{ partner: partners.of('waterkers') }, { partner: partners.of('clb') }],
    contacts: contacts.all('clz-aanmelden'),
    related: { fiches: fiches.all('herstelgesprek', 'ijsberg') },
    licence: 'CC-BY-NC-SA-4.0',
  })
