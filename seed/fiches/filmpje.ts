import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** Taken offline at once by a manager of its owners, because a school thought that it recognised a class. */
export const filmpje: FicheText = ({ terms, contacts, partners, pictures }) => ({
  title: 'Film tien minuten van je les en kijk samen terug',
  summary: 'Met een collega zoek je drie momenten die lukten en één dat je morgen anders doet.',
  kind: 'hulpmiddel',
  image: pictures.of('gesprek'),
  audiences: terms.all('leerkracht', 'pedagogisch-begeleider', 'directie'),
  levels: terms.all('kleuter', 'lager', 'secundair', 'buitengewoon'),
  themes: terms.all('draagkracht', 'relatie-met-leerlingen'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - Je weet dat het misgaat, maar niet waar het begint.
    - Raad van collega’s past nooit helemaal bij jouw klas.
  `),
  body: prose(`
    Je ziet jezelf nooit lesgeven. Tien minuten film tonen meer dan een uur praten: waar je staat, wie je aankijkt, hoe lang je wacht op een
    antwoord.

    ## Zo doe je het

    :::stappen
    Vraag toestemming | Vertel leerlingen en ouders waarvoor de film dient, wie hem ziet en wanneer je hem wist. Wie niet wil, zit buiten beeld.
    Film alleen jezelf | Zet de camera achteraan in de klas, op jou gericht. Je ziet ruggen, geen gezichten.
    Kies tien minuten | De start, een overgang of een moment dat vaak wringt. Niet de hele les.
    Kijk alleen | Eén keer zonder te stoppen. Je stem klinkt altijd gek, dat gaat voorbij.
    Kijk met een collega | Jij hebt de pauzeknop. Zoek eerst drie momenten waarop contact lukt: je wachtte, je knikte, je noemde een naam.
    Kies één ding | Wat doe je morgen meer? Spreek af wanneer je opnieuw kijkt, en wis de film.
    :::

    :::tip Begin met wat lukt
    Het is makkelijk om fouten te zien. Maar je leert het meest van het ogenblik waarop het wél ging: dat kun je morgen herhalen.
    :::
  `),
  duration: { read: 4, prepare: 20, carryOut: 60 },
  cost: 'free',
  needs: prose(`
    - Een toestel van de school, niet je eigen telefoon.
    - Een collega die je vertrouwt. Niet je directeur, en niet voor een evaluatie.
  `),
  pitfalls: prose(`
    - Nooit bewaren in een gedeelde map of doorsturen.
    - Niet zonder toestemming, ook niet “voor één keer”.
  `),
  sources: [
    {
      title: 'The Influence of Video Analysis on the Process of Teacher Change (Teaching and Teacher Education, 28)',
      author: 'Tonya R. Tripp en Peter J. Rich',
      year: 2012,
    },
  ],
  organisations: [{ partner: partners.of('dijlezoom') }],
  contacts: contacts.all('clz-aanmelden'),
  licence: 'CC-BY-NC-SA-4.0',
})
