/**
 * What the admin's screens may ask of the server besides REST. Left out are Payload's scheduled publication (which goes
 * round the workflow), copying between languages, and folders: this product uses none of them.
 */
const allowed: ReadonlySet<string> = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

/** @throws Error for the name of a server function that is not offered here */
export function requireAllowed(name: string): void {
  if (!allowed.has(name)) throw new Error('This server function is not available.')
}

/**
 * Without Payload's own look at whether the text moved on meanwhile (`@payloadcms/ui/dist/views/Edit/index.js`): its window comes up over what
 * somebody is typing, and all it offers is to load the page anew, which throws that away. Saving looks, and keeps both: docs/decisions/0025.
 */
export const withOurOwnLookAtLateness = <Asked extends { name: string; args: Record<string, unknown> }>(
  asked: Asked,
): Asked => (asked.name === 'form-state' ? { ...asked, args: { ...asked.args, checkForStaleData: false } } : asked)
