import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** Told how to reach an offer that no longer exists; archived for good when the partner stopped. */
export const tussenstop: FicheText = ({ terms, partners, pictures }) => ({
  title: 'Vraag een time-out aan bij De Tussenstop',
  summary: 'Wanneer een week buiten de school helpt, en wat je vooraf met de leerling afspreekt.',
  kind: 'hulpmiddel',
  image: pictures.of('brug'),
  audiences: terms.all('leerlingbegeleider', 'clb', 'directie'),
  levels: terms.all('secundair'),
  themes: terms.all('flexibele-trajecten', 'herstel'),
  carePhase: 'uitbreiding-van-zorg',
  signals: prose(`
    - Een leerling en een klas zitten vast, en iedereen heeft even ruimte nodig.
  `),
  body: prose(`
    Een time-out is een week waarin de leerling ergens anders werkt en leert, en waarin de school nadenkt over de terugkeer. Ze helpt alleen
    als de terugkeer vanaf het begin vaststaat.

    ## Voor je belt

    1. Vraag het aan de leerling zelf: wat zou je in die week willen doen, en wat moet er hier intussen veranderen?
    2. Spreek met de ouders en het CLB af dat de leerling na vijf dagen terugkomt, en in welke les.
    3. Duid één collega aan die op dag drie gaat kijken.

    ## Tijdens de week

    De leerling werkt voormiddag in het atelier en praat namiddag met een begeleider. De school zit in die week samen over één vraag: wat doen
    wíj anders vanaf maandag?
  `),
  duration: { read: 3, prepare: 60 },
  cost: 'free',
  pitfalls: prose(`
    - Niet als straf en niet als wachtkamer voor een uitsluiting.
  `),
  sources: [{ title: 'Praktijkervaring van time-outproject De Tussenstop' }],
  organisations: [{ partner: partners.of('tussenstop') }],
  licence: 'CC-BY-NC-SA-4.0',
})
