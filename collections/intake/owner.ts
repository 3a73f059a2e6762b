import type { Actor } from '#access/actor.ts'
import { partnerStateOf } from '#src/partner-life/state.ts'
import { invalid } from '#src/review/refusals.ts'
import { brusselsDay } from '#src/review/school-days.ts'
import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'

/**
 * Whose a new document is: what was asked, when the person belongs there; else the person's one organisation, or for staff the
 * labo's own. Anyone else is asked to choose.
 * @throws Refused 422 on `owner`
 */
export const chooseOwner = async (sql: Sql, actor: Actor, asked: unknown): Promise<string> => {
  const owner = await askedOrOwn(sql, actor, asked)
  const partner = await partnerStateOf(sql, owner, brusselsDay(clock.now()))
  if (partner?.state === 'inactive') throw invalid([inactive])
  if (partner?.state === 'paused') throw invalid([paused])
  return owner
}

const inactive = {
  path: 'owner',
  code: 'partner-inactive',
  message: {
    nl: 'Deze organisatie werkt niet meer mee. Vraag het labo wie dit overneemt.',
    en: 'This partner is no longer active.',
  },
}

const paused = {
  path: 'owner',
  code: 'partner-paused',
  message: {
    nl: 'Deze organisatie pauzeert. Haar verantwoordelijke of het labo kan de pauze beëindigen.',
    en: 'This partner is on a break.',
  },
}

const askedOrOwn = async (sql: Sql, actor: Actor, asked: unknown): Promise<string> => {
  const isStaff = actor.kind === 'person' && actor.labo !== null
  if (typeof asked === 'string' && asked !== '') {
    if (!isStaff && actor.kind === 'person' && !actor.partnerIds.some((id) => id === asked)) throw unknownOwner()
    return (await partnerExists(sql, asked)) ? asked : Promise.reject(unknownOwner())
  }
  if (asked !== undefined && asked !== null && asked !== '') throw unknownOwner()
  if (isStaff || actor.kind === 'anonymous') return laboPartner(sql)
  const [only, ...others] = actor.partnerIds
  if (only === undefined || others.length > 0) {
    throw invalid([
      {
        path: 'owner',
        code: 'required',
        message: { nl: 'Kies voor welke organisatie je dit schrijft.', en: 'Say which partner owns this.' },
      },
    ])
  }
  return only
}

const unknownOwner = () =>
  invalid([
    {
      path: 'owner',
      code: 'unknown-owner',
      message: { nl: 'Kies een organisatie waar je bij hoort.', en: 'Not a partner you belong to.' },
    },
  ])

const partnerExists = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql.query('SELECT 1 FROM partners WHERE id::text = $1', [id])).length > 0

const laboPartner = async (sql: Sql): Promise<string> => {
  const [settings] = await sql.query<{ partner: string | null }>(
    'SELECT labo_partner_id AS partner FROM settings LIMIT 1',
  )
  if (settings?.partner) return settings.partner
  throw invalid([
    {
      path: 'owner',
      code: 'required',
      message: {
        nl: 'Kies voor welke organisatie je dit schrijft.',
        en: 'Say which partner owns this, or set settings.laboPartner.',
      },
    },
  ])
}
