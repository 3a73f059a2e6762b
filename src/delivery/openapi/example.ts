import type { JsonSchema } from './json-schema.ts'

/** An example of a whole shape, put together from those of its parts. */
export function exampleOf(schema: JsonSchema, components: Record<string, JsonSchema>): unknown {
  const { $ref, examples, const: fixed, enum: options, anyOf, oneOf, type, items, properties } = schema
  if (Array.isArray(examples) && examples.length > 0) return examples[0]
  if (typeof $ref === 'string') return exampleOf(components[$ref.split('/').at(-1) ?? ''] ?? {}, components)
  if (fixed !== undefined) return fixed
  if (Array.isArray(options)) return options[0]
  const choice: unknown = Array.isArray(anyOf) ? anyOf[0] : Array.isArray(oneOf) ? oneOf[0] : undefined
  if (isSchema(choice)) return exampleOf(choice, components)
  if (type === 'array') return isSchema(items) ? [exampleOf(items, components)] : []
  if (!isSchema(properties)) return null
  return Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, isSchema(inner) ? exampleOf(inner, components) : null]),
  )
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
