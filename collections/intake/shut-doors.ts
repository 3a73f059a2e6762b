import type { CollectionBeforeOperationHook } from 'payload'

import { Refused } from '#src/review/refusals.ts'

const shut = (nl: string, en: string): Refused => new Refused(403, 'only-through-actions', { nl, en })

/** Old versions come back through an action that is reviewed like any other, never by Payload's own restore. */
export const refuseRestore: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'restoreVersion') {
    throw shut(
      'Een oude versie terugzetten kan niet met deze knop. Vraag het aan het labo.',
      'Restoring goes through an action',
    )
  }
  return args
}

type Flags = {
  autosave?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
  duplicateFromID?: unknown
}

/**
 * Refuses every way in which a generic write could publish, unpublish, trash or overwrite past the workflow.
 * @throws Refused 403
 */
export const refusePublication = (args: Flags, data: Record<string, unknown>): void => {
  const publishes =
    (data._status !== undefined && data._status !== null && data._status !== 'draft') ||
    isSet(args.publishAllLocales) ||
    isSet(args.publishSpecificLocale)
  if (publishes)
    throw shut(
      'Publiceren gaat met de knop Publiceren, na goedkeuring door het labo.',
      'Publishing goes through the publish action',
    )
  if (isSet(args.unpublishAllLocales)) {
    throw shut('Offline halen gaat met de knop Intrekken.', 'Taking offline goes through the withdraw action')
  }
  if (data.deletedAt !== undefined && data.deletedAt !== null)
    throw shut('Verwijderen kan niet. Verwerp of trek in.', 'Deleting is not possible')
  if (isSet(args.autosave)) throw shut('Automatisch bewaren staat uit.', 'Autosave is off')
  if (isSet(args.duplicateFromID)) throw shut('Kopiëren kan niet.', 'Duplicating is not possible')
}

const isSet = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 'false' && value !== ''
