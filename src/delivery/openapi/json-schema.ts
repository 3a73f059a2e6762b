import { z } from 'zod'
import { published } from '../schemas/published.ts'

/** A JSON Schema 2020-12, as data. */
export type JsonSchema = Record<string, unknown>

const options = {
  target: 'draft-2020-12',
  metadata: published,
  // Open for clients: members may be added within /v1. Our own tests close every shape again.
  override: ({ jsonSchema }: { jsonSchema: { additionalProperties?: unknown } }) => {
    if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  },
} as const

/** Every named shape, for `#/components/schemas`. */
export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(published, { ...options, uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
}

/** One shape that stands alone, what it refers to in `$defs`. */
export const standingSchema = (schema: z.ZodType, id: string): JsonSchema => ({
  ...z.toJSONSchema(schema, options),
  $id: id,
})

/** What a parameter of a query may be: as it comes out when that says more than the text that goes in. */
export function parameterSchema(field: z.ZodType): JsonSchema {
  const read = (io: 'input' | 'output') => bare(z.toJSONSchema(field, { ...options, io, unrepresentable: 'any' }))
  const output = read('output')
  return 'type' in output ? output : read('input')
}

function bare(schema: object): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => !['$schema', '$id', 'id'].includes(name)))
}

/** The reference to a named shape. */
export function referenceTo(schema: z.ZodType): { $ref: string } {
  const id = published.get(schema)?.id
  if (id === undefined) throw new TypeError('This schema has no name in the description.')
  return { $ref: `#/components/schemas/${id}` }
}
