import { v7 as uuid } from 'uuid'

import { actorOf } from '#access/actor.ts'
import { asPerson } from '#src/links/as-person.ts'
import { clock } from '#src/server/clock.ts'
import { type Sql, sqlOn } from '#src/server/database/sql.ts'
import { env } from '#src/server/env.ts'
import type { Workplace } from '#src/server/jobs/jobs.ts'
import { enqueue } from '#src/server/jobs/queue.ts'
import { isFinal, sendMail } from '#src/server/mail/send.ts'

import { brusselsDay } from './brussels-day.ts'
import { tellRefused } from './deliver.ts'
import { linesFor, type NoticeLine } from './lines.ts'
import { mailShell } from './mail-shell.ts'
import { type Digest, digestLetter } from './messages/digest.ts'
import { personalLink } from './personal-links.ts'

/** The hour, in Brussels, from which digests leave. */
const hour = 7

/**
 * Asks for the digests of this morning: on weekdays from seven o'clock in Brussels, on Mondays also for those who want one a week. Only
 * people with something to hear, and each once a day.
 */
export const digestsDue = async (at: Workplace, now: Date): Promise<void> => {
  const today = brusselsDay(now)
  if (today.hour < hour || today.isWeekend) return
  const sql = sqlOn(at.pool)
  const paces = today.isMonday ? ['now', 'daily', 'weekly'] : ['now', 'daily']
  const people = await sql.query<{ id: string }>(
    `SELECT u.id FROM users u
     WHERE coalesce(u.notice_pace::text, 'daily') = ANY($1::text[])
       AND (EXISTS (SELECT 1 FROM flow.notices n WHERE n.person = u.id AND n.mailed_at IS NULL AND n.pace IN ('daily', 'weekly') AND n.at <= $2::timestamptz)
         OR (u.labo_role IS NOT NULL AND EXISTS (SELECT 1 FROM editions e WHERE e.state = 'submitted')))
       AND NOT EXISTS (SELECT 1 FROM flow.notices n WHERE n.person = u.id AND n.once = $3::text)`,
    [paces, now.toISOString(), markOf(today.day)],
  )
  for (const { id } of people) {
    await enqueue(sql, { name: 'digest', data: { person: id, day: today.day } }, { once: `${id} ${today.day}` })
  }
}

/** Sends one person the digest of one day, unless that was done. What the reader may know is asked again now. */
export const deliverDigest = async (at: Workplace, { person, day }: { person: string; day: string }): Promise<void> => {
  const sql = sqlOn(at.pool)
  const sent = await sql.query('SELECT 1 FROM flow.notices WHERE person = $1::uuid AND once = $2::text', [
    person,
    markOf(day),
  ])
  const req = sent.length > 0 ? undefined : await asPerson(at.payload, person)
  if (!req?.user) return
  const until = clock.now()
  const actor = actorOf(req)
  const lines = await linesFor(sql, actor, { limit: most, toMail: true })
  const queue = actor.kind === 'person' && actor.labo !== null ? await queueAt(sql, until) : []
  if (lines.length > 0 || queue.length > 0) {
    const { subject, ...letter } = digestLetter({
      texts: byText(lines, await confirmLinks(sql, person, lines)),
      queue,
      pace: req.user.noticePace === 'weekly' ? 'weekly' : 'daily',
      links: { admin: `${env.serverUrl}/admin`, account: `${env.serverUrl}/admin/account` },
    })
    try {
      await sendMail({ to: req.user.email, subject, ...mailShell(letter), messageId: `digest-${person}-${day}` })
    } catch (error) {
      if (!isFinal(error)) throw error
      await tellRefused(sql, person)
    }
  }
  await markSent(sql, person, day, until)
}

/** What does not fit is in the admin. */
const most = 200

/** Everything that waited is dealt with, also what the reader may no longer know; and this day's digest was sent. One statement. */
const markSent = async (sql: Sql, person: string, day: string, until: Date): Promise<void> => {
  await sql.query(
    `WITH dealt AS (UPDATE flow.notices SET mailed_at = $4::timestamptz
       WHERE person = $2::uuid AND mailed_at IS NULL AND pace IN ('daily', 'weekly') AND at <= $4::timestamptz)
     INSERT INTO flow.notices (id, person, at, key, once, pace, read_at, mailed_at)
     VALUES ($1::uuid, $2::uuid, $4::timestamptz, 'digest', $3::text, 'inApp', $4::timestamptz, $4::timestamptz) ON CONFLICT DO NOTHING`,
    [uuid(), person, markOf(day), until.toISOString()],
  )
}

const markOf = (day: string): string => `digest:${day}`

const queueAt = (sql: Sql, now: Date): Promise<Digest['queue'][number][]> =>
  sql.query(
    `SELECT coalesce(d.title, 'zonder titel') AS title, p.name AS lead, to_json(coalesce(e.submitted_at, e.created_at))#>>'{}' AS since,
       to_json(e.due_on)#>>'{}' AS "dueOn", coalesce(e.due_on < $1::timestamptz, false) AS "isLate", u.name AS reviewer
     FROM editions e JOIN documents d ON d.id = e.document_id LEFT JOIN partners p ON p.id = d.lead_id
     LEFT JOIN users u ON u.id::text = e.reviewer WHERE e.state = 'submitted' ORDER BY e.submitted_at, e.id LIMIT 50`,
    [now.toISOString()],
  )

/** For every text that waits to be checked again: the link with which this reader says that it still holds. */
const confirmLinks = async (sql: Sql, person: string, lines: readonly NoticeLine[]): Promise<Map<string, string>> => {
  const told = [...new Set(lines.flatMap(({ document }) => document?.id ?? []))]
  const ageing = await sql.query<{ document: string }>(
    `SELECT DISTINCT d.id AS document FROM flow.notices n JOIN documents d ON d.id = n.document_id
     WHERE n.person = $1::uuid AND n.mailed_at IS NULL AND n.pace IN ('daily', 'weekly') AND n.key IN ('review-due', 'review-overdue')
       AND d.publication = 'live' AND d.id::text IN (SELECT jsonb_array_elements_text($2::jsonb))`,
    [person, JSON.stringify(told)],
  )
  const links = new Map<string, string>()
  for (const { document } of ageing) links.set(document, await personalLink(sql, 'confirm-fresh', { person, document }))
  return links
}

const byText = (lines: readonly NoticeLine[], confirm: ReadonlyMap<string, string>): Digest['texts'] => {
  const texts = new Map<string, { title: string; url: string; sentences: string[]; confirm: string | undefined }>()
  for (const { document, sentence } of lines) {
    const key = document?.id ?? ''
    const url = document
      ? `${env.serverUrl}/admin/collections/${document.collection}/${document.id}`
      : `${env.serverUrl}/admin`
    const text = texts.get(key) ?? {
      title: document ? (document.title ?? 'Een andere tekst') : 'Allerlei',
      url,
      sentences: [],
      confirm: confirm.get(key),
    }
    if (!text.sentences.includes(sentence.nl)) text.sentences.unshift(sentence.nl)
    texts.set(key, text)
  }
  return [...texts.values()]
}
