import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** Not taken up: it shows a class who behaves badly. */
export const gedragskaart: FicheText = ({ terms, contacts, pictures }) => ({
  title: 'Hang een gedragskaart op voor de hele klas',
  summary: 'Elk kind heeft een wasknijper die op en neer gaat tussen groen en rood.',
  kind: 'hulpmiddel',
  image: pictures.of('thermometer'),
  audiences: terms.all('leerkracht'),
  levels: terms.all('lager'),
  themes: terms.all('klasklimaat', 'moeilijk-begrijpbaar-gedrag'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - De klas is druk en je moet telkens dezelfde kinderen aanspreken.
  `),
  body: prose(`
    ## Zo werkt het

    Hang een kaart met drie kleuren vooraan in de klas. Elk kind begint de dag op groen met een wasknijper met de eigen naam.

    :::stappen
    Een eerste keer storen | Je verzet de wasknijper naar oranje.
    Een tweede keer | De wasknijper gaat naar rood en het kind schrijft na schooltijd in de agenda wat er gebeurde.
    Het gaat beter | De wasknijper mag terug omhoog.
    :::

    Op vrijdag krijgt wie de hele week op groen bleef een sticker.
  `),
  duration: { read: 2, prepare: 30 },
  cost: 'low',
  needs: prose(`
    - Een kaart van stevig karton en een wasknijper per kind.
  `),
  sources: [{ title: 'Praktijkervaring van één klas, schooljaar 2024-2025' }],
  contacts: contacts.all('clz-aanmelden'),
  licence: 'CC-BY-NC-SA-4.0',
})
