import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { ActionInput } from './input.ts'
import { inputShapes } from './input-shapes.ts'
import { invalid } from './refusals.ts'
import type { Action } from './transitions.ts'

/**
 * Reads and checks the body of an action.
 * @throws Refused 422 naming every wrong or unknown field
 */
export const parseInput = async (
  req: PayloadRequest,
  action: Exclude<Action, 'save'>,
): Promise<{ expected: number | undefined; input: ActionInput }> => {
  const shape = z.strictObject({ ...inputShapes[action], expected: z.int().min(0).optional() })
  const { expected, ...input } = (await readBody(req, shape)) as { expected?: number } & ActionInput
  return { expected, input }
}

/**
 * Reads a JSON body and checks it.
 * @throws Refused 422 naming every wrong or unknown field
 */
export const readBody = async <Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): Promise<z.infer<Shape>> => {
  const parsed = shape.safeParse(await bodyOf(req))
  if (!parsed.success) throw invalid(parsed.error.issues.flatMap(problemsOf))
  return parsed.data
}

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  const raw = (await req.text?.()) ?? ''
  if (raw.trim() === '') return {}
  if (raw.includes('\u0000') || raw.includes('\\u0000'))
    throw unreadable('NUL-tekens zijn niet toegestaan.', 'NUL characters are not allowed.')
  try {
    return JSON.parse(raw)
  } catch {
    throw unreadable('Dit is geen geldige JSON.', 'The body is not valid JSON.')
  }
}

const unreadable = (nl: string, en: string) => invalid([{ code: 'malformed', message: { nl, en } }])

const problemsOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        path: [...issue.path, key].join('.'),
        code: 'unknown-field',
        message: { nl: `“${key}” kennen we hier niet.`, en: `Unknown field ${key}.` },
      }))
    : [
        {
          path: issue.path.join('.'),
          code: 'wrong-value',
          message: { nl: `Deze waarde past hier niet: ${issue.message}`, en: issue.message },
        },
      ]
