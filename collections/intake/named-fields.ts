import type { Field, FieldAffectingData, GroupField } from 'payload'

/** A field that owns a key in the data. */
export type NamedField = FieldAffectingData & { name: string }

/**
 * The fields that own a key at this level of the data, in order: tabs, rows, collapsibles and nameless groups are looked
 * through, a named tab is a group. Works on configurations as written and as Payload completes them.
 */
export const namedFields = (fields: readonly Field[]): NamedField[] => fields.flatMap(namedIn)

const namedIn = (field: Field): NamedField[] => {
  switch (field.type) {
    case 'ui':
      return []
    case 'row':
    case 'collapsible':
      return namedFields(field.fields)
    case 'tabs':
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? [{ type: 'group', name: tab.name, fields: tab.fields } satisfies GroupField]
          : namedFields(tab.fields),
      )
    case 'group':
      return 'name' in field && field.name ? [field] : namedFields(field.fields)
    default:
      return [field]
  }
}
