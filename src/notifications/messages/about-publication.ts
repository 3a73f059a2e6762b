import {
  capital,
  code,
  day,
  isOfLabo,
  it,
  It,
  moment,
  name,
  said,
  toThePage,
  toTheText,
  type Told,
  who,
  type Write,
} from './told.ts'

/** What visitors notice, or nearly did. */
export const aboutPublication = {
  publish: (told) => ({
    subject: `Online: ${name(told)}`,
    title: 'Je tekst staat online',
    paragraphs: [
      `${It(told)} staat nu online. Dankjewel!`,
      'Andere websites nemen de tekst vanzelf over. Deel de pagina gerust met je collega’s.',
      ...(told.reviewBy === null
        ? []
        : [`We vragen je tegen ${day(told.reviewBy)} of alles nog klopt. Je hoeft dat niet zelf te onthouden.`]),
    ],
    button: toThePage(told) ?? toTheText(told),
    ...(told.links.page === null ? {} : { second: toTheText(told) }),
  }),
  schedule: (told) => ({
    subject: `Ingepland: ${name(told)}`,
    title: 'Je tekst komt op een vast moment online',
    paragraphs: [
      told.publishAt === null
        ? `Het labo plande ${it(told)} in.`
        : `Het labo plande ${it(told)} in voor ${moment(told.publishAt)}.`,
      'Dat gebeurt vanzelf. Je krijgt een mail zodra de tekst online staat.',
    ],
    button: toTheText(told),
  }),
  unschedule: (told) => ({
    subject: `Niet meer ingepland: ${name(told)}`,
    title: 'Je tekst is niet meer ingepland',
    paragraphs: [
      `Het labo haalde ${it(told)} uit de planning. De tekst blijft goedgekeurd; het labo kiest een ander moment.`,
    ],
    button: toTheText(told),
  }),
  fail: (told) => ({
    subject: `Niet online geraakt: ${name(told)}`,
    title: 'Een ingeplande tekst kon niet online',
    paragraphs: [
      `${It(told)} stond klaar om online te komen, maar dat is niet gelukt.`,
      ...(told.problems.length === 0 ? [] : [{ heading: 'Waarom niet' }, { items: told.problems }]),
      { heading: 'Wat nu?' },
      isOfLabo(told)
        ? 'Los op wat hierboven staat en publiceer de tekst dan zelf, of trek de goedkeuring in zodat de schrijvers hem kunnen aanpassen.'
        : 'Het labo kijkt dit na en neemt contact op als jullie iets moeten doen.',
      'Wat al online stond, is niet veranderd.',
    ],
    button: toTheText(told),
  }),
  forcePublish: (told) => ({
    subject: `Noodpublicatie: ${name(told)}`,
    title: 'Een tekst kwam online zonder nalezing',
    paragraphs: [
      `Een beheerder van het labo zette ${it(told)} meteen online. Niemand las de tekst vooraf na.`,
      ...said(told, 'reason', 'Waarom'),
      isOfLabo(told)
        ? 'Lees de tekst zo snel mogelijk na en bevestig hem. Dat moet iemand anders doen dan wie hem online zette.'
        : 'Een nalezer leest de tekst achteraf nog na. Klopt er iets niet? Laat het ons meteen weten.',
    ],
    button: isOfLabo(told) ? toTheText(told) : (toThePage(told) ?? toTheText(told)),
  }),
  withdraw: (told) => ({
    subject: `Ingetrokken: ${name(told)}`,
    title: 'Je tekst is ingetrokken',
    paragraphs: [
      `Het labo heeft ${it(told)} ingetrokken. De pagina blijft bestaan, met bovenaan een melding.`,
      ...said(told, 'notice', 'Melding voor bezoekers'),
      'Ben je het daar niet mee eens? Dan kun je via de tekst vragen om hem weer online te zetten.',
    ],
    button: toTheText(told),
  }),
  reinstate: (told) => ({
    subject: `Weer online: ${name(told)}`,
    title: 'Je tekst staat weer online',
    paragraphs: [`Het labo heeft ${it(told)} weer online gezet.`],
    button: toThePage(told) ?? toTheText(told),
  }),
  archive: (told) => ({
    subject: `Gearchiveerd: ${name(told)}`,
    title: 'Je tekst is gearchiveerd',
    paragraphs: [
      `Het labo heeft ${it(told)} gearchiveerd. Bezoekers vinden de tekst niet meer terug; hij komt niet meer online.`,
      'De tekst zelf en de geschiedenis ervan blijven bewaard.',
    ],
    button: toTheText(told),
  }),
  emergencyStop: (told) => ({
    subject: `Noodstop: ${name(told)}`,
    title: 'Een tekst is meteen offline gehaald',
    paragraphs: [
      `${code(told, 'by') === 'labo' ? 'Het labo' : who(told)} haalde ${it(told)} meteen offline${grounds.get(code(told, 'ground')) ?? ''}.`,
      ...said(told, 'reason', 'Wat er aan de hand is'),
      isOfLabo(told) ? settle(told) : 'Het labo zoekt dit uit en laat je iets weten. Jullie hoeven nu niets te doen.',
    ],
    button: toTheText(told),
  }),
  withdrawConsent: (told) => ({
    subject: 'De toestemming van een contactpersoon is ingetrokken',
    title: 'Een toestemming is ingetrokken',
    paragraphs: [
      `De toestemming van ${it(told)} is ingetrokken. Naam, telefoon, mailadres en foto zijn meteen van elke pagina gehaald; de functie blijft staan.`,
      'Is er iemand anders die vragen kan beantwoorden? Pas dan de contactpersoon aan.',
    ],
    button: toTheText(told),
  }),
  setSessionStatus: (told) => ({
    subject: `${capital(sessions.get(code(told, 'status')) ?? 'veranderd')}: een sessie van ${name(told)}`,
    title: 'Een sessie is bijgewerkt',
    paragraphs: [
      `Het labo meldde dat een sessie van ${it(told)} ${sessionSentences.get(code(told, 'status')) ?? 'veranderd is'}.`,
      ...newTime(told),
      'Dit staat nu ook op de pagina en in de agenda’s. Verwittig zelf wie ingeschreven is.',
    ],
    button: toThePage(told) ?? toTheText(told),
  }),
} satisfies Record<string, Write>

const settle = (told: Told): string =>
  told.resolveBy === null
    ? 'Zoek dit zo snel mogelijk uit.'
    : `Zoek dit uit voor ${moment(told.resolveBy)}: zet de tekst weer online, of trek hem in. Er gebeurt niets vanzelf.`

const newTime = (told: Told): string[] => {
  const [start, end] = [code(told, 'start'), code(told, 'end')]
  return start === '' || end === '' ? [] : [`Ze begint nu op ${moment(start)} en eindigt op ${moment(end)}.`]
}

const grounds = new Map([
  ['privacy', ', om iemands privacy te beschermen'],
  ['safety', ', om iemands veiligheid te beschermen'],
])
const sessions = new Map([
  ['planned', 'gaat door'],
  ['full', 'volzet'],
  ['cancelled', 'gaat niet door'],
  ['moved', 'verplaatst'],
])
const sessionSentences = new Map([
  ['planned', 'doorgaat'],
  ['full', 'volzet is'],
  ['cancelled', 'niet doorgaat'],
  ['moved', 'verplaatst is'],
])
