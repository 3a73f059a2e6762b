import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** Not taken up at first, then opened again: its writers go on with one idea out of three. */
export const zelfKalm: FicheText = ({ terms, contacts, fiches, pictures }) => ({
  title: 'Hoe blijf je zelf kalm als een leerling je uitdaagt?',
  summary: 'Wat je doet met je adem, je voeten en je stem in de tien seconden voor je antwoordt.',
  kind: 'werkwijze',
  image: pictures.of('ijsberg'),
  audiences: terms.all('leerkracht', 'leerlingbegeleider'),
  levels: terms.all('lager', 'secundair', 'buitengewoon'),
  themes: terms.all('draagkracht', 'relatie-met-leerlingen'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - Je hoort jezelf harder praten dan je wilde.
    - Eén leerling weet precies hoe je uit je evenwicht raakt.
    - Je neemt het mee naar huis.
  `),
  body: prose(`
    ## Tien seconden

    :::stappen
    Voeten | Zet ze allebei plat op de grond. Ga een halve stap achteruit.
    Adem | Eén keer lang uit. Langer uit dan in.
    Stem | Zeg één zin, zachter dan je gewoon praat: “Ik hoor je. We komen hierop terug.”
    Blik | Kijk naar de rest van de klas en geef een korte opdracht.
    :::

    ## Ken je knop

    Schrijf voor jezelf op: welk woord, welke houding, welke toon raakt me? Vaak is het iets dat je van vroeger kent. Wie zijn knop kent, ziet
    de hand ernaartoe gaan.

    ## Daarna

    Tel tot de bel en praat dan vijf minuten met een collega. Niet om gelijk te krijgen, wel om te landen.
  `),
  duration: { read: 3, carryOut: 5 },
  cost: 'free',
  pitfalls: prose(`
    - Niet om te verdragen wat niet kan: begrenzen mag, rustig en straks.
  `),
  sources: [
    {
      title:
        'The Prosocial Classroom: Teacher Social and Emotional Competence in Relation to Student and Classroom Outcomes (Review of Educational Research, 79)',
      author: 'Patricia A. Jennings en Mark T. Greenberg',
      year: 2009,
    },
  ],
  contacts: contacts.all('risk-begeleider'),
  related: { fiches: fiches.all('ijsberg') },
  licence: 'CC-BY-NC-SA-4.0',
})
