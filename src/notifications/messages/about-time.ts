import { day, it, It, moment, name, toTheText, type Told, type Write } from './told.ts'

/** What nobody did, but time brings. */
export const aboutTime = {
  'review-due': (told) => ({
    subject: `Klopt dit nog? ${name(told)}`,
    title: 'Klopt deze tekst nog?',
    paragraphs: [
      `${It(told)} staat al een tijd online. ${whenDue(told)}`,
      'Lees de tekst even na. Klopt alles nog, dan is één klik genoeg: bezoekers zien dan dat de tekst nagekeken is. Moet er iets anders, schrijf dan een nieuwe versie.',
      'De tekst blijft in elk geval online staan.',
    ],
    button: told.links.confirm === undefined ? toTheText(told) : { label: 'Klopt nog', url: told.links.confirm },
    second: told.links.confirm === undefined ? undefined : { label: 'Aanpassen', url: told.links.work },
  }),
  'review-overdue': (told) => ({
    subject: `Al een tijd niet nagekeken: ${name(told)}`,
    title: 'Deze tekst is al een tijd niet nagekeken',
    paragraphs: [
      `We vroegen de schrijvers van ${it(told)} of alles nog klopt, maar kregen geen antwoord. ${whenDue(told)}`,
      'Wil je hem zelf nakijken, of iemand vragen om dat te doen? Anders tonen we binnenkort bij de tekst dat hij verouderd kan zijn. Hij blijft wel online staan.',
    ],
    button: told.links.confirm === undefined ? toTheText(told) : { label: 'Klopt nog', url: told.links.confirm },
    second: told.links.confirm === undefined ? undefined : toTheText(told),
  }),
  'stop-overdue': (told) => ({
    subject: `Nog niet opgelost: de noodstop van ${name(told)}`,
    title: 'Een noodstop wacht op het labo',
    paragraphs: [
      `${It(told)} werd met een noodstop offline gehaald${told.resolveBy === null ? '' : ` en moest opgelost zijn op ${moment(told.resolveBy)}`}.`,
      'Beslis wat er moet gebeuren: weer online zetten, intrekken of archiveren. Er gebeurt niets vanzelf.',
    ],
    button: toTheText(told),
  }),
} satisfies Record<string, Write>

const whenDue = ({ reviewBy, parameters }: Told): string => {
  if (reviewBy === null) return ''
  const isPast = typeof parameters.days === 'number' && parameters.days > 0
  return isPast ? `Hij moest nagekeken zijn op ${day(reviewBy)}.` : `Wil je hem nakijken tegen ${day(reviewBy)}?`
}
