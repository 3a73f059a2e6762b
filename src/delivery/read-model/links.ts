import type { PublicRecord } from './public-record.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Every id a record points to: documents, terms and media alike. Those that are nothing of ours simply find no card. */
export function linksOf({ id, content, lead, coOwners, replacement }: PublicRecord): string[] {
  const found = new Set([lead, replacement, ...coOwners, ...idsIn(content)].filter((link) => link !== null))
  found.delete(id)
  return [...found]
}

/** Rich text points to media only, and a row's own `id` points to nothing. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return uuid.test(value) ? [value.toLowerCase()] : []
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null || 'root' in value) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [] : idsIn(inner)))
}
