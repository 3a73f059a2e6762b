import { type Audience, audiences, type Parties } from './audiences.ts'
import { hearings, type Urgency } from './hearings.ts'
import type { Pace } from './write.ts'

/** Who is told what, as whom, and how soon. */
export type Recipient = { person: string; key: string; why: Audience; urgency: Urgency }

/**
 * Who hears of something. Everyone once, in the first row of the table that fits; nobody hears of what they did themselves, but for
 * the receipt that the table names as such.
 */
export const recipientsOf = (heard: string, parties: Parties): Recipient[] => {
  const hearing = Object.hasOwn(hearings, heard) ? hearings[heard] : undefined
  if (hearing === undefined || 'nobody' in hearing) return []
  return parties.people.flatMap((person): Recipient[] => {
    const row = hearing.find(
      ({ who }) => (person.id !== parties.actor || who === 'themselves') && audiences[who](person, parties),
    )
    return row ? [{ person: person.id, key: row.as ?? heard, why: row.who, urgency: row.urgency }] : []
  })
}

/** A decision reaches people at once, whatever they chose; the rest as often as they like; small things only in the admin. */
export const paceOf = { decision: 'now', normal: 'own', inApp: 'inApp' } as const satisfies Record<
  Urgency,
  Pace | 'own'
>
