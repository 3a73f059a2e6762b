import type { Words } from '../words.ts'

/** What a sentence is made from: an event, who did it, and whose document it is. */
export type Happening = {
  key: string
  edition: number | null
  /** How many events it stands for. */
  times: number
  parameters: Readonly<Record<string, unknown>>
  /** Null when the clock did it; `name` is null when the person is no longer there. */
  who: { name: string | null } | null
  /** The organisation that led the document then, as it is called today. */
  lead: string | null
  /** The organisation that it is about, as it is called today; left out when it is about none. */
  partner?: string | null
}

/** Makes the sentence of one kind of event; without its capital and its full stop. */
export type Telling = (happening: Happening) => Words

/** Who did it, by name. */
export const person = ({ who }: Happening): Words => {
  if (who === null) return { nl: 'Het systeem', en: 'The system' }
  return who.name === null
    ? { nl: 'Iemand die er niet meer is,', en: 'Somebody who is no longer here' }
    : { nl: who.name, en: who.name }
}

/** The organisation in whose name it was done; else the person. */
export const lead = (happening: Happening): Words =>
  happening.lead === null || happening.who === null ? person(happening) : { nl: happening.lead, en: happening.lead }

const unlessTheClock =
  (subject: Words) =>
  (happening: Happening): Words =>
    happening.who === null ? person(happening) : subject

export const reviewer = unlessTheClock({ nl: 'De nalezer', en: 'The reviewer' })
export const otherReviewer = unlessTheClock({ nl: 'Een andere nalezer', en: 'Another reviewer' })
export const labo = unlessTheClock({ nl: 'Het labo', en: 'The labo' })
export const admin = unlessTheClock({ nl: 'Een beheerder van het labo', en: 'An administrator of the labo' })

/** The version it was about; the text itself when it was about none. */
export const version = ({ edition }: Happening): Words => versionNumber(edition)

export const versionNumber = (number: number | null): Words =>
  number === null ? { nl: 'de tekst', en: 'the text' } : { nl: `versie ${number}`, en: `version ${number}` }

/** A parameter that counts or numbers something; 0 when it is not there. */
export const numberIn = ({ parameters }: Happening, name: string): number => {
  const value = parameters[name]
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}

/** A parameter that is a code or an id; empty when it is not there. */
export const codeIn = ({ parameters }: Happening, name: string): string => {
  const value = parameters[name]
  return typeof value === 'string' ? value : ''
}

/** Whether a parameter says something. */
export const has = ({ parameters }: Happening, name: string): boolean => {
  const value = parameters[name]
  return value !== undefined && value !== null && value !== false && value !== ''
}

/** A parameter that is a moment, as clocks in Belgium show it; undefined when it is none. */
export const momentIn = (happening: Happening, name: string): Words | undefined => {
  const moment = new Date(codeIn(happening, name))
  if (Number.isNaN(moment.getTime())) return undefined
  const inWords = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' }).format(
      moment,
    )
  return { nl: inWords('nl-BE'), en: inWords('en-GB') }
}
