import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

const start = `
## Begin hier

Afhaken gebeurt zelden van de ene dag op de andere. Meestal gaan er weken voorbij waarin iedereen een stukje ziet: de
leerkracht wiskunde de lege taken, het secretariaat de laattijdigheden, de opvoeder de ruzies op de speelplaats. Leg die
stukjes samen, en je ziet het patroon.

## Kijk naar drie dingen tegelijk

- **Aanwezigheid.** Tel ook het te laat komen en de lesuren op de ziekenkamer mee. Mist de leerling telkens hetzelfde vak?
- **Gedrag.** Is de leerling stiller, drukker of sneller boos dan vroeger? Vergelijk met de leerling zelf, niet met de klas.
- **Resultaten.** Zakken de punten over meerdere vakken heen? Of valt één vak plots helemaal weg?

Eén signaal vraagt een gesprek. Twee signalen vragen een plan. Drie signalen samen vragen dat je nog dezelfde week overlegt
met het zorgteam en het CLB.

## De eerste twee weken

:::stappen
Dag 1: spreek de leerling even aan | Onder vier ogen, aan de deur of op de gang. Zeg wat je ziet, zonder verwijt: “Je was er maandag niet. Ik heb je gemist in de les.” Een antwoord hoeft nog niet.
Dag 2: leg samen wat jullie zien | Vraag drie collega’s om één zin: wat gaat goed, en wat gaat moeilijk? Zet alles op één blad.
Dag 3 of 4: neem een half uur | Eén vaste volwassene voert het gesprek. Begin met wat goed gaat. Vraag daarna: “Wanneer lukt het wel?” en “Aan wie merk je dat die het ziet?”
Dag 5: bel naar huis | Vertel eerst wat je waardeert, dan pas wat je ziet. Vraag wat de ouders thuis merken.
Week 2: maak één afspraak | Klein, haalbaar en bedacht door de leerling zelf. Bijvoorbeeld: elke ochtend vijf minuten langsgaan bij dezelfde volwassene.
:::
`

const later = `
## Na tien schooldagen

Kijk samen terug. Lukt de afspraak? Bouw rustig af, maar laat de vaste volwassene blijven. Lukt het niet? Leg de vraag dan voor
aan de cel leerlingenbegeleiding en aan het CLB, en neem het blad van dag 2 mee.

:::voorbeeld Even langs het secretariaat
Stel: een leerling uit het derde jaar komt elke dag een half uur te laat. De school spreekt af dat ze ’s morgens eerst langs het secretariaat mag: jas uit, glas water, agenda open. Ze komt weer op tijd. Niet door de straf, wel omdat iemand op haar wacht.
:::
`

/** The first fiche of the toolbox; its second edition tells what to do after ten school days. */
export const afhaken =
  (edition: 1 | 2): FicheText =>
  ({ terms, contacts, projects, pictures, partners }) => ({
    title: 'Wat doe je als een leerling afhaakt?',
    summary: 'Drie signalen die samen tellen, en een plan van dag tot dag voor de eerste twee weken.',
    kind: 'werkwijze',
    image: pictures.of('lege-stoel'),
    audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'clb'),
    levels: terms.all('secundair'),
    themes: terms.all('schoolmoeheid', 'afwezigheid', 'relatie-met-leerlingen'),
    carePhase: 'verhoogde-zorg',
    signals: prose(`
      - Komt vaker te laat of mist telkens dezelfde lesuren.
      - Levert geen taken meer in, ook niet voor vakken die vroeger lukten.
      - Zit erbij maar doet niet mee: geen boek, geen vraag, geen oogcontact.
      - Zoekt ruzie, net voor een toets of een spreekbeurt.
      - Zegt: “Het maakt toch niet uit.”
    `),
    body: prose(edition === 1 ? start : start + later),
    duration: { read: 5, prepare: 30, carryOut: 90 },
    cost: 'free',
    needs: prose(`
      - Eén vaste volwassene die twee weken lang elke dag vijf minuten vrijmaakt.
      - Een rustige plek voor het gesprek, niet het bureau van de directie.
      - De aanwezigheden en taken van de voorbije zes weken.
    `),
    pitfalls: prose(`
      - Niet als je vermoedt dat de leerling thuis niet veilig is. Bel dan meteen het CLB.
      - Niet met vijf volwassenen tegelijk: dan wordt een gesprek een verhoor.
      - Niet starten in de laatste week voor een vakantie. Je kunt de afspraak dan niet volhouden.
    `),
    sources: [
      {
        title:
          'Preventing Student Disengagement and Keeping Students on the Graduation Path in Urban Middle-Grades Schools (Educational Psychologist, 42)',
        author: 'Robert Balfanz, Liza Herzog en Douglas J. Mac Iver',
        year: 2007,
      },
      { title: 'Praktijkervaring van het Centrum voor Leerzorg' },
    ],
    organisations: [
      { partner: partners.of('clb') },
      { name: 'Leerlingenbegeleiding van je eigen school', url: 'https://www.example.be/leerlingenbegeleiding' },
    ],
    contacts: contacts.all('clz-aanmelden'),
    related: { projects: projects.all('leerzorg') },
    licence: 'CC-BY-NC-SA-4.0',
  })
