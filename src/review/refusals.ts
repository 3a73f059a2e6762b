import { APIError } from 'payload'

import type { Problem } from './problem-list.ts'

/**
 * An action or write that is refused; the HTTP status is part of what it means, and nothing has been changed. Being an APIError
 * of Payload's, it also comes out right through the generated routes; the name makes Payload's form mark the fields.
 */
export class Refused extends APIError {
  constructor(
    status: 401 | 403 | 404 | 409 | 422 | 428,
    readonly code: string,
    readonly words: { nl: string; en: string },
    readonly problems: readonly Problem[] = [],
    /** What it is now, for a stale write. */
    readonly current?: unknown,
  ) {
    const errors = problems.map(({ path, code: problemCode, message }) => ({
      path,
      code: problemCode,
      message: message.nl,
    }))
    super(words.nl, status, { code, detail: words.en, errors, ...(current === undefined ? {} : { current }) }, true)
    this.name = errors.length > 0 ? 'ValidationError' : 'Refused'
  }
}

export const notFound = (): Refused =>
  new Refused(404, 'not-found', { nl: 'Dit bestaat niet, of je mag het niet zien.', en: 'Not found' })

export const notSignedIn = (): Refused =>
  new Refused(401, 'not-signed-in', { nl: 'Log eerst in.', en: 'Sign in first' })

export const notYours = (): Refused =>
  new Refused(403, 'forbidden', {
    nl: 'Met jouw rol kan dit niet. Vraag het aan het labo of aan de organisatie die dit schrijft.',
    en: 'Your role does not allow this action',
  })

export const stale = (current: unknown): Refused =>
  new Refused(
    409,
    'stale',
    {
      nl: 'Iemand anders was je voor. Kijk eerst wat er veranderde.',
      en: 'The document has changed since you read it',
    },
    [],
    current,
  )

export const wrongState = (sentence: { nl: string; en: string }, current: unknown): Refused =>
  new Refused(
    409,
    'wrong-state',
    { nl: `Dat kan nu niet. ${sentence.nl}`, en: `Not possible now. ${sentence.en}` },
    [],
    current,
  )

export const missingVersion = (): Refused =>
  new Refused(
    428,
    'version-missing',
    {
      nl: 'We weten niet van welke versie je vertrok. Laad de pagina opnieuw en probeer nog eens.',
      en: 'Say which version you started from',
    },
    [
      {
        path: 'expected',
        code: 'version-missing',
        message: {
          nl: 'Stuur mee welke versie je las.',
          en: 'Send `expected` (actions), or `updatedAt` in the body or If-Match (saves).',
        },
      },
    ],
  )

export const invalid = (problems: readonly Problem[]): Refused =>
  new Refused(
    422,
    'invalid',
    {
      nl:
        problems.length === 1 ? (problems[0]?.message.nl ?? '') : `Er zijn ${problems.length} dingen om na te kijken.`,
      en: 'The request cannot be carried out as it is',
    },
    problems,
  )
