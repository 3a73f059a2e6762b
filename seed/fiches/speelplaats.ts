import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

const zones = `
## Kijk eerst een week

Teken een plattegrond van de speelplaats. Zet een week lang elke middag een kruisje waar een ruzie begon, met het uur erbij. Je zult
zien dat de meeste kruisjes op twee plekken staan: aan het voetbalveld, en waar kinderen niets te doen hebben.

## Verdeel de ruimte

:::stappen
Een zone om te rennen | Voetbal neemt de helft van de ruimte in als je niets doet. Geef het een grens met krijt en een beurtrol per klas.
Een zone om te maken | Krijt, touwen, kratten, een bak met zand. Wie iets bouwt, maakt zelden ruzie.
Een zone om te zitten | Een bank in de schaduw waar niet gelopen wordt. Ook handig voor wie alleen wil zijn.
Een volwassene per zone | Niet met drie op een rij aan de deur. Wie toezicht doet, loopt rond en zegt wat goed gaat.
:::

## Ruzie? Eerst zelf proberen

Leer alle klassen dezelfde drie zinnen: “Stop, ik vind dit niet leuk.” “Ik wil graag …” “Kom, we vragen hulp.” Oefen ze in de klas
met een rollenspel van tien minuten. Toezicht vraagt dan altijd eerst: “Welke zin heb je al gezegd?”
`

const juniors = `
## Grote en kleine kinderen samen

Laat leerlingen van het zesde leerjaar per twee spelletjes uitlenen en een spel beginnen. Kies wie graag met kleintjes omgaat, en
geef hun elke vrijdag tien minuten om te vertellen hoe het liep.
`

const whistle = `
## Grote en kleine kinderen samen

Laat leerlingen van het zesde leerjaar als scheidsrechter fluiten en kaarten uitdelen. Wie twee gele kaarten krijgt, gaat aan de kant.
`

/** Three editions: the second added the older pupils, the third handed out yellow cards, and was turned back after a month. */
export const speelplaats =
  (edition: 1 | 2 | 3): FicheText =>
  ({ terms, fiches, partners, pictures }) => ({
    title: 'Hoe maak je de speelplaats rustiger?',
    summary: 'Kijk een week waar ruzie begint, verdeel de ruimte en leer iedereen dezelfde drie zinnen.',
    kind: 'werkwijze',
    image: pictures.of('speelplaats'),
    audiences: terms.all('leerkracht', 'zorgcoordinator', 'directie', 'welzijnswerker'),
    levels: terms.all('lager', 'buitengewoon'),
    themes: terms.all('klasklimaat', 'herstel'),
    carePhase: 'brede-basiszorg',
    signals: prose(`
      - Elke middag begint met een kwartier ruzies uitpraten.
      - Dezelfde kinderen staan elke dag aan de kant.
      - Toezichters zeggen: “Ik ben politieagent.”
    `),
    body: prose({ 1: zones, 2: zones + juniors, 3: zones + whistle }[edition]),
    duration: { read: 4, prepare: 90, carryOut: 50 },
    cost: 'low',
    needs: prose(`
      - Een plattegrond en een week om te kijken.
      - Krijt, touwen en een bak met los materiaal.
      - Iedereen die toezicht doet, ook het middagtoezicht, in één gesprek van een half uur.
    `),
    pitfalls: prose(`
      - Niet alles tegelijk veranderen: begin met één zone.
      - Niet zonder de kinderen: laat elke klas één voorstel doen.
      - Gaat het om pesten dat al lang duurt? Dan helpt een zone niet. Praat met de zorgcoördinator.
    `),
    sources: [
      {
        title: 'Playtime in the Primary School: Problems and Improvements',
        author: 'Peter Blatchford',
        year: 1989,
      },
      { title: 'Praktijkervaring van basisschool Het Knikkerplein en jeugdwerk Achterom' },
    ],
    organisations: [{ partner: partners.of('achterom') }],
    related: { fiches: fiches.all('herstelgesprek') },
    licence: 'CC-BY-NC-SA-4.0',
  })
