import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Standing } from '#src/review/standing-shape.ts'
import { openStage, people, type Stage } from '#tests/support/cast-stage.ts'
import { workOff, workplaceOf } from '#tests/support/jobs.ts'
import { type MailServer, openMailServer } from '#tests/support/mail-server.ts'

let stage: Stage
let mail: MailServer
let fiche: string

beforeAll(async () => {
  mail = await openMailServer()
  stage = await openStage({ SMTP_URL: mail.url })
  const { payload } = stage.house
  const { createLocalReq } = await import('payload')
  const holidays = [
    { name: 'Paasvakantie', from: '2027-03-29', to: '2027-04-11' },
    { name: 'Herfstvakantie', from: '2027-11-01', to: '2027-11-07' },
  ]
  await payload.updateGlobal({
    slug: 'settings',
    data: { holidays },
    overrideAccess: true,
    req: await createLocalReq({}, payload),
  })
})
afterAll(async () => {
  const { clock } = await import('#src/server/clock.ts')
  clock.reset()
  await stage.house.close()
  await mail.close()
})

/** It is this moment now, and the labo's server looks at what is due. */
const itIs = async (moment: string): Promise<void> => {
  const { clock } = await import('#src/server/clock.ts')
  const { sweep } = await import('#src/server/jobs/sweep.ts')
  const now = new Date(moment)
  clock.set(() => now)
  expect(await sweep(workplaceOf(stage.house), now)).toEqual([])
  const { tidy } = await import('#src/server/housekeeping.ts')
  await tidy(workplaceOf(stage.house).pool, now)
  expect((await workOff(stage.house)).filter(({ error }) => error)).toEqual([])
}
const act = async (
  ...[who, action, input]: [Parameters<Stage['mustAct']>[0], Parameters<Stage['mustAct']>[3], object?]
) => {
  const standing = await stage.mustAct(who, 'fiches', fiche, action, input)
  await workOff(stage.house)
  return standing
}
const mailsTo = (address: string) =>
  mail.mails.filter(({ to }) => JSON.stringify(to).includes(address)).map(({ subject, text }) => `${subject}\n${text}`)
/** Mails to somebody in which the fiche is named. */
const asked = (address: string) => mailsTo(address).filter((text) => text.includes('Een jaar in het labo'))
const standing = async () =>
  (await stage.ask('reviewer', 'GET', `/api/fiches/${fiche}/actions`)).body as unknown as Standing
const publicly = async () => (await stage.ask(null, 'GET', `/v1/fiches/${fiche}`)).body

describe('a year of the labo, across both changes of the clocks', () => {
  it('on a Friday in March a partner submits: a receipt with the day, and the co-owner is asked', async () => {
    await itIs('2027-03-19T09:00:00Z')
    fiche = await stage.write('fiches', 'Een jaar in het labo')
    await act('reviewer', 'inviteCoOwner', { partner: stage.partners.risk })
    mail.mails.length = 0
    const { edition } = await act('member', 'submit', { changeNote: 'Klaar om na te lezen.' })
    // Five school days, and ten: the Easter holiday does not count.
    expect(edition).toMatchObject({
      dueOn: '2027-04-16T12:00:00.000Z',
      awaited: [{ until: '2027-03-26T12:00:00.000Z' }],
    })
    expect(mailsTo(people.member).join()).toContain('16 april')
    expect(mailsTo(people.outsider).join()).toContain('26 maart')
    expect(mailsTo(people.reviewer)).toEqual([])
  })

  it('the next working day at seven in the morning, and not before, the reviewers get their list', async () => {
    await itIs('2027-03-20T07:00:00Z')
    await itIs('2027-03-22T05:59:00Z')
    expect(mailsTo(people.reviewer)).toEqual([])
    await itIs('2027-03-22T06:00:30Z')
    expect(mailsTo(people.reviewer)).toHaveLength(1)
    expect(mailsTo(people.reviewer)[0]).toContain('Een jaar in het labo')
    await itIs('2027-03-22T15:00:00Z')
    expect(mailsTo(people.reviewer)).toHaveLength(1)
  })

  it('after the clocks went forward it is still seven in the morning in Belgium', async () => {
    mail.mails.length = 0
    await itIs('2027-03-29T04:59:00Z')
    expect(mailsTo(people.reviewer)).toEqual([])
    await itIs('2027-03-29T05:00:30Z')
    expect(mailsTo(people.reviewer)).toHaveLength(1)
  })

  it('the co-owner stayed silent for five school days: the labo may approve, and its decision is mailed at once', async () => {
    await act('reviewer2', 'claim')
    await itIs('2027-04-13T08:00:00Z')
    mail.mails.length = 0
    const { edition } = await standing()
    expect(edition?.awaited).toEqual([])
    await act('reviewer2', 'approve', { hash: edition?.hash })
    await act('reviewer2', 'publish')
    expect(mailsTo(people.member).join()).toContain('online')
    expect(mailsTo(people.outsider).join()).toContain('online')
    const { document } = await standing()
    expect(document.reviewBy).toBe('2028-05-15T00:00:00.000Z')
    expect(await publicly()).toMatchObject({ checkedOn: '2027-04-13', outdated: false })
  })

  it('in the night in which an hour comes twice, what was planned for half past two goes online once, at the first', async () => {
    await itIs('2027-10-20T08:00:00Z')
    await stage.save('fiches', fiche, { summary: 'De herfstversie' })
    await act('member', 'submit', { changeNote: 'Voor de herfst.' })
    await act('outsider', 'agree')
    const { edition } = await act('reviewer2', 'claim')
    await act('reviewer2', 'approve', { hash: edition?.hash })
    await act('reviewer2', 'schedule', { publishAt: '2027-10-31T02:30:00+02:00' })
    await itIs('2027-10-31T00:29:00Z')
    expect((await publicly()).version).toBe(1)
    await itIs('2027-10-31T00:30:00Z')
    expect(await publicly()).toMatchObject({ version: 2, summary: 'De herfstversie' })
    await itIs('2027-10-31T01:30:00Z')
    const published = await stage.house.sql(`SELECT 1 FROM events WHERE document_id = $1 AND key = 'publish'`, [fiche])
    expect(published).toHaveLength(2)
  })

  it('a year later its makers are asked three times whether it still holds, and then their manager and the labo', async () => {
    expect((await standing()).document.reviewBy).toBe('2028-09-15T00:00:00.000Z')
    mail.mails.length = 0
    // Thirty days before, on the day, two weeks after; and a Sunday, of which the digest of Monday tells.
    const mornings = [
      ['2028-08-16', '2028-08-16', { member: 1, outsider: 1, manager: 1, reviewer: 0 }],
      ['2028-08-17', '2028-08-17', { member: 1, outsider: 1, manager: 1, reviewer: 0 }],
      ['2028-09-15', '2028-09-15', { member: 2, outsider: 2, manager: 2, reviewer: 0 }],
      ['2028-09-29', '2028-09-29', { member: 3, outsider: 3, manager: 3, reviewer: 0 }],
      ['2028-10-15', '2028-10-16', { member: 3, outsider: 3, manager: 4, reviewer: 1 }],
    ] as const
    for (const [day, morning, told] of mornings) {
      await itIs(`${day}T01:00:00Z`)
      await itIs(`${morning}T05:00:30Z`)
      for (const who of ['member', 'outsider', 'manager', 'reviewer'] as const)
        expect([morning, who, asked(people[who]).length]).toEqual([morning, who, told[who]])
    }
  })

  it('after sixty days, and one more change of the clocks, websites are told that it is outdated; it stays online', async () => {
    await itIs('2028-11-13T23:59:00Z')
    expect(await publicly()).toMatchObject({ outdated: false })
    await itIs('2028-11-14T00:00:30Z')
    expect(await publicly()).toMatchObject({ outdated: true, checkedOn: '2027-10-31', version: 2 })
  })

  it('with the link in the digest a member says that it still holds, once', async () => {
    const links = asked(people.member).map((text) => /\/link\/confirm-fresh\/[\w-]{43}/.exec(text)?.[0] ?? 'no link')
    const visit = async (link: string | undefined, method: string) =>
      (await fetch(`${stage.house.url}${link}`, { method })).status
    expect(await visit(links.at(-1), 'GET')).toBe(200)
    expect(await publicly()).toMatchObject({ outdated: true })
    // That of an earlier mail no longer works.
    expect(await visit(links[0], 'POST')).toBe(410)
    expect(await visit(links.at(-1), 'POST')).toBe(200)
    expect(await publicly()).toMatchObject({ checkedOn: '2028-11-14', outdated: false })
    expect(await visit(links.at(-1), 'POST')).toBe(410)
    expect((await standing()).document.reviewBy).toBe('2029-09-15T00:00:00.000Z')
  })

  it('and the whole story is told, in order, and holds', async () => {
    const events = await stage.house.sql<{ key: string }>(
      'SELECT key FROM events WHERE document_id = $1 ORDER BY number',
      [fiche],
    )
    expect(events.map(({ key }) => key).join(' ')).toBe(
      'start save inviteCoOwner submit claim approve publish start save submit agree claim approve schedule publish confirmFresh',
    )
  })
})
