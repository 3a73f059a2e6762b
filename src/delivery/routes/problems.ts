/** A refusal as RFC 9457 words it. `code` is stable; `extra` members stand beside the standard ones. */
export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    detail: string,
    readonly extra: Record<string, string | number> = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(detail)
  }
}

export const invalidParameter = (parameter: string, detail: string, suggestion?: string): Problem =>
  new Problem(400, 'invalid-parameter', 'Invalid parameter', detail, {
    parameter,
    ...(suggestion === undefined ? {} : { suggestion }),
  })

export const notFound = (suggestion?: string): Problem =>
  new Problem(
    404,
    'not-found',
    'Not found',
    'Nothing is published at this address.',
    suggestion === undefined ? {} : { suggestion },
  )

export const gone = (reason: string): Problem =>
  new Problem(410, 'gone', 'Gone', 'This was public and no longer is.', { reason })

export const resyncRequired = (): Problem =>
  new Problem(410, 'resync-required', 'Start over', 'This token is from before a restore. Begin again without it.')

export const methodNotAllowed = (): Problem =>
  new Problem(
    405,
    'method-not-allowed',
    'Method not allowed',
    'Only GET, HEAD and OPTIONS are answered here.',
    {},
    {
      Allow: 'GET, HEAD, OPTIONS',
    },
  )

export const addressTooLong = (): Problem =>
  new Problem(414, 'uri-too-long', 'Address too long', 'Addresses may hold at most 4096 characters.')

export const brokenAddress = (): Problem =>
  new Problem(400, 'invalid-address', 'Invalid address', 'The path holds a broken percent-encoding.')

export const rangeNotSatisfiable = (contentRange: string): Problem =>
  new Problem(
    416,
    'range-not-satisfiable',
    'Range not satisfiable',
    'The file does not have these bytes.',
    {},
    { 'Content-Range': contentRange },
  )

export const notYetVisible = (): Problem =>
  new Problem(
    503,
    'not-yet-visible',
    'Not yet visible',
    'What "min_seq" asks for is not there yet. Try again shortly.',
    {},
    { 'Retry-After': '1' },
  )

export const unavailable = (): Problem =>
  new Problem(
    503,
    'unavailable',
    'Temporarily unavailable',
    'The data cannot be reached now. Try again shortly.',
    {},
    {
      'Retry-After': '5',
    },
  )

/** @param seconds after which it is worth asking again */
export const overloaded = (seconds: number): Problem =>
  new Problem(
    503,
    'overloaded',
    'Too busy',
    'Too many ask for this at once. Try again shortly.',
    {},
    { 'Retry-After': String(seconds) },
  )

export const unexpected = (): Problem =>
  new Problem(500, 'unexpected', 'Unexpected error', 'Something went wrong here. It has been recorded.')

/** Turns whatever was thrown into an answer. Trouble with the database is passing trouble, not a fault of the request. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (!(error instanceof Error)) return unexpected()
  if (error instanceof URIError || ('status' in error && error.status === 400)) return brokenAddress()
  return isDatabaseTrouble(error) ? unavailable() : unexpected()
}

const connectionCode = /^(ECONN\w+|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_AGAIN|[0-9A-Z]{5})$/
const connectionMessage =
  /timeout exceeded when trying to connect|connection terminated|after calling end|connection error|read timeout/i

/** Whoever asked went away before the answer was whole. */
export const isLeaver = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'

/** Whether the database could not be reached or would not answer. */
export const isDatabaseTrouble = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && typeof error.code === 'string' && connectionCode.test(error.code)) ||
    connectionMessage.test(error.message) ||
    (error instanceof AggregateError && error.errors.some(isDatabaseTrouble)))
