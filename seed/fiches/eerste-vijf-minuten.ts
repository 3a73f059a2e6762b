import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** Its writer left a typing error in the first sentence; whoever reviewed it put that right. */
export const eersteVijfMinuten: FicheText = ({ terms, contacts, fiches, leerlabos, pictures }) => ({
  title: 'Begin elke les met vijf minuten contact',
  summary: 'Een vaste start aan de deur die rust geeft en je later in de les tijd doet winnen.',
  kind: 'werkwijze',
  image: pictures.of('deur'),
  audiences: terms.all('leerkracht', 'leerlingbegeleider', 'directie'),
  levels: terms.all('lager', 'secundair', 'buitengewoon'),
  themes: terms.all('klasklimaat', 'relatie-met-leerlingen'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - De eerste tien minuten gaan op aan stil krijgen, laatkomers en vergeten boeken.
    - Je spreekt vooral de leerlingen aan die iets verkeerd doen.
    - Eén klas start altijd moeilijk, en altijd bij hetzelfde lesuur.
  `),
  body: prose(`
    Elke leelring die binnenkomt, brengt iets mee: een ruzie, een slechte nacht, een goed punt. Wie aan de deur staat, ziet dat
    nog voor de les begint. In een Amerikaanse studie in tien klassen werkten leerlingen meer mee en stoorden ze minder, alleen
    doordat de leerkracht hen aan de deur begroette en de eerste opdracht klaarlag.

    ## Zo begint de les

    :::stappen
    Voor de bel | Zet de eerste opdracht op het bord. Ze duurt drie minuten, iedereen kan ze zonder uitleg en je verbetert ze niet op punten.
    Aan de deur | Sta half in de gang, half in de klas. Zeg elke naam, en kijk. Een knik, een hand of een vuistje: de leerling kiest.
    Eén zin voor wie het nodig heeft | “Gisteren liep het mis. Vandaag is een nieuwe dag. Je boek ligt al klaar.” Zeg het zacht, aan de deur, niet voor de klas.
    De eerste opdracht | Leerlingen gaan zitten en beginnen. Jij loopt één ronde en zegt twee keer wat goed gaat.
    De les | Zeg in één zin wat ze straks zullen kunnen. Nu pas vraag je of er nog vragen zijn.
    :::

    ## Wie komt te laat?

    Laat de leerling stil binnenkomen en beginnen. Het gesprek over het waarom voer je na de les, met twee. Zo wordt te laat komen
    geen optreden.

    :::tip Vijf klassen op een dag?
    Kies één klas, de moeilijkste, en hou het daar drie weken vol. Vraag een collega om in week vier een keer mee te kijken naar de eerste tien minuten.
    :::
  `),
  duration: { read: 4, prepare: 10, carryOut: 5 },
  cost: 'free',
  needs: prose(`
    - Een opdracht van drie minuten voor elke les, op het bord voor de bel gaat.
    - De namen van je leerlingen. Hang de eerste weken een klasfoto bij het bord.
  `),
  pitfalls: prose(`
    - Niet verplicht aanraken: wie geen hand wil geven, groet op een andere manier.
    - De deur is geen controlepost. Pet, gsm en agenda kunnen na de les.
    - Niet alleen bij de “moeilijke” leerlingen: dan valt het op en werkt het niet.
  `),
  sources: [
    {
      title:
        'Positive Greetings at the Door: Evaluation of a Low-Cost, High-Yield Proactive Classroom Management Strategy (Journal of Positive Behavior Interventions, 20)',
      author: 'Clayton R. Cook en anderen',
      year: 2018,
    },
    { title: 'Praktijkervaring van het lerend netwerk Ris+K Leuven' },
  ],
  contacts: contacts.all('risk-coordinator'),
  related: { fiches: fiches.all('basisbehoeften'), leerlabos: leerlabos.all('secundair') },
  licence: 'CC-BY-NC-SA-4.0',
})
