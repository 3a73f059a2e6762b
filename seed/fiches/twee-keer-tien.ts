import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

export const tweeKeerTien: FicheText = ({ terms, contacts, fiches, partners, pictures }) => ({
  title: 'Praat tien dagen lang twee minuten met één leerling',
  summary: 'Elke schooldag een kort gesprek over iets anders dan school, met de leerling die je het meest kost.',
  kind: 'werkwijze',
  image: pictures.of('gesprek'),
  audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider'),
  levels: terms.all('kleuter', 'lager', 'secundair', 'buitengewoon'),
  themes: terms.all('relatie-met-leerlingen', 'moeilijk-begrijpbaar-gedrag'),
  carePhase: 'verhoogde-zorg',
  signals: prose(`
    - Elk contact met deze leerling gaat over gedrag, taken of te laat komen.
    - Je voelt je schouders omhooggaan als de leerling binnenkomt.
    - Je weet niet wat de leerling graag doet.
  `),
  body: prose(`
    ## Wat je doet

    Kies één leerling. Tien schooldagen na elkaar praat je twee minuten met die leerling over iets wat die leerling boeit. Niet
    over school, niet over gedrag. Je vraagt, luistert en vertelt ook iets van jezelf. Meer is het niet.

    ## Tien dagen

    :::stappen
    Dag 0: kies het moment | Aan de poort, bij het opruimen, op weg naar de eetzaal. Een moment dat er elke dag is, zonder publiek.
    Dag 1 tot 3: jij doet het werk | Verwacht korte antwoorden. “Ik zag je tekening op je map. Teken je thuis ook?” Een “ja” is genoeg. Zeg: “Oké, tot straks.”
    Dag 4 tot 7: kom terug op iets | “En, is de hond van je oma al beter?” Wie merkt dat je onthoudt, vertelt verder.
    Dag 8 tot 10: laat het gewoon worden | Vaak begint de leerling nu zelf. Blijf twee minuten, ook als het goed gaat.
    Dag 11: kijk terug | Wat weet je nu dat je niet wist? Wat is er veranderd in de les? Spreek met jezelf af hoe je het contact warm houdt.
    :::

    :::voorbeeld Als er niets komt
    Stel: je vraagt naar voetbal en krijgt een schouderophalen. Zeg dan iets over jezelf: “Ik heb gisteren mijn taart laten aanbranden.” Je vraagt niets, je geeft iets. Morgen probeer je opnieuw.
    :::

    ## Waarom het werkt

    Een leerling die vaak botst, hoort de hele dag wat beter moet. Twintig minuten, verdeeld over twee weken, zijn genoeg om een
    ander soort gesprek te openen. De volgende keer dat je moet begrenzen, doe je dat als iemand die de leerling kent.
  `),
  duration: { read: 4, prepare: 5, carryOut: 20 },
  cost: 'free',
  needs: prose(`
    - Elke dag twee minuten op hetzelfde moment, tien schooldagen lang.
    - Een kaartje in je agenda waarop je één woord per dag noteert.
  `),
  pitfalls: prose(`
    - Niet overslaan na een ruzie. Net dan telt het.
    - Niet gebruiken om te vissen naar problemen thuis. Vertelt de leerling iets zorgwekkends? Zeg eerlijk dat je dit niet alleen kunt houden en ga naar de leerlingbegeleider.
    - Niet drie leerlingen tegelijk: je houdt het niet vol.
  `),
  sources: [
    { title: 'Motivational Opportunities for Successful Teaching', author: 'Raymond J. Wlodkowski', year: 1983 },
    { title: 'Praktijkervaring van het Centrum voor Leerzorg en de begeleidingsdienst Het Zoeklicht' },
  ],
  organisations: [{ partner: partners.of('zoeklicht') }],
  contacts: contacts.all('clz-aanmelden', 'clz-kleine-stappen'),
  related: { fiches: fiches.all('ijsberg', 'herstelgesprek') },
  licence: 'CC-BY-NC-SA-4.0',
})
