import type { IncomingMessage } from 'node:http'
import { Problem } from '../problem.ts'

/** A body that has been read whole and judged. `json` is what it says, also when that came inside a form. */
export type Body = { bytes: Buffer; json: Record<string, unknown> | undefined }

const jsonLimit = 1024 * 1024
const uploadLimit = 25 * 1024 * 1024
const maxDepth = 100

/**
 * Reads and judges the body of a request, whatever its headers promise.
 * @throws Problem 400 (broken JSON, not an object, NUL, nested too deep), 413 (over 1 MiB, or 25 MiB with a file), 415
 */
export async function readBody(req: IncomingMessage): Promise<Body> {
  const type = (req.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const isForm = type === 'multipart/form-data'
  const bytes = await readBytes(req, isForm ? uploadLimit : jsonLimit)
  if (bytes.length === 0) return { bytes, json: undefined }
  if (type === 'application/json') return { bytes, json: parseObject(bytes.toString('utf8')) }
  if (isForm) return { bytes, json: await readForm(bytes, req.headers['content-type'] ?? '') }
  if (type === 'application/x-www-form-urlencoded') return { bytes, json: undefined }
  throw new Problem('unsupported-media-type', 'Stuur JSON (application/json) of een formulier met een bestand.')
}

async function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Payload takes the fields of a form from `_payload`; the rest may only be the file itself. */
async function readForm(bytes: Buffer, contentType: string): Promise<Record<string, unknown> | undefined> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': contentType } })
    .formData()
    .catch(() => undefined)
  if (!form) throw refuse('Het formulier is onleesbaar.')
  const entries = [...form.entries()]
  if (
    entries.some(([name, value]) => value instanceof File !== (name === 'file') || !['file', '_payload'].includes(name))
  ) {
    throw refuse('Het formulier bevat een onbekend onderdeel; alleen "file" en "_payload" kunnen.')
  }
  if (entries.length > 2 || form.getAll('_payload').length > 1) throw refuse('Het formulier bevat iets dubbel.')
  const text = form.get('_payload')
  return typeof text === 'string' ? parseObject(text) : undefined
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse('De gegevens zijn geen geldige JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse('De gegevens moeten een JSON-object zijn.')
  }
  checkValues(value, '', 0)
  return value as Record<string, unknown>
}

function checkValues(value: unknown, path: string, depth: number): void {
  if (typeof value === 'string' && value.includes('\0')) throw refuse('Een veld bevat een onleesbaar teken.', path)
  if (typeof value === 'number' && !Number.isFinite(value)) throw refuse('Een getal is te groot.', path)
  if (typeof value !== 'object' || value === null) return
  if (depth > maxDepth) throw refuse('De gegevens zijn te diep genest.', path.split('.').slice(0, 3).join('.'))
  for (const [key, inner] of Object.entries(value)) {
    if (key.includes('\0') || key === '__proto__') throw refuse('Een veldnaam bevat een onleesbaar teken.')
    checkValues(inner, path === '' ? key : `${path}.${key}`, depth + 1)
  }
}

const refuse = (message: string, field?: string) =>
  new Problem('invalid-body', message, [field ? { message, field } : { message }])

const tooLarge = (limit: number) =>
  new Problem('body-too-large', `Dit is te groot: hoogstens ${limit / 1024 / 1024} MB per keer.`, undefined, {
    Connection: 'close',
  })
