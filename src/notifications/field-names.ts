import type { Field, Payload } from 'payload'

import type { Kind } from '#src/review/facts.ts'

type Named = { path: string; label: string }

/** What people call the field at a path, in Dutch: the field itself, else the list or text around it. Null when it is not there. */
export const fieldName = (payload: Payload, kind: Kind, path: string | null): string | null => {
  if (path === null || path === '') return null
  const plain = path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.')
  const fits = namesIn(payload.collections[kind].config.fields).filter(
    (one) => plain === one.path || plain.startsWith(`${one.path}.`),
  )
  return fits.sort((one, other) => other.path.length - one.path.length)[0]?.label ?? null
}

const namesIn = (fields: readonly Field[], prefix = ''): Named[] =>
  fields.flatMap((field): Named[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => namesIn(tab.fields, 'name' in tab ? `${prefix}${tab.name}.` : prefix))
    }
    if (field.type === 'row' || field.type === 'collapsible') return namesIn(field.fields, prefix)
    if (!('name' in field) || !field.name) return []
    const path = `${prefix}${field.name}`
    const own = labelIn('label' in field ? field.label : undefined)
    const inner = 'fields' in field ? namesIn(field.fields, `${path}.`) : []
    return [...(own === null ? [] : [{ path, label: own }]), ...inner]
  })

const labelIn = (label: unknown): string | null => {
  if (typeof label === 'string') return label
  if (typeof label === 'object' && label !== null && 'nl' in label && typeof label.nl === 'string') return label.nl
  return null
}
