import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

export const terugkeer: FicheText = ({ terms, contacts, fiches, partners, pictures, projects }) => ({
  title: 'Hoe keert een leerling terug na weken afwezigheid?',
  summary: 'Een trap van kleine treden, van een bericht van de klas tot een volledige lesdag.',
  kind: 'werkwijze',
  image: pictures.of('trap'),
  audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'clb', 'welzijnswerker'),
  levels: terms.all('lager', 'secundair', 'buitengewoon'),
  themes: terms.all('afwezigheid', 'flexibele-trajecten', 'mentaal-welzijn'),
  carePhase: 'uitbreiding-van-zorg',
  signals: prose(`
    - Een leerling is al weken thuis, door ziekte, angst of een traject buiten de school.
    - Elke poging om terug te komen begint op maandag en eindigt op dinsdag.
    - In de klas vraagt niemand nog waar die leerling is.
  `),
  body: prose(`
    Wie lang weg was, moet op één dag heel veel tegelijk: de poort, de blikken, de achterstand, de vraag “Waar was jij?”. Maak er
    een trap van. Elke trede is zo laag dat de leerling ze zeker haalt, en de leerling bepaalt mee hoe hoog ze is.

    ## Voor de eerste trede

    - Eén vaste persoon op school stuurt elke week een bericht. Geen taken, wel: “We denken aan je.”
    - Spreek af wat de klas mag weten. De leerling kiest de zin: “Ik was ziek en het gaat beter.”
    - Schrap. Welke vakken en taken zijn nu echt nodig? Laat de klassenraad dat beslissen en zet het op papier.

    ## De trap

    :::stappen
    Trede 1: iemand van school komt langs | Thuis of bij de begeleider, een half uur. Praat over wat leuk was op school.
    Trede 2: de school zonder leerlingen | Na vier uur, samen naar het lokaal, de kast, de plek waar je kunt uitrusten.
    Trede 3: één lesuur | Een les die lukt, bij een leerkracht die weet dat je komt. De vaste persoon wacht aan de poort en is er ook na de les.
    Trede 4: een vaste halve dag | Altijd dezelfde. Vrijdagvoormiddag werkt beter dan maandag: daarna is het weekend.
    Trede 5: meer halve dagen | Eén erbij per week, als de vorige lukte. Lukt het niet, dan blijf je op deze trede. Je gaat niet terug naar nul.
    Trede 6: volledig terug | Hou de vaste persoon nog een trimester. Kijk samen terug na twee weken en na zes weken.
    :::

    :::tip Een kaartje voor moeilijke momenten
    Geef de leerling een kaartje waarmee die zonder uitleg de klas uit mag, naar een afgesproken plek en voor een afgesproken tijd. Vaak is het genoeg dat het in de broekzak zit.
    :::

    ## Wie houdt de draad vast?

    Spreek af wie elke week iedereen belt: de leerling, thuis, het CLB en de begeleider. Eén persoon, niet vier. Zet ook op papier
    hoe je de afwezigheid noteert en wat er gebeurt bij een dag die niet lukt, zodat niemand die dag hoeft te improviseren.
  `),
  duration: { read: 6, prepare: 60, carryOut: 240 },
  cost: 'free',
  needs: prose(`
    - Eén vaste persoon met elke week een uur tijd.
    - Een akkoord van de klassenraad over wat de leerling wel en niet moet inhalen.
    - Een rustige plek op school.
  `),
  pitfalls: prose(`
    - Geen trede overslaan omdat het “zo goed gaat”.
    - Geen verrassingstoets in de eerste weken.
    - Niet zonder het CLB en de behandelaar als de leerling ziek of angstig is.
  `),
  sources: [
    { title: 'School Refusal', author: 'David Heyne en Stephanie Rollings', year: 2002 },
    { title: 'Praktijkervaring van Koïnoor-Leerrecht en secundaire school De Sluispoort' },
  ],
  organisations: [{ partner: partners.of('koinoor') }, { partner: partners.of('clb') }],
  contacts: contacts.all('trajecten'),
  related: { fiches: fiches.all('verwelkomen', 'afhaken'), projects: projects.all('flexibele-trajecten') },
  licence: 'CC-BY-NC-SA-4.0',
})
