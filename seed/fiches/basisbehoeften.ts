import { prose } from '../language/prose.ts'
import type { FicheText } from './fiche-text.ts'

/** The labo's own fiche. */
export const basisbehoeften: FicheText = ({ terms, contacts, pictures, partners }) => ({
  title: 'Wat heeft elke leerling nodig om te willen leren?',
  summary: 'Drie behoeften die motivatie voeden: mee mogen kiezen, erbij horen en voelen dat je het kunt.',
  kind: 'begrippenkader',
  image: pictures.of('plant'),
  audiences: terms.all('leerkracht', 'directie', 'pedagogisch-begeleider', 'ouder'),
  levels: terms.all('kleuter', 'lager', 'secundair', 'buitengewoon', 'hoger', 'volwassenen'),
  themes: terms.all('schoolmoeheid', 'klasklimaat', 'mentaal-welzijn'),
  carePhase: 'brede-basiszorg',
  signals: prose(`
    - Leerlingen werken alleen nog als er punten op staan.
    - “Moeten we dit kennen?” is de eerste vraag van elke les.
    - Een leerling die het kan, begint er niet aan.
  `),
  body: prose(`
    Motivatie is geen eigenschap die een leerling heeft of niet heeft. Ze groeit of verdort, zoals een plant. De
    **zelfdeterminatietheorie** noemt drie voedingsstoffen. Ze gelden voor een kleuter, voor een student en evengoed voor een
    leerkracht.

    ## Autonomie: ik mag mee kiezen

    Dat is niet: alles mogen. Wel: begrijpen waarom iets moet, en binnen duidelijke grenzen kunnen kiezen.

    - Leg uit waarom je iets vraagt, ook als het antwoord saai is.
    - Geef een keuze die echt is: welke oefening eerst, alleen of per twee, nu of na de pauze.
    - Vraag een mening en doe iets met het antwoord.

    ## Verbondenheid: ik hoor erbij

    Een leerling leert voor iemand en met iemand. Wie zich een nummer voelt, haakt sneller af.

    - Begroet elke leerling bij naam aan de deur.
    - Zoek elke week iemand op met wie je nog niet gepraat hebt.
    - Was iemand afwezig? Zeg dat je dat gemerkt hebt.

    ## Competentie: ik kan dit

    Lukken smaakt naar meer. Te moeilijk ontmoedigt, te makkelijk ook.

    - Deel grote taken op, zodat de eerste stap zeker lukt.
    - Zeg wat al goed is en wat de volgende stap is.
    - Maak fouten gewoon, ook die van jezelf.

    :::tip Een snelle test
    Denk aan een leerling die niet vooruit wil. Van welke van de drie krijgt die het minst? Begin daar, en verander twee weken lang één ding.
    :::

    ## Houvast en warmte gaan samen

    Autonomie geven is iets anders dan loslaten. Leerlingen hebben net houvast nodig: voorspelbare lessen, heldere afspraken en
    een volwassene die rustig blijft. Streng én warm kan perfect samen.
  `),
  duration: { read: 8, prepare: 10, carryOut: 50 },
  cost: 'free',
  needs: prose(`
    - Een klas waarin je twee weken lang één ding anders doet.
    - Een collega met wie je erna een kwartier terugkijkt.
  `),
  pitfalls: prose(`
    - Niet gebruiken om te zeggen dat een leerling “gewoon niet gemotiveerd” is. Het kader gaat over de omgeving.
    - Niet genoeg bij ernstige angst of somberheid. Leg dan contact met het CLB.
  `),
  sources: [
    {
      title:
        'The “What” and “Why” of Goal Pursuits: Human Needs and the Self-Determination of Behavior (Psychological Inquiry, 11)',
      author: 'Edward L. Deci en Richard M. Ryan',
      year: 2000,
    },
    { title: 'Vitamines voor groei', author: 'Maarten Vansteenkiste en Bart Soenens', year: 2015 },
  ],
  organisations: [{ partner: partners.of('ucll') }],
  contacts: contacts.all('steunpunt'),
  licence: 'CC-BY-NC-SA-4.0',
})
