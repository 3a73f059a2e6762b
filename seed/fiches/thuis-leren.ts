import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** From the months in which schools were closed; withdrawn, with a pointer to the fiche that took its place. */
export const thuisLeren: FicheText = ({ terms, contacts, fiches, pictures }) => ({
  title: 'Hoe hou je contact met een leerling die thuis leert?',
  summary: 'Drie korte contacten in de week, voor de tijd dat de klas gesloten is.',
  kind: 'werkwijze',
  image: pictures.of('kring'),
  audiences: terms.all('leerkracht', 'leerlingbegeleider'),
  levels: terms.all('lager', 'secundair'),
  themes: terms.all('relatie-met-leerlingen', 'afwezigheid'),
  carePhase: 'verhoogde-zorg',
  signals: prose(`
    - Een leerling verdwijnt uit de online les en antwoordt niet op berichten.
    - Taken komen niet binnen, en niemand weet of er thuis een computer vrij is.
  `),
  body: prose(`
    ## Drie contacten in de week

    :::stappen
    Maandag: een bericht | Kort en persoonlijk, met één vraag die met ja of nee te beantwoorden is.
    Woensdag: bellen | Vijf minuten, op het uur dat de leerling koos. Vraag eerst hoe het gaat, dan pas naar de taak.
    Vrijdag: iets zichtbaars | Een kaart in de bus, of een wandeling van tien minuten met anderhalve meter afstand.
    :::

    ## Wat heeft de leerling thuis?

    Vraag het gewoon: een toestel, een stille plek, iemand die kan helpen, iets te eten om twaalf uur. Los eerst op wat ontbreekt, daarna
    praat je over taken. Maak die kleiner: één opdracht die lukt, is meer dan vijf die blijven liggen.
  `),
  duration: { read: 3, carryOut: 30 },
  cost: 'free',
  pitfalls: prose(`
    - Geen camera verplichten: sommige leerlingen willen hun thuis niet tonen.
  `),
  sources: [{ title: 'Praktijkervaring van het lerend netwerk Ris+K Leuven, voorjaar 2021' }],
  contacts: contacts.all('risk-coordinator'),
  related: { fiches: fiches.all('afhaken') },
  licence: 'CC-BY-NC-SA-4.0',
})
