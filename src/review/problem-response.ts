import { APIError, ValidationError } from 'payload'

import { SlugTaken } from '#src/delivery/read-model/slug-is-free.ts'

import { invalid, Refused } from './refusals.ts'

/**
 * An RFC 9457 problem document for a refusal; anything else is thrown on, for the server's own handler. Messages in `errors` are
 * Dutch sentences for people; `title` is English, for developers.
 */
export const problemResponse = (error: unknown): Response => {
  const problem = problemOf(error)
  if (!problem) throw error
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Language': 'nl',
    },
  })
}

type ProblemDocument = {
  type: string
  title: string
  status: number
  detail: string
  errors: unknown[]
  current?: unknown
}

const problemOf = (error: unknown): ProblemDocument | undefined => {
  if (error instanceof SlugTaken) return problemOf(invalid([slugTaken]))
  if (error instanceof Refused) {
    return {
      type: `urn:problem:${error.code}`,
      title: error.words.en,
      status: error.status,
      detail: error.words.nl,
      errors: error.problems.map(({ path, code, message }) => ({ path, code, message: message.nl })),
      ...(error.current === undefined ? {} : { current: error.current }),
    }
  }
  // Payload's own field validators have the last word when a text goes online.
  if (error instanceof ValidationError) {
    return {
      type: 'urn:problem:invalid',
      title: 'The content does not pass validation',
      status: 422,
      detail: 'De tekst is nog niet in orde.',
      errors: error.data.errors.map(({ path, message }) => ({ path, code: 'invalid', message })),
    }
  }
  if (error instanceof APIError && error.status >= 400 && error.status < 500) {
    return { type: 'about:blank', title: error.message, status: error.status, detail: error.message, errors: [] }
  }
  return undefined
}

/** Two texts with one address went online at the same time; the other was first. */
const slugTaken = {
  path: 'slug',
  code: 'slug-taken',
  message: { nl: 'Dit webadres is al in gebruik. Kies een ander.', en: 'The slug is taken; choose another.' },
}
