import { z } from 'zod'

/**
 * What the public description says about schemas: named ones become components, the others are written in place. The
 * examples make up the examples of whole answers.
 */
export const published = z.registry<{ id?: string; description: string; examples?: unknown[] }>()

/** A shape with a name of its own in the description. Unknown members are refused: what we do not describe, we do not send. */
export const named = <Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) =>
  z.strictObject(shape).register(published, { id, description })

/** A value with its meaning and an example. */
export const told = <Schema extends z.ZodType>(schema: Schema, description: string, ...examples: unknown[]): Schema => {
  published.add(schema, examples.length === 0 ? { description } : { description, examples })
  return schema
}
