import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** The labo's old fiche on truancy; archived, and whoever asks for it is brought to the new one. */
export const spijbelen: FicheText = ({ terms, contacts, pictures }) => ({
  title: 'Zeven tips tegen spijbelen',
  summary: 'Wat een school kan doen zodra een leerling zonder reden wegblijft.',
  kind: 'hulpmiddel',
  image: pictures.of('lege-stoel'),
  audiences: terms.all('leerkracht', 'leerlingbegeleider'),
  levels: terms.all('secundair'),
  themes: terms.all('afwezigheid'),
  carePhase: 'verhoogde-zorg',
  body: prose(`
    ## De zeven tips

    1. Noteer elk lesuur wie er niet is, ook het laatste.
    2. Bel dezelfde dag naar huis.
    3. Zeg bij de terugkeer eerst dat je blij bent dat de leerling er is.
    4. Zoek het patroon: welke dag, welke les, met wie?
    5. Praat met de leerling, niet alleen over de leerling.
    6. Laat inhalen wat nodig is, en schrap de rest.
    7. Betrek het CLB vroeg.
  `),
  duration: { read: 2 },
  cost: 'free',
  sources: [{ title: 'Praktijkervaring van de partners van het labo, 2021' }],
  contacts: contacts.all('steunpunt'),
  licence: 'CC-BY-NC-SA-4.0',
})
