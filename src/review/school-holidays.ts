/** Days without school, first and last day included, as ISO dates. */
export type Holiday = { name: string; from: string; to: string }

/**
 * School holidays and days off of one calendar year in Flemish education, by the rules that the Flemish government sets them
 * with. The free days that each school chooses itself are not among them.
 */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSunday(year)
  return [
    week(`Krokusvakantie ${year}`, plus(easter, -48)),
    { name: `Paasvakantie ${year}`, from: iso(easterBreak(year)), to: iso(plus(easterBreak(year), 13)) },
    oneDay(`Paasmaandag ${year}`, plus(easter, 1)),
    oneDay(`Dag van de Arbeid ${year}`, date(year, 5, 1)),
    { name: `Hemelvaart ${year}`, from: iso(plus(easter, 39)), to: iso(plus(easter, 40)) },
    oneDay(`Pinkstermaandag ${year}`, plus(easter, 50)),
    { name: `Zomervakantie ${year}`, from: `${year}-07-01`, to: `${year}-08-31` },
    week(`Herfstvakantie ${year}`, autumnBreak(year)),
    oneDay(`Wapenstilstand ${year}`, date(year, 11, 11)),
    { name: `Kerstvakantie ${year}`, from: iso(christmasBreak(year)), to: iso(plus(christmasBreak(year), 13)) },
  ]
}

/** The Monday of the week of 1 November; a Sunday counts with the week after it. */
const autumnBreak = (year: number): Date => {
  const allSaints = date(year, 11, 1)
  return allSaints.getUTCDay() === 0 ? plus(allSaints, 1) : mondayOf(allSaints)
}

/** The Monday of the week of 25 December; a Saturday or Sunday counts with the week after it. */
const christmasBreak = (year: number): Date => {
  const christmas = date(year, 12, 25)
  return [0, 6].includes(christmas.getUTCDay()) ? plus(mondayOf(christmas), 7) : mondayOf(christmas)
}

/** The first Monday of April, unless Easter falls in March (the Monday after it) or after 15 April (the second Monday before). */
const easterBreak = (year: number): Date => {
  const easter = easterSunday(year)
  if (easter < date(year, 4, 1)) return plus(easter, 1)
  if (easter > date(year, 4, 15)) return plus(easter, -13)
  return mondayOf(date(year, 4, 7))
}

/** Gregorian computus, after the anonymous algorithm of Nature (1876). */
const easterSunday = (year: number): Date => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return date(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

const date = (year: number, month: number, dayOfMonth: number): Date => new Date(Date.UTC(year, month - 1, dayOfMonth))
const plus = (from: Date, days: number): Date => new Date(from.getTime() + days * 86_400_000)
const mondayOf = (from: Date): Date => plus(from, -((from.getUTCDay() + 6) % 7))
const iso = (from: Date): string => from.toISOString().slice(0, 10)
const week = (name: string, monday: Date): Holiday => ({ name, from: iso(monday), to: iso(plus(monday, 6)) })
const oneDay = (name: string, on: Date): Holiday => ({ name, from: iso(on), to: iso(on) })
