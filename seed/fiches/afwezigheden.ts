import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

const steps = `
## Wacht niet op nummer vijf

Een halve dag afwezig zonder geldige reden noteert de school als problematische afwezigheid: een B-code. Vanaf vijf halve dagen
in een schooljaar betrekt de school het CLB en begint ze een begeleidingsdossier. Dat is een grens voor papier. Voor een
leerling is de eerste dag al belangrijk: wie niemand mist, komt moeilijker terug.

## Wie doet wat?

:::stappen
Halve dag 1: bel dezelfde voormiddag | Het secretariaat belt naar huis voor tien uur. “We missen Noor. Is alles in orde?” Een vraag, geen vermaning.
Halve dag 2: de klastitularis spreekt de leerling aan | Onder vier ogen en kort: “Fijn dat je er bent. Wat maakte het gisteren moeilijk?”
Halve dag 3: kijk naar het patroon | Welke dag, welk lesuur, welke les? Altijd na het weekend, altijd voor turnen? Zet het op één blad.
Halve dag 4: zit samen | Leerling, ouder en één vaste volwassene. Zoek wat de leerling naar school trekt en wat tegenhoudt. Spreek één ding af.
Halve dag 5: leg het voor aan het CLB | Neem het blad mee en zeg wat al geprobeerd is. Vraag wie van het CLB met het gezin praat.
:::

## Drie vragen bij elk patroon

- **Wil de leerling weg van iets?** Een toets, een groep, een plek op de speelplaats.
- **Wil de leerling naar iets of iemand?** Vrienden, rust, een job die geld opbrengt.
- **Is de leerling thuis nodig?** Een broertje, een zieke ouder, tolken bij de dokter.

Op elk antwoord past iets anders. Een straf past zelden, want ze geeft nog een reden om weg te blijven.
`

const home = `
:::let-op Geldig op papier, toch een zorg
Ook met briefjes van thuis of van de dokter kan een patroon groeien. Tel daarom alle afwezigheden samen als je naar het patroon kijkt. De CLB-arts kan met de behandelende arts overleggen, als ouders en leerling akkoord zijn.
:::
`

/** Its first submission came back with three remarks; `answered` is the text with which the writers answered them. */
export const afwezigheden =
  (round: 'first' | 'answered'): FicheText =>
  ({ terms, contacts, fiches, partners, pictures }) => ({
    title: 'Wat doe je bij elke halve dag spijbelen?',
    summary: 'Wie belt, wie praat en wie kijkt mee, van de eerste halve dag tot de vijfde.',
    kind: 'werkwijze',
    image: pictures.of('lege-stoel'),
    audiences: terms.all('leerkracht', 'zorgcoordinator', 'leerlingbegeleider', 'directie', 'clb'),
    levels: terms.all('lager', 'secundair', 'buitengewoon'),
    themes: terms.all('afwezigheid', 'schoolmoeheid', 'ouders'),
    carePhase: 'verhoogde-zorg',
    signals: prose(`
      - Een leerling mist telkens dezelfde dag of hetzelfde lesuur.
      - Ouders horen van de afwezigheid pas als er een brief komt.
      - Niemand weet wie eigenlijk moet bellen.
    `),
    body: prose(
      round === 'first' ? steps : steps.replace('We missen Noor. Is', 'We missen je dochter. Is') + home,
      pictures.asRecord(),
    ),
    duration: round === 'first' ? { read: 6 } : { read: 6, prepare: 20, carryOut: 60 },
    cost: 'free',
    needs: prose(`
      - Eén naam op school die elke voormiddag de lijst bekijkt.
      - Een afspraak met het CLB over wie je belt, en wanneer.
    `),
    pitfalls: prose(`
      - Niet wachten tot het rapport om de afwezigheden te tellen.
      - Niet dreigen met uitschrijven. Een leerling zonder school is niet geholpen.
      - Vermoed je dat het thuis niet veilig is? Bel het CLB dezelfde dag, ook bij de eerste afwezigheid.
    `),
    sources: [
      {
        title:
          'A Response to Intervention Model to Promote School Attendance and Decrease School Absenteeism (Child & Youth Care Forum, 43)',
        author: 'Christopher A. Kearney en Patricia Graczyk',
        year: 2014,
      },
      {
        title: 'Omzendbrief SO/2005/04 over afwezigheden in het secundair onderwijs',
        author: 'Vlaamse overheid',
        year: 2005,
      },
    ],
    organisations: [{ partner: partners.of('vlonder') }, { partner: partners.of('clb') }],
    contacts: contacts.all('vlonder-onthaal'),
    related: { fiches: fiches.all('afhaken') },
    licence: 'CC-BY-NC-SA-4.0',
  })
