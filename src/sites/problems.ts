import { Problem } from '#src/delivery/routes/problems.ts'

/** The same whatever is wrong with the key: missing, misspelt, revoked, expired, or its site was stopped. */
export const keyNeeded = (): Problem =>
  new Problem(
    401,
    'key-needed',
    'A key is needed',
    'Send "Authorization: Bearer" with a key of your site that works.',
    {},
    {
      'WWW-Authenticate': 'Bearer realm="webhooks"',
    },
  )

/** Another site's, or nothing. */
export const notYours = (): Problem => new Problem(404, 'not-found', 'Not found', 'Your site has no such webhook.')

export const methodNotAllowed = (methods: string[]): Problem => {
  const allowed = methods.join(', ')
  return new Problem(
    405,
    'method-not-allowed',
    'Method not allowed',
    `Here only ${allowed} is answered.`,
    {},
    { Allow: allowed },
  )
}

export const unreadable = (): Problem =>
  new Problem(400, 'invalid-body', 'Invalid body', 'Send JSON of at most 16 kB, as application/json.')

export const unfitBody = (parameter: string, why: string): Problem =>
  new Problem(400, 'invalid-body', 'Invalid body', why, parameter === '' ? {} : { parameter })

export const unfitAddress = (why: string): Problem =>
  new Problem(400, 'invalid-body', 'Invalid body', why, { parameter: 'url' })

export const tooMany = (most: number): Problem =>
  new Problem(409, 'too-many-webhooks', 'Too many webhooks', `A site has at most ${most}; delete one first.`)

export const oneTestAtATime = (): Problem =>
  new Problem(
    429,
    'rate-limited',
    'Too many tests',
    'A test is under way, or was sent just now. Try again shortly.',
    {},
    { 'Retry-After': '2' },
  )
