import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

const talk = `
## Waarom een gesprek, en niet alleen een straf?

Een straf zegt dat iets niet mag. Ze zegt niet hoe het weer goed komt. In een herstelgesprek vertelt elk wat er gebeurde, wie
erdoor geraakt is en wat er nodig is om verder te kunnen. Daarna kan de les weer over de les gaan.

## Voor het gesprek

- Wacht tot iedereen kalm is. Dat duurt langer dan je denkt: reken gerust op een halve dag.
- Vraag aan elk apart of die wil praten. Een herstelgesprek werkt als het mag, niet als het moet.
- Kies een plek zonder publiek, waar je schuin tegenover elkaar kunt zitten.

## Zes vragen

:::stappen
Wat is er gebeurd? | Elk vertelt het eigen verhaal, van begin tot einde. De ander luistert en onderbreekt niet.
Wat dacht je op dat moment? | Vraag naar gedachten, niet naar redenen. “Waarom deed je dat?” klinkt als een verwijt.
Hoe voelde je je toen, en hoe voel je je nu? | Geef tijd. Stilte is geen weigering.
Wie is er nog door geraakt? | Denk ook aan de klas, aan thuis en aan jezelf.
Wat heb je nodig om verder te kunnen? | Een verontschuldiging kan helpen, maar alleen als ze gemeend is.
Wat spreken we af? | Schrijf het op in de woorden van de leerling en kies een dag om terug te kijken.
:::

:::let-op Ben je zelf partij?
Ging de botsing tussen jou en de leerling? Vraag dan een collega om het gesprek te leiden. Jij beantwoordt dezelfde vragen als de leerling.
:::

## Na het gesprek

Kijk na een week samen terug. Vijf minuten zijn genoeg. Laat de ouders weten dat er een gesprek was en wat jullie afspraken, en
vraag de leerling eerst wat je mag vertellen. Het invulblad bij deze fiche is van de leerling: dat gaat niet in het dossier.
`

const without = `
## Als praten moeilijk is

Niet elke leerling vindt meteen woorden. Leg dan kaartjes met gezichten op tafel, laat de leerling het verhaal tekenen of wandel
samen een rondje op de speelplaats. De volgorde van de zes vragen blijft dezelfde.
`

/** Its second edition came back from the labo with questions. */
export const herstelgesprek =
  (edition: 1 | 2): FicheText =>
  ({ terms, contacts, fiches, pictures, papers, projects }) => ({
    title: 'Hoe voer je een herstelgesprek na een botsing?',
    summary: 'Zes vragen waarmee leerling en leerkracht na een conflict weer samen verder kunnen.',
    kind: 'werkwijze',
    image: pictures.of('gesprek'),
    audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'directie'),
    levels: terms.all('lager', 'secundair', 'buitengewoon'),
    themes: terms.all('herstel', 'relatie-met-leerlingen', 'klasklimaat'),
    carePhase: 'verhoogde-zorg',
    signals: prose(`
      - Leerling en leerkracht gaan elkaar na een conflict uit de weg.
      - De straf is voorbij, maar de spanning niet.
      - De klas kiest partij.
    `),
    body: prose(edition === 1 ? talk : talk + without),
    duration: { read: 5, prepare: 15, carryOut: 40 },
    cost: 'free',
    needs: prose(`
      - Een gespreksleider die geen deel had in het conflict.
      - Een rustig lokaal en drie kwartier waarin niemand binnenkomt.
      - Het invulblad bij deze fiche, één voor elk.
    `),
    pitfalls: prose(`
      - Niet als een van beiden bang is voor de ander.
      - Niet bij pesten dat al lang duurt of bij zware feiten. Overleg dan eerst met het CLB.
      - Niet als het af moet zijn tegen de bel.
    `),
    sources: [
      { title: 'Just Schools: A Whole School Approach to Restorative Justice', author: 'Belinda Hopkins', year: 2004 },
      { title: 'Praktijkervaring van het Centrum voor Leerzorg' },
    ],
    attachments: papers.all('invulblad-herstelgesprek'),
    contacts: contacts.all('clz-aanmelden', 'clz-ondersteuner'),
    related: { fiches: fiches.all('afhaken'), projects: projects.all('leerzorg') },
    licence: 'CC-BY-NC-SA-4.0',
  })
