/** Words that say nothing about what a text is about; they are neither kept nor looked for. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan af al alle als altijd ben bent bij binnen boven daar dan dat de deze die dit doe doen doet door dus echt een
  eens elk elke en er erg even ge geen gij graag haar had hadden heb hebben hebt heeft hem hen het hier hij hoe hoeveel hun
  ik in is ja je jij jou jouw jullie kan kon konden kun kunnen kunt lang maar me meer men met mij mijn moest moet moeten
  na naar niet niets nog nu of om omdat onder ons onze ook op over per sinds soms te tegen ten ter tot tussen u uit uw
  van vanaf veel voor vooral waar waarom wanneer want waren was wat we wel welk welke wie wij wil willen word worden wordt
  zal ze zich zij zijn zo zoals zonder zou zouden zullen`.split(/\s+/),
)
