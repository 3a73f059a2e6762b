import canonicalize from 'canonicalize'

import type { Content } from './content.ts'
import type { DocumentRow, SessionChanges } from './records.ts'

/** Every slug the document had before the one that goes online now; each goes on answering. */
export const slugsSoFar = (
  { slugHistory }: Pick<DocumentRow, 'slugHistory'>,
  before: unknown,
  now: unknown,
): string[] => [
  ...new Set([...(slugHistory ?? []), ...(typeof before === 'string' ? [before] : [])].filter((slug) => slug !== now)),
]

/**
 * What the labo said about sessions stays true through a new edition, unless its writer changed that very session: then what was
 * written and approved counts.
 */
export const stillStanding = (
  changes: SessionChanges | null,
  before: Content | undefined,
  now: Content,
): SessionChanges | null => {
  if (changes === null || before === undefined) return changes
  const kept = Object.entries(changes).filter(([id]) => {
    const row = meetingOf(now, id)
    return row !== undefined && row === meetingOf(before, id)
  })
  return Object.fromEntries(kept)
}

const meetingOf = (content: Content, id: string): string | undefined => {
  const rows = Array.isArray(content.sessions) ? (content.sessions as Content[]) : []
  const row = rows.find((one) => one.id === id)
  return row && canonicalize({ start: row.start, end: row.end, status: row.status })
}

/** Whether a contact's text shows anything of the person. */
export const showsPerson = ({ consent }: Content): boolean =>
  typeof consent === 'object' && consent !== null && Object.values(consent).some((value) => value === true)
