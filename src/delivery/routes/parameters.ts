import { z } from 'zod'
import { brusselsDay, endOfBrusselsDay, startOfBrusselsDay } from '../brussels.ts'

const mostValues = 20
const values = <Item extends z.ZodType>(item: Item) =>
  z.array(item).max(mostValues, `may be repeated at most ${mostValues} times`).optional()

/** A word of a vocabulary, by key; repeated means or. */
export const keys = values(
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a key in lower case, for example leerkracht')
    .max(60, 'is too long'),
)

export const oneOf = <const Options extends readonly [string, ...string[]]>(options: Options) => values(z.enum(options))

/** A partner by id or by slug. */
export const partners = values(z.string().regex(/^[a-z0-9-]{1,80}$/, 'must be the id or the slug of a partner'))

export const schoolYears = values(z.string().regex(/^\d{4}-\d{4}$/, 'must be a school year, for example 2026-2027'))

/** Several words in one parameter; see `partsOf`. */
export const parted = z.string().max(400, 'is too long').optional()

const mostSigns = 200

/** What somebody looks for. Signs without a letter or digit among them are no question. */
export const words = z
  .string('must be given: the words to look for')
  .max(mostSigns, `may hold at most ${mostSigns} signs`)
  .refine((text) => /[\p{L}\p{N}]/u.test(text), 'must hold a word')

export const limit = z
  .string()
  .regex(/^([1-9]|[1-9]\d|100)$/, 'must be a whole number from 1 to 100')
  .transform(Number)
  .pipe(z.int().min(1).max(100))
  .default(25)

/** Opaque; only what an earlier answer gave is accepted. */
export const cursor = z
  .string()
  .regex(/^[\w-]{1,600}$/, 'must be the "next" of an earlier answer')
  .optional()

export const yesOrNo = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .pipe(z.boolean())
  .default(false)

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const isDay = (text: string) => dayPattern.test(text) && isDate(`${text}T12:00:00Z`) && sameDay(text)
const isInstant = (text: string) => instantPattern.test(text) && isDate(text) && sameDay(text.slice(0, 10))
const isDate = (text: string) => !Number.isNaN(Date.parse(text))
const sameDay = (day: string) => isDate(`${day}T12:00:00Z`) && brusselsDay(new Date(`${day}T12:00:00Z`)) === day

const moment = z
  .string()
  .refine((text) => isDay(text) || isInstant(text), 'must be a day (2026-11-23) or an instant (2026-11-23T08:00:00Z)')

/** A day means from its first moment, in Brussels. Comes out as ISO 8601 in UTC with milliseconds. */
export const from = moment
  .transform((text) => (isDay(text) ? startOfBrusselsDay(text) : new Date(text)).toISOString())
  .optional()

/** A day counts in full. The instant itself is left out. */
export const until = moment
  .transform((text) => (isDay(text) ? endOfBrusselsDay(text) : new Date(text)).toISOString())
  .optional()
