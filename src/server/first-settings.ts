import { holidaysOf } from '#src/review/school-holidays.ts'

/** How a labo works until it says otherwise: what it promises, what it looks at, what it often answers, when schools are closed. */
export const firstSettings = {
  reviewDays: 10,
  changeDays: 15,
  checklist: [
    { key: 'bruikbaar', text: 'Kan een leerkracht hier maandag mee aan de slag?' },
    { key: 'taal', text: 'Is de taal eenvoudig en respectvol voor leerling en ouder?' },
    { key: 'bronnen', text: 'Klopt minstens één bron, en is ze na te gaan?' },
    { key: 'privacy', text: 'Is niemand herkenbaar: geen namen, geen verhalen die naar één leerling wijzen?' },
    { key: 'beeld', text: 'Heeft elk beeld een beschrijving, een maker en toestemming?' },
    { key: 'grens', text: 'Staat er duidelijk bij wanneer je dit beter niet doet, en wie je dan belt?' },
  ],
  reasonCodes: [
    { key: 'onduidelijk', text: 'Dit is voor een lezer van buiten niet duidelijk genoeg' },
    { key: 'te-lang', text: 'Dit kan korter' },
    { key: 'bron', text: 'Hier ontbreekt een bron' },
    { key: 'privacy', text: 'Hier is iemand herkenbaar' },
    { key: 'beeld', text: 'Bij dit beeld ontbreekt een beschrijving of toestemming' },
    { key: 'toon', text: 'De toon kan zachter' },
    { key: 'dubbel', text: 'Dit staat al in een andere fiche' },
  ],
  savedAnswers: [
    {
      title: 'Bedankt, we lezen na',
      text: 'Dankjewel voor je tekst. We lezen hem na en je hoort van ons binnen de tien schooldagen.',
    },
    {
      title: 'Bijna klaar',
      text: 'Mooie fiche. Er staan nog enkele vragen bij de tekst. Pas aan wat je kunt en dien opnieuw in; bel gerust als iets niet duidelijk is.',
    },
    {
      title: 'Voorbeeld te herkenbaar',
      text: 'Je voorbeeld is sterk, maar wie de school kent, herkent de leerling. Kun je leeftijd, vak of situatie veranderen?',
    },
    {
      title: 'Eén fiche, één idee',
      text: 'Hier zitten eigenlijk twee fiches in. Kies de werkwijze die het meest helpt en bewaar de andere voor een volgende fiche.',
    },
  ],
  holidays: [2025, 2026, 2027, 2028].flatMap(holidaysOf),
}
