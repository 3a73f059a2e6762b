import { z } from 'zod'
import { nearest } from './nearest.ts'
import { invalidParameter } from './problems.ts'

/**
 * Reads a query string strictly. A parameter that the schema holds as a list may be repeated (meaning or); every other
 * may occur once.
 * @param query what follows the question mark, still encoded
 * @throws Problem `invalid-parameter` that names the parameter and suggests the nearest valid one
 */
export function parseQuery<Schema extends z.ZodObject>(schema: Schema, query: string): z.output<Schema> {
  const given = new Map<string, string[]>()
  for (const [name, value] of pairsOf(query)) {
    if (!Object.hasOwn(schema.shape, name)) throw unknownParameter(name, Object.keys(schema.shape))
    given.set(name, [...(given.get(name) ?? []), value])
  }
  const values = [...given].map(([name, values]) => [name, isList(schema.shape[name]) ? values : single(name, values)])
  const parsed = schema.safeParse(Object.fromEntries(values))
  if (parsed.success) return parsed.data
  throw explain(parsed.error, given)
}

function pairsOf(query: string): [string, string][] {
  const pairs = query.split('&').filter((pair) => pair !== '')
  return pairs.map((pair) => {
    const [name = '', ...rest] = pair.split('=')
    const decodedName = decode(name, name)
    return [decodedName, decode(rest.join('='), decodedName)]
  })
}

function decode(text: string, name: string): string {
  const shown = name.slice(0, 60)
  let decoded: string
  try {
    decoded = decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw invalidParameter(shown, `"${shown}" holds a broken percent-encoding.`)
  }
  if (decoded.includes('\0')) throw invalidParameter(shown.replaceAll('\0', ''), 'NUL is not allowed in parameters.')
  return decoded
}

function unknownParameter(name: string, known: string[]) {
  const shown = name.slice(0, 60)
  const valid = [...known, 'min_seq']
  return invalidParameter(
    shown,
    `"${shown}" is not a parameter. Valid here: ${valid.join(', ')}.`,
    nearest(name, valid),
  )
}

function single(name: string, values: string[]): string | undefined {
  if (values.length > 1) throw invalidParameter(name, `"${name}" may be given once.`)
  return values[0]
}

function isList(field: unknown): boolean {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return isList(field.unwrap())
  return field instanceof z.ZodArray
}

function explain(error: z.ZodError, given: Map<string, string[]>) {
  const issue = error.issues[0]
  const name = String(issue?.path[0] ?? '')
  const position = issue?.path[1]
  const value = given.get(name)?.[typeof position === 'number' ? position : 0] ?? ''
  const options = issue?.code === 'invalid_value' ? issue.values.map(String) : []
  const rule = options.length > 0 ? `must be one of: ${options.join(', ')}` : (issue?.message ?? 'is not valid')
  return invalidParameter(name, `"${name}" ${rule}.`, nearest(value, options))
}
