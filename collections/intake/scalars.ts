import type { DateField, EmailField, NumberField, SelectField, TextareaField, TextField } from 'payload'

import type { Problem } from '#src/review/problem-list.ts'

import { linkProblems } from './links.ts'
import { draftMax, textProblems } from './plain-text.ts'
import { below, problem } from './problem.ts'

const manyMax = 100
const emailMax = 254

const isEmpty = (value: unknown): value is null | undefined => value === null || value === undefined

export const textFieldProblems = (field: TextField | TextareaField, value: unknown, path: string): Problem[] => {
  const max = draftMax(field.maxLength)
  if ('hasMany' in field && field.hasMany) {
    return listProblems(value, path, (item, at) => (item === null ? [notText(at)] : textProblems(item, at, max)))
  }
  const problems = textProblems(value, path, max)
  if (problems.length > 0 || isEmpty(value) || value === '') return problems
  return field.custom?.link === true ? linkProblems(value, path, 'field') : []
}

/** Whether an address is complete is asked on submission; here it only must not be able to break a mail header. */
export const emailProblems = (_field: EmailField, value: unknown, path: string): Problem[] => {
  const problems = textProblems(value, path, emailMax)
  if (problems.length > 0 || typeof value !== 'string') return problems
  return /[\p{Cc}\p{Zs}<>,;"]/u.test(value)
    ? [problem(path, 'not-email', 'Dit is geen e-mailadres. Bijvoorbeeld: info@example.be', 'Not an email address')]
    : []
}

export const numberProblems = (field: NumberField, value: unknown, path: string): Problem[] => {
  if (isEmpty(value)) return []
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return [problem(path, 'not-number', 'Hier hoort een getal.', 'Must be a finite number or null')]
  }
  if (field.min !== undefined && value < field.min) {
    return [problem(path, 'too-small', `Dit getal is te klein: minstens ${field.min}.`, `At least ${field.min}`)]
  }
  return field.max !== undefined && value > field.max
    ? [problem(path, 'too-large', `Dit getal is te groot: hoogstens ${field.max}.`, `At most ${field.max}`)]
    : []
}

export const checkboxProblems = (value: unknown, path: string): Problem[] =>
  isEmpty(value) || typeof value === 'boolean'
    ? []
    : [problem(path, 'not-boolean', 'Hier hoort ja of nee.', 'Must be true, false or null')]

export const dateProblems = (_field: DateField, value: unknown, path: string): Problem[] =>
  isEmpty(value) || (typeof value === 'string' && isRealDate(value))
    ? []
    : [
        problem(
          path,
          'not-date',
          'Dit is geen datum. Bijvoorbeeld: 2026-10-05',
          'Must be an ISO 8601 date, or an instant with its offset',
        ),
      ]

export const selectProblems = (field: SelectField, value: unknown, path: string): Problem[] => {
  const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  const choice = (item: unknown, at: string): Problem[] =>
    typeof item === 'string' && values.includes(item)
      ? []
      : [
          problem(
            at,
            'not-an-option',
            'Kies een van de mogelijkheden in de lijst.',
            `Must be one of: ${values.join(', ')}`,
          ),
        ]
  if (field.hasMany) return listProblems(value, path, choice)
  return isEmpty(value) ? [] : choice(value, path)
}

/** A list without doubles; each item is judged by `judge`. */
export const listProblems = (
  value: unknown,
  path: string,
  judge: (item: unknown, path: string) => Problem[],
  identity: (item: unknown) => unknown = (item) => item,
): Problem[] => {
  if (isEmpty(value)) return []
  if (!Array.isArray(value)) return [problem(path, 'not-list', 'Hier hoort een lijst.', 'Must be a list or null')]
  if (value.length > manyMax) {
    return [problem(path, 'too-many', `Dit zijn er te veel: hoogstens ${manyMax}.`, `At most ${manyMax}`)]
  }
  const problems = value.flatMap((item, index) => judge(item, below(path, index)))
  if (problems.length > 0 || new Set(value.map(identity)).size === value.length) return problems
  return [problem(path, 'double', 'Iets staat hier twee keer.', 'Contains the same item twice')]
}

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/

/** Also refuses 30 February, which `Date` would move to March, and years that no calendar of a school reaches. */
const isRealDate = (value: string): boolean => {
  const [, year = 0, month = 0, day = 0] = (iso.exec(value) ?? []).map(Number)
  if (year < 1900 || year > 2200) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const notText = (path: string): Problem => problem(path, 'not-text', 'Hier hoort tekst.', 'Must be a string')
