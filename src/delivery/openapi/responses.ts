import { problem } from '../schemas/answers.ts'
import { referenceTo } from './json-schema.ts'
import type { Operation } from './operation.ts'

const text = (description: string, required = false, example?: string) => ({
  description,
  required,
  schema: { type: 'string', ...(example === undefined ? {} : { examples: [example] }) },
})

/** Every header that this API itself sets. */
export const headers: Record<string, object> = {
  ETag: text('Strong, one per encoding, the same on every instance.', true, '"166ab1ae9b7bd2f2fffd66806a665149"'),
  'Cache-Control': text(
    'Shorter when something is known to change; errors are never kept.',
    true,
    'public, max-age=60',
  ),
  Vary: text('Answers differ by encoding only.', false, 'Accept-Encoding'),
  'Delivery-Seq': {
    description: 'How far the answer reaches in the order of changes; absent where nothing of it is told.',
    schema: { type: 'string', pattern: '^\\d+$', examples: ['412'] },
  },
  Link: text('The next page.', false, '<https://labo.example/v1/fiches?cursor=eyJl>; rel="next"'),
  Location: text('Where it is now.', true, '/v1/fiches/een-voorbeeld'),
  Allow: text('What is answered here.', true, 'GET, HEAD, OPTIONS'),
  'Retry-After': text('Seconds.', true, '5'),
  'Accept-Ranges': text('Ranges may be asked for.', false, 'bytes'),
  'Content-Range': text('Which bytes these are.', false, 'bytes 0-99/2481'),
  'Content-Disposition': text('A name that people recognise.', false, 'attachment; filename="werkblad.pdf"'),
  'Access-Control-Allow-Origin': text('Any website may read, without credentials.', true, '*'),
  'Access-Control-Expose-Headers': text('What scripts may read.', true, 'ETag, Link, Delivery-Seq, Retry-After'),
  'Cross-Origin-Resource-Policy': text('May be shown on any website.', true, 'cross-origin'),
  'X-Content-Type-Options': text('The type is as told.', true, 'nosniff'),
  'Content-Security-Policy': text('What a page may load: next to nothing.'),
  'Referrer-Policy': text('What a page tells to where it links.'),
}

const always = [
  'Cache-Control',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Cross-Origin-Resource-Policy',
  'X-Content-Type-Options',
  'Content-Security-Policy',
  'Referrer-Policy',
  'Vary',
  'Delivery-Seq',
]
const told = (...names: string[]) =>
  Object.fromEntries([...always, ...names].map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const refusal = (description: string, ...names: string[]) => ({
  description,
  headers: told(...names),
  content: {
    'application/problem+json': { schema: referenceTo(problem) },
    'text/html': { schema: { type: 'string' } },
  },
})

/** The answers beside 200, by status: the same everywhere. */
export const responses: Record<number, object> = {
  304: { description: 'You have this already.', headers: told('ETag', 'Link', 'Content-Disposition') },
  308: { description: 'An old slug, or archived and replaced: go to `Location`.', headers: told('Location') },
  400: refusal('A parameter is unknown, malformed or given twice: `parameter` names it.'),
  404: refusal('Never published, or nothing.'),
  405: refusal('Only GET, HEAD and OPTIONS are answered.', 'Allow'),
  410: refusal('Was public and no longer is (`gone`), or a token from before a restore (`resync-required`).'),
  414: refusal('More than 4096 characters.'),
  416: refusal('The file does not have these bytes.', 'Content-Range', 'Accept-Ranges'),
  500: refusal('Something went wrong here.'),
  503: refusal('Try again shortly; keep showing what you have.', 'Retry-After'),
}

/** The statuses that any address may answer with. */
export const everywhere = [304, 400, 405, 414, 500]

/** What an address gives when all is well. */
export const success = (
  { gives, mediaType = 'application/json', headers: own = [], summary }: Operation,
  example: unknown,
) => ({
  description: `${summary}.`,
  headers: told('ETag', ...own),
  content:
    'mediaTypes' in gives
      ? Object.fromEntries(gives.mediaTypes.map((type) => [type, gives.isBinary ? {} : { schema: {} }]))
      : { [mediaType]: { schema: referenceTo(gives), example } },
})
