import { Ajv2020 } from 'ajv/dist/2020.js'
import formats, { type FormatsPlugin } from 'ajv-formats'
import { describe, type Description } from '#src/delivery/openapi/description.ts'

/** One answer of `/v1` or `/media`, as it came over the wire. `text` is null when it holds no readable text. */
export type Heard = { method: string; path: string; status: number; headers: Headers; text: string | null }

type Header = { required?: boolean; schema: { pattern?: string } }
type Told = {
  headers?: Record<string, object>
  content?: Record<string, { schema?: { $ref?: string } }>
  $ref?: string
}

const description = closed(JSON.parse(JSON.stringify(describe('https://labo.example'))) as Description)
const faultsOf = checkerOf(description)

/** What in an answer is not as `/v1/openapi.json` says: status, media type, headers, shape. Empty when all is. */
export function breachesOf({ method, path, status, headers, text }: Heard): string[] {
  const isKeyed = /^\/v1\/webhooks(\/|$)/.test(path)
  if (method === 'OPTIONS' && !isKeyed) return status === 204 ? [] : [`OPTIONS answers ${status}`]
  const found: string[] = []
  const response = (operationAt(path, method)?.responses ?? (isKeyed ? keyedStrangers : strangers))[String(status)]
  if (response === undefined) return [`the status ${status} is not described`]
  const told = resolve(response as Told)
  for (const [name, value] of Object.entries(told.headers ?? {})) {
    const { required, schema } = resolve(value as { $ref?: string }) as Header
    const given = headers.get(name)
    if (given === null ? required : schema.pattern !== undefined && !new RegExp(schema.pattern).test(given))
      found.push(`the header ${name} is ${given ?? 'missing'}`)
  }
  const type = (headers.get('content-type') ?? '').split(';', 1)[0] ?? ''
  if (told.content === undefined) return text ? [...found, `the status ${status} has a body`] : found
  const described = Object.entries(told.content).find(([known]) => fits(type, known))
  if (!described) return [...found, `the media type ${type} is not described`]
  const reference = described[1].schema?.$ref
  if (reference === undefined || method === 'HEAD' || text === null) return found
  const body = readJson(text)
  return [...found, ...(body ? faultsOf(reference, body.value) : ['the body is no JSON'])]
}

/** An address that does not exist can only be refused. */
const strangers = Object.fromEntries(
  [400, 404, 405, 414, 500, 503].map((code) => [code, { $ref: `#/components/responses/Answer${code}` }]),
)

/** Of an address with a key. */
const keyedStrangers = Object.fromEntries(
  [401, 404, 405, 500, 503].map((code) => [code, { $ref: `#/components/responses/Keyed${code}` }]),
)

type Answering = { responses: Record<string, object> }

const methodOf = (methods: object, method: string): Answering | undefined =>
  (methods as Record<string, Answering>)[method === 'HEAD' ? 'get' : method.toLowerCase()]

function operationAt(path: string, method: string): Answering | undefined {
  if (description.paths[path]) return methodOf(description.paths[path], method)
  const likely = Object.entries(description.paths)
    .filter(([template]) => pattern(template).test(path))
    .sort(([a], [b]) => b.length - a.length)
  return likely[0] && methodOf(likely[0][1], method)
}

const pattern = (template: string): RegExp =>
  new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)

const fits = (type: string, known: string): boolean =>
  known === type || known === '*/*' || (known.endsWith('/*') && type.startsWith(known.slice(0, -1)))

function resolve<Part extends { $ref?: string }>(part: Part): Part {
  if (part.$ref === undefined) return part
  const names = part.$ref.split('/').slice(1)
  return names.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], description) as Part
}

function readJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Holds values against the shapes of a description, by reference (`#/components/schemas/Fiche`); what it finds, as sentences. */
export function checkerOf(described: object): (reference: string, value: unknown) => string[] {
  const $id = 'https://labo.example/described'
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  const addFormats: unknown = formats
  ;(addFormats as FormatsPlugin)(ajv)
  ajv.addSchema({ ...described, $id })
  return (reference, value) => {
    const check = ajv.getSchema(`${$id}${reference}`)
    if (!check) return [`${reference} is not described`]
    if (check(value)) return []
    return (check.errors ?? []).slice(0, 5).map(({ instancePath, message, params }) => {
      return `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`
    })
  }
}

/** Clients get open shapes, so that members may be added; here a member that nobody described is a breach. */
function closed<Part>(part: Part): Part {
  if (typeof part !== 'object' || part === null) return part
  const shape = part as Record<string, unknown>
  for (const inner of Object.values(shape)) closed(inner)
  const isShape =
    shape.type === 'object' && typeof shape.properties === 'object' && shape.additionalProperties === undefined
  if (isShape) shape.additionalProperties = false
  return part
}
