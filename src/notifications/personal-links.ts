import { makeLink, revokeLinks } from '#src/links/links.ts'
import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'
import { env } from '#src/server/env.ts'

type About = { person: string; document: string; edition?: number }

/** How long a link in a mail works, in milliseconds. */
const lifetimeMs = 60 * 24 * 60 * 60 * 1000

/**
 * A link that acts for this reader alone, once. Made when the mail is made, so that nobody else ever held it; those of an earlier mail
 * about the same document stop working.
 */
export const personalLink = async (sql: Sql, purpose: 'confirm-fresh' | 'agree', about: About): Promise<string> => {
  const now = clock.now()
  await revokeLinks(sql, { purpose, person: about.person, document: about.document }, now)
  return `${env.serverUrl}/link/${purpose}/${await makeLink(sql, { purpose, ...about, lifetimeMs, now })}`
}
