import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { Standing } from '#src/review/standing-shape.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'
import { workOff, workplaceOf } from '#tests/support/jobs.ts'
import { brokenRecords } from '#tests/support/whole-record.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())
afterEach(async () => {
  const { clock } = await import('#src/server/clock.ts')
  clock.reset()
})

const day = 86_400_000
const later = (days: number) => new Date(Date.now() + days * day)
const sweepAt = async (moment: Date) => {
  const { sweep } = await import('#src/server/jobs/sweep.ts')
  return sweep(workplaceOf(stage.house), moment)
}
const standing = async (id: string, who: 'member' | 'reviewer' = 'reviewer') =>
  (await stage.ask(who, 'GET', `/api/fiches/${id}/actions`)).body as unknown as Standing
const publicBytes = async (id: string) => {
  const answer = await fetch(`${stage.house.url}/v1/fiches/${id}`)
  return `${answer.status} ${answer.headers.get('etag')} ${await answer.text()}`
}
const keysOf = async (id: string) =>
  (await stage.house.sql<{ key: string }>('SELECT key FROM events WHERE document_id = $1 ORDER BY number', [id])).map(
    ({ key }) => key,
  )

/** Approved by the reviewer, not online. */
const approved = async (mark: string, id?: string): Promise<string> => {
  const fiche = id ?? (await stage.write('fiches', mark))
  const { edition } = await stage.mustAct('member', 'fiches', fiche, 'submit', { changeNote: 'Klaar.' })
  await stage.mustAct('reviewer', 'fiches', fiche, 'claim')
  await stage.mustAct('reviewer', 'fiches', fiche, 'approve', { hash: edition?.hash })
  return fiche
}

describe('a text that is scheduled', () => {
  it('goes online at its moment and not before, exactly once, whoever looks', async () => {
    const id = await approved('Op tijd')
    await stage.mustAct('reviewer', 'fiches', id, 'schedule', { publishAt: later(3).toISOString() })
    await sweepAt(later(2))
    expect((await standing(id)).edition).toMatchObject({ state: 'scheduled', publishAt: expect.any(String) as string })
    expect(await publicBytes(id)).toMatch(/^404 /)
    await Promise.all([1, 2, 3].map(() => sweepAt(later(3.01))))
    expect((await standing(id)).document.publication).toBe('live')
    expect(await publicBytes(id)).toMatch(/^200 /)
    expect((await keysOf(id)).filter((key) => key === 'publish')).toHaveLength(1)
    const [event] = await stage.house.sql<{ actor: string | null }>(
      `SELECT actor FROM events WHERE document_id = $1 AND key = 'publish'`,
      [id],
    )
    expect(event?.actor).toBeNull()
  })

  it('has a job of its own that waits for the moment, and does nothing when it comes too early or too late', async () => {
    const id = await approved('Eigen klus')
    await stage.mustAct('reviewer', 'fiches', id, 'schedule', { publishAt: later(3).toISOString() })
    await stage.house.sql(
      `UPDATE jobs.job SET start_after = now() - interval '1 second' WHERE name = 'timed' AND data->>'id' = $1`,
      [id],
    )
    await workOff(stage.house)
    expect((await standing(id)).edition?.state).toBe('scheduled')
    await sweepAt(later(4))
    await sweepAt(later(5))
    expect((await keysOf(id)).filter((key) => key === 'publish' || key === 'fail')).toEqual(['publish'])
  })

  it('can be taken out of the plan, and then stays approved', async () => {
    const id = await approved('Toch niet')
    await stage.mustAct('reviewer', 'fiches', id, 'schedule', { publishAt: later(3).toISOString() })
    const { edition } = await stage.mustAct('reviewer2', 'fiches', id, 'unschedule')
    expect(edition).toMatchObject({ state: 'approved', publishAt: null })
    await sweepAt(later(4))
    expect((await standing(id)).edition?.state).toBe('approved')
  })

  it('is either taken out or online when both happen at one moment, never both', async () => {
    const id = await approved('Wedloop')
    await stage.mustAct('reviewer', 'fiches', id, 'schedule', { publishAt: later(3).toISOString() })
    const [, { status }] = await Promise.all([sweepAt(later(4)), stage.act('reviewer', 'fiches', id, 'unschedule')])
    const keys = await keysOf(id)
    expect(keys.includes('publish')).toBe(status !== 200)
    expect(keys.includes('unschedule')).toBe(status === 200)
  })

  it.each([
    ['nothing at all', {}, 'moment-missing'],
    ['a moment that is past', { publishAt: '2020-01-01T08:00:00+01:00' }, 'moment-past'],
    ['a year that is a slip', { publishAt: '2207-01-01T08:00:00+01:00' }, 'moment-too-far'],
  ])('is not scheduled for %s', async (_what, input, code) => {
    const id = await approved(`Niet ${code}`)
    const { status, body } = await stage.act('reviewer', 'fiches', id, 'schedule', input)
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ path: 'publishAt', code }])
  })

  it.each(['morgen', '2027-03-28', '2027-03-28T08:00:00', 12])(
    'is not scheduled for %j, which is no instant',
    async (publishAt) => {
      const id = await approved(`Vorm ${publishAt}`)
      expect((await stage.act('reviewer', 'fiches', id, 'schedule', { publishAt })).status).toBe(422)
    },
  )

  it('is scheduled by the labo only', async () => {
    const id = await approved('Wie mag')
    const input = { publishAt: later(3).toISOString() }
    expect((await stage.act('manager', 'fiches', id, 'schedule', input)).status).toBe(403)
    expect((await stage.act('outsider', 'fiches', id, 'schedule', input)).status).toBe(404)
    expect((await stage.act(null, 'fiches', id, 'schedule', input)).status).toBe(401)
  })
})

describe('a scheduled text whose conditions no longer hold at its moment', () => {
  it('fails with every reason; what is online stays byte for byte, and those concerned are told', async () => {
    const id = await stage.write('fiches', 'Blijft staan')
    await stage.publish('fiches', id)
    const before = await publicBytes(id)
    await stage.save('fiches', id, { title: 'Een nieuwe titel' })
    await approved('', id)
    await stage.mustAct('reviewer', 'fiches', id, 'schedule', { publishAt: later(3).toISOString() })
    // The approver leaves the labo meanwhile.
    await stage.house.sql('UPDATE users SET labo_role = NULL WHERE id = $1', [stage.ids.reviewer])
    await sweepAt(later(4))
    await stage.house.sql(`UPDATE users SET labo_role = 'reviewer' WHERE id = $1`, [stage.ids.reviewer])
    const { document, edition } = await standing(id, 'member')
    expect(edition).toMatchObject({ state: 'failed', failure: [{ code: 'approval-void' }] })
    expect(document.publication).toBe('live')
    expect(await publicBytes(id)).toBe(before)
    const told = await stage.house.sql<{ person: string }>(
      `SELECT person FROM flow.notices WHERE document_id = $1 AND key = 'fail'`,
      [id],
    )
    expect(told.map(({ person }) => person)).toEqual(expect.arrayContaining([stage.ids.admin, stage.ids.member]))
    // And it does not try again by itself.
    await sweepAt(later(5))
    expect((await keysOf(id)).filter((key) => key === 'fail')).toHaveLength(1)
  })

  it('looks at what holds at that moment, not at what held when it was planned', async () => {
    const consent = { name: true, givenBy: 'De persoon zelf', validUntil: later(10).toISOString() }
    const contact = await stage.write('contacts', 'Tijdelijk', 'member', { consent })
    await stage.publish('contacts', contact)
    const id = await stage.write('fiches', 'Met een contact', 'member', { contacts: [contact] })
    await approved('', id)
    await stage.mustAct('reviewer', 'fiches', id, 'schedule', { publishAt: later(20).toISOString() })
    const { clock } = await import('#src/server/clock.ts')
    const moment = later(20.01)
    clock.set(() => moment)
    await sweepAt(moment)
    clock.reset()
    expect((await standing(id)).edition).toMatchObject({ state: 'failed', failure: [{ code: 'consent-ended' }] })
  })

  it('goes online by hand once they hold again', async () => {
    const id = await approved('Nog eens')
    await stage.mustAct('reviewer', 'fiches', id, 'schedule', { publishAt: later(3).toISOString() })
    await stage.mustAct('member', 'fiches', id, 'comment', { kind: 'must', text: 'Wacht, er klopt iets niet.' })
    await sweepAt(later(4))
    const failed = await standing(id)
    expect(failed.edition).toMatchObject({ state: 'failed', failure: [{ code: 'open-must' }] })
    await stage.mustAct('reviewer', 'fiches', id, 'resolve', { comment: failed.comments[0]?.id })
    const { document, edition } = await stage.mustAct('reviewer', 'fiches', id, 'publish')
    expect([document.publication, edition?.failure]).toEqual(['live', null])
  })
})

describe('a text that is online', () => {
  it('is said to be right still by its writers; visitors see the day, and it is asked again later', async () => {
    const { clock } = await import('#src/server/clock.ts')
    const id = await stage.write('fiches', 'Klopt nog')
    await stage.publish('fiches', id)
    const aYearOn = new Date('2027-11-20T09:00:00Z')
    clock.set(() => aYearOn)
    const { document } = await stage.mustAct('member', 'fiches', id, 'confirmFresh')
    expect(document.reviewBy).toBe('2028-09-15T00:00:00.000Z')
    const { body } = await stage.ask(null, 'GET', `/v1/fiches/${id}`)
    expect(body).toMatchObject({ checkedOn: '2027-11-20', outdated: false })
  })

  it('is not confirmed by others, nor while it is withdrawn', async () => {
    const id = await stage.write('fiches', 'Niet van jou')
    await stage.publish('fiches', id)
    expect((await stage.act('outsider', 'fiches', id, 'confirmFresh')).status).toBe(404)
    await stage.mustAct('reviewer', 'fiches', id, 'withdraw', { notice: 'Even weg.' })
    expect((await stage.act('member', 'fiches', id, 'confirmFresh')).status).toBe(409)
  })

  it('reminds its people thirty days before, on the day and two weeks later, the labo after thirty, and is outdated after sixty', async () => {
    const id = await stage.write('fiches', 'Herinnering')
    await stage.publish('fiches', id)
    const [row] = await stage.house.sql<{ by: Date }>('SELECT review_by AS by FROM documents WHERE id = $1', [id])
    const due = row?.by.getTime() ?? 0
    const told = async () =>
      await stage.house.sql<{ key: string; days: number; person: string }>(
        `SELECT key, (parameters->>'days')::int AS days, person FROM flow.notices WHERE document_id = $1 AND key LIKE 'review-%' ORDER BY at, days`,
        [id],
      )
    await sweepAt(new Date(due - 31 * day))
    expect(await told()).toEqual([])
    for (const days of [-30, 0, 14, 30]) {
      await Promise.all([1, 2, 3].map((ms) => sweepAt(new Date(due + days * day + ms))))
      await sweepAt(new Date(due + days * day + 60_000))
    }
    const notices = await told()
    const membersOwn = notices.filter(({ person }) => person === stage.ids.member).map(({ days }) => days)
    expect(membersOwn).toEqual([-30, 0, 14])
    const overdue = notices.filter(({ key }) => key === 'review-overdue').map(({ person }) => person)
    expect(overdue.sort()).toEqual(
      [stage.ids.manager, stage.ids.admin, stage.ids.reviewer, stage.ids.reviewer2, stage.ids.twoHats].sort(),
    )
    const { tidy } = await import('#src/server/housekeeping.ts')
    await tidy(workplaceOf(stage.house).pool, new Date(due + 61 * day))
    expect((await stage.ask(null, 'GET', `/v1/fiches/${id}`)).body).toMatchObject({ outdated: true })
  })

  it('that was stopped and not settled in time is told to the administrator once, and changes nothing', async () => {
    const id = await stage.write('fiches', 'Noodstop')
    await stage.publish('fiches', id)
    await stage.mustAct('manager', 'fiches', id, 'emergencyStop', {
      ground: 'privacy',
      reason: 'Er staat een naam in.',
    })
    const late = async () =>
      (
        await stage.house.sql<{ person: string }>(
          `SELECT person FROM flow.notices WHERE document_id = $1 AND key = 'stop-overdue'`,
          [id],
        )
      ).map(({ person }) => person)
    await sweepAt(later(1.9))
    expect(await late()).toEqual([])
    await sweepAt(later(2.1))
    await sweepAt(later(9))
    expect(await late()).toEqual([stage.ids.admin])
    expect((await standing(id)).document.publication).toBe('offline')
  })
})

describe('a version', () => {
  it.each(['published', 'forced'])(
    'never goes back: what was written before a text was reinstated gets the next number when it is %s',
    async (how) => {
      const id = await stage.write('fiches', `Terug ${how}`)
      await stage.publish('fiches', id)
      await stage.save('fiches', id, { title: 'Tweede versie' })
      await stage.mustAct('reviewer', 'fiches', id, 'withdraw', { notice: 'Even weg.' })
      await stage.mustAct('reviewer2', 'fiches', id, 'reinstate')
      const before = (await stage.ask(null, 'GET', `/v1/fiches/${id}`)).body as { version: number }
      if (how === 'published') {
        await approved('', id)
        await stage.mustAct('reviewer', 'fiches', id, 'publish')
      } else {
        await stage.mustAct('admin', 'fiches', id, 'forcePublish', { reason: 'De school vraagt het vandaag nog.' })
      }
      const after = (await stage.ask(null, 'GET', `/v1/fiches/${id}`)).body as { version: number; title: string }
      expect(after.title).toBe('Tweede versie')
      expect(after.version).toBe(before.version + 1)
      const { edition, document } = await standing(id)
      expect([edition?.number, edition?.state, document.publication]).toEqual([after.version, 'published', 'live'])
    },
  )

  it('of a contact is not submitted with a consent that is still to be given', async () => {
    const id = await stage.write('contacts', 'Morgen', 'member', {
      consent: {
        name: true,
        givenBy: 'De persoon zelf',
        givenOn: later(3).toISOString(),
        validUntil: later(300).toISOString(),
      },
    })
    const { status, body } = await stage.act('member', 'contacts', id, 'submit', { changeNote: 'Nieuw.' })
    expect([status, (body.errors as { path: string }[])[0]?.path]).toEqual([422, 'consent.givenOn'])
  })
})

it('leaves a record that is whole, whatever time brought', async () => {
  expect(await brokenRecords(stage.house)).toEqual([])
})
