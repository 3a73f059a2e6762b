import { problem } from '../schemas/answers.ts'
import { exampleOf } from './example.ts'
import { referenceTo, type JsonSchema } from './json-schema.ts'
import { type KeyedOperation, keyedOperations, postedMessage, webhookTag } from './webhook-operations.ts'

type Parameter = { name: string; in: string; required: boolean; description: string; schema: JsonSchema }

/** One operation for which a key is needed, as the description has it. */
export type DescribedKeyed = {
  operationId: string
  tags: string[]
  summary: string
  description: string
  security: object[]
  parameters: Parameter[]
  requestBody?: object
  responses: Record<string, object>
}
export type KeyedPath = Partial<Record<KeyedOperation['method'], DescribedKeyed>>

/** The statuses that any of these may answer with. */
const everywhere = [401, 405, 500, 503]

const text = (description: string, example: string) => ({
  description,
  required: true,
  schema: { type: 'string', examples: [example] },
})
const kept = { 'Cache-Control': text('Nothing of this is kept.', 'no-store') }

const refusal = (description: string, headers: object = {}) => ({
  description,
  headers: { ...kept, ...headers },
  content: { 'application/problem+json': { schema: referenceTo(problem) } },
})

/** Their refusals, by status. */
export const keyedResponses: Record<string, object> = {
  Keyed400: refusal('The body is not as it should be: `parameter` names the member.'),
  Keyed401: refusal('No key, or one that does not work (any more).', {
    'WWW-Authenticate': text('How to bring a key.', 'Bearer realm="webhooks"'),
  }),
  Keyed404: refusal('Your site has no such webhook.'),
  Keyed405: refusal('Not with this method.', { Allow: text('What is answered here.', 'GET, POST') }),
  Keyed409: refusal('Your site has as many as it may have.'),
  Keyed429: refusal('Wait a little.', { 'Retry-After': text('Seconds.', '2') }),
  Keyed500: refusal('Something went wrong here.'),
  Keyed503: refusal('Try again shortly.', { 'Retry-After': text('Seconds.', '5') }),
}

/** Keys are handed out by the labo, and open these addresses only. */
export const securitySchemes = {
  siteKey: { type: 'http', scheme: 'bearer', description: 'A key of your site; ask the labo for one.' },
}

/** The addresses, each with its methods. */
export const keyedPaths = (schemas: Record<string, JsonSchema>): Record<string, KeyedPath> => {
  const paths: Record<string, KeyedPath> = {}
  for (const operation of keyedOperations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation, schemas) }
  }
  return paths
}

/** What we post to whoever asked for it. */
export const postedToYou = (schemas: Record<string, JsonSchema>) => ({
  change: {
    post: {
      operationId: 'beTold',
      tags: [webhookTag],
      summary: 'What is posted to you',
      description:
        'Verify `webhook-signature` with your secret, answer 2xx within ten seconds, and ask for the document at `/v1`. Any other answer is tried again, for a day; 410 ends it.',
      security: [],
      parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
        name,
        in: 'header',
        required: true,
        description: 'As in Standard Webhooks 1.0.0.',
        schema: { type: 'string' },
      })),
      requestBody: { required: true, content: { 'application/json': contentOf(postedMessage, schemas) } },
      responses: { '204': { description: 'You have it.' }, '410': { description: 'Never again.' } },
    },
  },
})

const described = (
  { id, path, summary, description, takes, gives, status, also }: KeyedOperation,
  schemas: Record<string, JsonSchema>,
): DescribedKeyed => ({
  operationId: id,
  tags: [webhookTag],
  summary,
  description,
  security: [{ siteKey: [] }],
  parameters: path.includes('{webhook}') ? [webhookParameter] : [],
  ...(takes ? { requestBody: { required: true, content: { 'application/json': contentOf(takes, schemas) } } } : {}),
  responses: Object.fromEntries([
    [
      String(status),
      {
        description: `${summary}.`,
        headers: kept,
        ...(gives ? { content: { 'application/json': contentOf(gives, schemas) } } : {}),
      },
    ],
    ...[...everywhere, ...also].sort().map((code) => [String(code), { $ref: `#/components/responses/Keyed${code}` }]),
  ]) as Record<string, object>,
})

const webhookParameter: Parameter = {
  name: 'webhook',
  in: 'path',
  required: true,
  description: 'The `id` of one of your webhooks.',
  schema: { type: 'string', format: 'uuid', examples: ['0192d0c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f'] },
}

const contentOf = (shape: KeyedOperation['gives'], schemas: Record<string, JsonSchema>) => {
  if (!shape) return {}
  const schema = referenceTo(shape)
  return { schema, example: exampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas) }
}
