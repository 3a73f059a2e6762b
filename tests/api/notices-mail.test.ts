import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { people, openStage, type Stage } from '#tests/support/cast-stage.ts'
import { workOff, workplaceOf } from '#tests/support/jobs.ts'
import { type MailServer, openMailServer } from '#tests/support/mail-server.ts'

let stage: Stage
let mail: MailServer

beforeAll(async () => {
  mail = await openMailServer()
  stage = await openStage({ SMTP_URL: mail.url })
})
afterAll(async () => {
  await stage.house.close()
  await mail.close()
})
afterEach(async () => {
  const { clock } = await import('#src/server/clock.ts')
  clock.reset()
  mail.mood('take')
})

const submitted = async (mark: string): Promise<string> => {
  const id = await stage.write('fiches', mark)
  await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Nieuw.' })
  return id
}

const settled = async (id: string, key: string, who: keyof typeof people) => {
  const [row] = await stage.house.sql<{ mail: string | null; mailed: boolean }>(
    `SELECT parameters->>'mail' AS mail, mailed_at IS NOT NULL AS mailed FROM flow.notices WHERE document_id = $1 AND key = $2 AND person = $3`,
    [id, key, stage.ids[who]],
  )
  return row
}

describe('a decision', () => {
  it('reaches those concerned at once, with every remark and its field', async () => {
    const id = await submitted('opmerkingen')
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    await stage.mustAct('reviewer', 'fiches', id, 'requestChanges', {
      note: 'Mooi begin <b>{{name}}</b>',
      comments: [{ kind: 'must', path: 'title', reasonCode: 'te-lang', text: 'De titel mag korter.' }],
    })
    await workOff(stage.house)
    const got = mail.newestTo(people.member, 'vraagt aanpassingen')
    expect(got?.text).toContain('De titel mag korter.')
    expect(got?.text).toContain('Titel')
    expect(got?.text).toContain('Mooi begin <b>{{name}}</b>')
    expect(got?.html).toContain('Mooi begin &lt;b&gt;{{name}}&lt;/b&gt;')
    expect(got?.messageId).toMatch(/^<notice-/)
    expect(mail.newestTo(people.manager, 'vraagt aanpassingen')).toBeDefined()
    expect(mail.newestTo(people.outsider)).toBeUndefined()
    expect(mail.newestTo(people.reviewer, 'vraagt aanpassingen')).toBeUndefined()
    expect(await settled(id, 'requestChanges', 'member')).toEqual({ mail: 'sent', mailed: true })
  })

  it('is mailed once, also when its job runs twice', async () => {
    const id = await submitted('tweemaal')
    const { deliverNotice } = await import('#src/notifications/deliver.ts')
    await workOff(stage.house)
    const before = mail.mails.length
    const [notice] = await stage.house.sql<{ id: string }>(
      `SELECT id FROM flow.notices WHERE document_id = $1 AND key = 'receipt'`,
      [id],
    )
    await deliverNotice(workplaceOf(stage.house), notice?.id ?? '')
    expect(mail.mails.length).toBe(before)
  })

  it('is not mailed to who may no longer see the text', async () => {
    const id = await submitted('vertrokken')
    await stage.house.sql(`DELETE FROM users_memberships WHERE _parent_id = $1`, [stage.ids.member])
    try {
      const before = mail.mails.length
      await workOff(stage.house)
      expect(mail.mails.length).toBe(before)
      expect(await settled(id, 'receipt', 'member')).toEqual({ mail: 'not-sent', mailed: true })
    } finally {
      await stage.house.payload.update({
        collection: 'users',
        id: stage.ids.member,
        data: { memberships: [{ partner: stage.partners.clz, role: 'member' }] },
        overrideAccess: true,
      })
    }
  })

  it('to an address that is refused is given up, and an administrator sees it', async () => {
    const id = await submitted('geweigerd adres')
    mail.mood('refuse')
    expect((await workOff(stage.house)).filter(({ error }) => error)).toEqual([])
    expect(await settled(id, 'receipt', 'member')).toEqual({ mail: 'refused', mailed: true })
    const { body } = await stage.ask('admin', 'GET', '/api/users/notices?limit=100')
    const sentences = (body.notices as { sentence: { nl: string } }[]).map(({ sentence }) => sentence.nl)
    expect(sentences).toContain('De mail aan Rol member komt niet aan: het adres wordt geweigerd.')
  })

  it('that the mail server cannot take now stays to be sent', async () => {
    const id = await submitted('later')
    mail.mood('later')
    expect((await workOff(stage.house)).some(({ error }) => error !== undefined)).toBe(true)
    expect(await settled(id, 'receipt', 'member')).toEqual({ mail: null, mailed: false })
    const { deliverNotice } = await import('#src/notifications/deliver.ts')
    const [notice] = await stage.house.sql<{ id: string }>(
      `SELECT id FROM flow.notices WHERE document_id = $1 AND key = 'receipt'`,
      [id],
    )
    for (const mood of ['hang', 'drip'] as const) {
      mail.mood(mood)
      await expect(deliverNotice(workplaceOf(stage.house), notice?.id ?? '')).rejects.toThrow()
    }
    mail.mood('take')
    await deliverNotice(workplaceOf(stage.house), notice?.id ?? '')
    expect(await settled(id, 'receipt', 'member')).toEqual({ mail: 'sent', mailed: true })
  })
})

/** How many mails leave at a moment, once the digests of that moment are asked for. */
const at = async (iso: string): Promise<number> => {
  const [{ clock }, { digestsDue }] = await Promise.all([
    import('#src/server/clock.ts'),
    import('#src/notifications/digest.ts'),
  ])
  clock.set(() => new Date(iso))
  await digestsDue(workplaceOf(stage.house), clock.now())
  const before = mail.mails.length
  await workOff(stage.house)
  return mail.mails.length - before
}

describe('the digest', () => {
  it('comes once, on a weekday from seven in Brussels, with what waits for the labo', async () => {
    const id = await submitted('in de rij')
    await stage.mustAct('member', 'fiches', id, 'comment', { text: 'Nog een vraag.', kind: 'question' })
    await workOff(stage.house)
    expect(await at('2027-03-28T08:00:00Z')).toBe(0)
    expect(await at('2027-03-29T04:59:00Z')).toBe(0)
    expect(await at('2027-03-29T05:00:00Z')).toBeGreaterThan(0)
    expect(await at('2027-03-29T15:00:00Z')).toBe(0)
    expect(mail.newestTo(people.reviewer, 'wacht sinds')?.text).toContain('in de rij')
    expect(mail.newestTo(people.manager, 'Nieuws over')?.text).toContain('stelde een vraag')
    expect(mail.newestTo(people.outsider)).toBeUndefined()
  })

  it('comes on Mondays to who wants one a week, also the day after the clocks changed', async () => {
    await stage.house.sql(`UPDATE users SET notice_pace = 'weekly' WHERE id = $1`, [stage.ids.manager])
    const id = await stage.write('fiches', 'eens per week')
    await stage.mustAct('member', 'fiches', id, 'comment', { text: 'Klopt dit?', kind: 'question' })
    const mailed = () => mail.newestTo(people.manager, 'eens per week') !== undefined
    await at('2027-10-29T08:00:00Z')
    expect(mailed()).toBe(false)
    await at('2027-11-01T05:59:00Z')
    expect(mailed()).toBe(false)
    await at('2027-11-01T06:00:00Z')
    expect(mailed()).toBe(true)
  })
})
