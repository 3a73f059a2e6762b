import type { Paper } from './sheet.ts'

/** Goes with the fiche on the restorative talk; the pupil keeps it. */
export const talkSheet: Paper = {
  title: 'Invulblad herstelgesprek',
  subtitle: 'Eén blad voor elk. Je houdt het zelf bij: het gaat niet in een dossier.',
  parts: [
    { question: '1. Wat is er gebeurd? Begin bij het begin.', lines: 4 },
    { question: '2. Wat dacht je op dat moment?', lines: 2 },
    { question: '3. Hoe voelde je je toen? En hoe voel je je nu?', lines: 3 },
    { question: '4. Wie is er nog door geraakt?', lines: 2 },
    { question: '5. Wat heb je nodig om verder te kunnen?', lines: 3 },
    { question: '6. Wat spreken we af? En op welke dag kijken we terug?', lines: 4 },
  ],
}

/** Goes with the fiche on welcoming a newcomer. */
export const welcomeSheet: Paper = {
  title: 'Afvinkblad eerste tien schooldagen',
  subtitle: 'Voor de vaste volwassene van een leerling die in de loop van het jaar start.',
  parts: [
    { heading: 'Vooraf' },
    {
      ticks: [
        'Kennismaking met leerling en ouders, voor iemand het dossier las.',
        'Afgesproken wat het team mag weten, en wat van de leerling blijft.',
        'De leerling staat op alle lijsten en in het leerplatform.',
      ],
    },
    { heading: 'Dag 1' },
    {
      ticks: [
        'Kastje, boeken en uurrooster liggen klaar.',
        'Ik stond zelf aan de poort.',
        'Er is een maatje, en het maatje doet het graag.',
      ],
    },
    { heading: 'Dag 2 tot 4' },
    {
      ticks: [
        'Elke dag twee minuten gepraat, over iets anders dan gedrag.',
        'De leerling weet waar die naartoe kan als het te veel wordt.',
      ],
    },
    { heading: 'Dag 5' },
    { ticks: ['Samen naar de week gekeken en één ding aangepast.'] },
    { question: 'Wat ging vlot? Waar was het spannend?', lines: 2 },
    { heading: 'Dag 7' },
    { ticks: ['Naar huis gebeld met goed nieuws dat ik zelf zag.'] },
    { heading: 'Dag 10' },
    { ticks: ['Samengezeten met leerling, ouders en zo nodig het CLB.', 'Afgesproken wie het aanspreekpunt blijft.'] },
    { question: 'Wat houden we vast?', lines: 2 },
  ],
}
