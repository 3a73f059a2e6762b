import type { Response } from 'express'

/** One thing that is wrong with a request; `message` is Dutch and meant for the person at the screen. */
export type ProblemDetail = { message: string; field?: string }

/** Every way in which the server refuses a request, with its status and a title for developers. */
const kinds = {
  'invalid-body': { status: 400, title: 'The request body is not acceptable' },
  'invalid-parameter': { status: 400, title: 'A query parameter is not acceptable' },
  'invalid-request': { status: 400, title: 'The request is malformed' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'body-too-large': { status: 413, title: 'The request body is too large' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  overloaded: { status: 503, title: 'Too busy, try again' },
} as const

export type ProblemKind = keyof typeof kinds

/** Thrown anywhere below the application to refuse a request; the error handler turns it into an answer. */
export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly errors: readonly ProblemDetail[] = [{ message: detail }],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
  }
}

/** Answers in the form of RFC 9457. `errors` is also what Payload's admin shows to the person who saved. */
export function sendProblem(res: Response, problem: Problem): void {
  if (res.headersSent) {
    res.destroy()
    return
  }
  const { status, title } = kinds[problem.kind]
  res.status(status).set({ ...problem.headers, 'Cache-Control': 'no-store' })
  res.type('application/problem+json').send(JSON.stringify(problemBody(problem, status, title)))
}

const problemBody = ({ kind, detail, errors }: Problem, status: number, title: string) => ({
  type: `/problems/${kind}`,
  title,
  status,
  detail,
  errors,
})
