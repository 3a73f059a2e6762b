import { z } from 'zod'
import { everywhereParameters } from '../routes/min-seq.ts'
import { componentSchemas, parameterSchema, referenceTo, type JsonSchema } from './json-schema.ts'
import { exampleOf } from './example.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { everywhere, headers, responses, success } from './responses.ts'
import { keyedPaths, type KeyedPath, keyedResponses, postedToYou, securitySchemes } from './keyed.ts'
import { parameterWords } from './parameter-words.ts'
import { webhookTag } from './webhook-operations.ts'

/** One operation as the description has it. */
export type Described = {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters: { name: string; in: string; required: boolean; description: string; schema: JsonSchema }[]
  responses: Record<string, object>
}
export type Description = {
  openapi: string
  info: { title: string; version: string; summary: string; description: string; license: object }
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, { get: Described } | KeyedPath>
  components: {
    schemas: Record<string, JsonSchema>
    headers: Record<string, object>
    responses: Record<string, object>
    securitySchemes: object
  }
} & Record<string, unknown>

/** What this API promises today, one sentence each. */
export const promises = [
  'A publication is visible at once and together: document, lists, sessions, calendars, feeds, exports, changes.',
  'An answer is at most one second old on every instance, also when notifications are lost.',
  '`min_seq` never answers older.',
  'What is withdrawn, offline or archived answers so within that second, in every form, images and calendars included.',
  'The changes are complete and in the order of publication.',
  'The same version has the same ETag on every instance and after a rebuild.',
  'No unpublished byte leaves /v1, /media or /preview, whatever is asked.',
  'Within /v1 things are only added: ignore members that you do not know.',
]

/** The OpenAPI 3.1 description, made from the schemas that validate what comes in and what goes out. */
export function describe(serverUrl: string): Description {
  const schemas = componentSchemas()
  return {
    openapi: '3.1.1',
    info: {
      title: 'Labo tegen schooluitval: what websites pull',
      version: '1.0.0',
      summary: 'What the labo published: to read for everybody, and to be told of with a key.',
      description: `HEAD and OPTIONS are answered wherever GET is.\n\n${promises.map((one) => `- ${one}`).join('\n')}`,
      license: { name: 'Per document', identifier: 'CC-BY-NC-SA-4.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: serverUrl }],
    security: [],
    tags: [...new Set(operations.map(({ tag }) => tag)), webhookTag].map((name) => ({ name, description: `${name}.` })),
    paths: {
      ...Object.fromEntries(operations.map((one) => [one.path, { get: describeOne(one, schemas) }])),
      ...keyedPaths(schemas),
    },
    webhooks: postedToYou(schemas),
    components: {
      schemas,
      headers,
      responses: {
        ...Object.fromEntries(Object.entries(responses).map(([code, answer]) => [`Answer${code}`, answer])),
        ...keyedResponses,
      },
      securitySchemes,
    },
  }
}

function describeOne(operation: Operation, schemas: Record<string, JsonSchema>): Described {
  const { id, path, tag, summary, description, inPath = {}, gives, also } = operation
  const isRead = path.startsWith('/v1')
  const query = { ...operation.query?.shape, ...(isRead ? everywhereParameters.shape : {}) }
  const example = gives instanceof z.ZodType ? exampleOf(schemaOf(operation, schemas), schemas) : undefined
  const fine = success(operation, example)
  const others = [...new Set([...everywhere, ...(isRead ? [410, 503] : []), ...also])].sort()
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    parameters: [
      ...Object.entries(inPath).map(([name, { description, pattern, example }]) => ({
        name,
        in: 'path',
        required: true,
        description,
        schema: { type: 'string', ...(pattern === undefined ? {} : { pattern }), examples: [example] },
      })),
      ...Object.entries(query).map(([name, field]) => ({
        name,
        in: 'query',
        required: !(field as z.ZodType).safeParse(undefined).success,
        description: parameterWords(name),
        schema: parameterSchema(field as z.ZodType),
      })),
    ],
    responses: Object.fromEntries([
      ['200', fine],
      ...others.map((code): [string, object] => [
        String(code),
        code === 206 ? fine : { $ref: `#/components/responses/Answer${code}` },
      ]),
    ]),
  }
}

function schemaOf(operation: Operation, schemas: Record<string, JsonSchema>): JsonSchema {
  if (!(operation.gives instanceof z.ZodType)) return {}
  return schemas[referenceTo(operation.gives).$ref.split('/').at(-1) ?? ''] ?? {}
}
