import { actorOf } from '#access/actor.ts'
import { asPerson } from '#src/links/as-person.ts'
import type { DocumentRow } from '#src/review/records.ts'
import { clock } from '#src/server/clock.ts'
import { type Sql, sqlOn } from '#src/server/database/sql.ts'
import type { Workplace } from '#src/server/jobs/jobs.ts'
import { isFinal, sendMail } from '#src/server/mail/send.ts'

import { mailShell } from './mail-shell.ts'
import { letterFor } from './messages/index.ts'
import type { Told } from './messages/told.ts'
import { personalLink } from './personal-links.ts'
import { loadNotice, toldNow } from './told-now.ts'
import { writeNotices } from './write.ts'

/**
 * Sends the mail of one notice, once. What the reader may know is asked again now: who no longer belongs to it gets no mail. An address
 * that the mail server refuses for good is told to the administrators.
 * @throws when the mail server cannot take it now; trying again later helps
 */
export const deliverNotice = async (at: Workplace, id: string): Promise<void> => {
  const sql = sqlOn(at.pool)
  const notice = await loadNotice(sql, id)
  if (!notice || notice.isDone) return
  const req = await asPerson(at.payload, notice.person)
  const found = req?.user && (await toldNow(at.payload, sql, notice, actorOf(req)))
  if (!req?.user || !found) return settle(sql, id, 'not-sent')
  const told = { ...found.told, links: { ...found.told.links, ...(await personalLinks(sql, notice.person, found)) } }
  const { subject, ...letter } = letterFor(told)
  try {
    await sendMail({ to: req.user.email, subject, ...mailShell(letter), messageId: `notice-${id}` })
  } catch (error) {
    if (!isFinal(error)) throw error
    await settle(sql, id, 'refused')
    return tellRefused(sql, notice.person)
  }
  return settle(sql, id, 'sent')
}

/** The mail is dealt with, however that ended; it is not tried again. */
const settle = async (sql: Sql, id: string, mail: 'sent' | 'not-sent' | 'refused'): Promise<void> => {
  await sql.query(
    `UPDATE flow.notices SET mailed_at = $2::timestamptz, parameters = parameters || jsonb_build_object('mail', $3::text) WHERE id = $1::uuid`,
    [id, clock.now().toISOString(), mail],
  )
}

/** Tells the administrators that somebody's address does not work; once a day for each address. */
export const tellRefused = async (sql: Sql, person: string): Promise<void> => {
  const now = clock.now()
  const admins = await sql.query<{ id: string }>(`SELECT id FROM users WHERE labo_role = 'admin'`)
  await writeNotices(
    sql,
    admins.map(({ id }) => ({
      person: id,
      at: now,
      key: 'mail-refused',
      parameters: { why: 'admins', about: person },
      once: `mail-refused:${person}:${now.toISOString().slice(0, 10)}`,
      pace: 'inApp',
    })),
  )
}

/** The links that this mail carries for its reader. */
const personalLinks = async (
  sql: Sql,
  person: string,
  { told, document }: { told: Told; document: DocumentRow },
): Promise<Partial<Told['links']>> => {
  const isAboutAgeing = told.key === 'review-due' || told.key === 'review-overdue'
  if (isAboutAgeing && document.publication === 'live') {
    return { confirm: await personalLink(sql, 'confirm-fresh', { person, document: document.id }) }
  }
  if (told.key !== 'agree-asked' || told.edition === null) return {}
  return { agree: await personalLink(sql, 'agree', { person, document: document.id, edition: told.edition }) }
}
