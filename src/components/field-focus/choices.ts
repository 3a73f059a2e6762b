import type { ClientField } from 'payload'

/** A field that a remark can point to: its path, its label, and the tab it is on (counted from 0). */
export type FieldChoice = { path: string; label: LabelOf; tab: number | undefined }
type LabelOf = string | Record<string, string>

/** The fields of a form that people fill in, in the order of the screen. Rows of a list are reached through the list. */
export const choicesIn = (fields: readonly ClientField[], prefix = '', tab?: number): FieldChoice[] =>
  fields.flatMap((field): FieldChoice[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((part, index) => choicesIn(part.fields, prefix, index))
    if (field.type === 'row' || field.type === 'collapsible') return choicesIn(field.fields, prefix, tab)
    if (field.type === 'ui' || !('name' in field) || !field.name || isBackground(field)) return []
    const path = `${prefix}${field.name}`
    const itself = { path, label: labelOf(field) ?? field.name, tab }
    return field.type === 'group' ? [itself, ...choicesIn(field.fields, `${path}.`, tab)] : [itself]
  })

/** The choice that holds a path such as `sources.0.title`: the field itself, else the list or text around it. */
export const choiceAt = (choices: readonly FieldChoice[], path: string): FieldChoice | undefined =>
  choices.find((choice) => choice.path === path) ?? choices.find((choice) => path.startsWith(`${choice.path}.`))

const background = ['id', 'createdAt', 'updatedAt', '_status', 'document', 'owner']

const isBackground = (field: ClientField): boolean =>
  ('name' in field && background.includes(field.name)) ||
  ('admin' in field && field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true)

const labelOf = (field: ClientField): LabelOf | undefined => {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  return typeof label === 'object' && label !== null ? (label as Record<string, string>) : undefined
}
