import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { asAdmin, askWith, publishAll, type Registered, register, tellAt } from '#tests/support/cast-sites.ts'
import { openStage, people, type Stage } from '#tests/support/cast-stage.ts'
import { idOf } from '#tests/support/delivery-records.ts'
import { workOff, workplaceOf } from '#tests/support/jobs.ts'
import { openMailServer, type MailServer } from '#tests/support/mail-server.ts'
import { openReceiver, type Receiver } from '#tests/support/receiver.ts'

let stage: Stage
let mails: MailServer
let receiver: Receiver
let site: Registered
let count = 0
beforeAll(async () => {
  mails = await openMailServer()
  stage = await openStage({ WEBHOOKS_TO_LOOPBACK: '1', SMTP_URL: mails.url })
})
afterAll(async () => {
  await stage.house.close()
  await mails.close()
})
beforeEach(async () => {
  receiver = await openReceiver()
  count += 1
  site = await register(stage, `Website ${count}`, [receiver.host])
})
afterEach(async () => {
  const { clock } = await import('#src/server/clock.ts')
  clock.reset()
  await asAdmin(stage, 'POST', `/${site.id}/erasure`, {}).catch(() => undefined)
  await receiver.close()
})

/** What one worker does, until nothing is due. */
const dispatch = async (options: { upTo?: number; patience?: number } = {}): Promise<number> => {
  const { dispatchDue } = await import('#src/sites/webhooks/dispatch.ts')
  return dispatchDue(workplaceOf(stage.house).pool, options)
}
let at = 0
const setClock = async (ms: number) => {
  const { clock } = await import('#src/server/clock.ts')
  at = ms
  clock.set(() => new Date(at))
}
const stateOf = async (id: string) => (await site.ask('GET', `/v1/webhooks/${id}`)).body
const deliveriesOf = async (id: string) =>
  (await site.ask('GET', `/v1/webhooks/${id}/deliveries`)).body.items as Record<string, unknown>[]
const fiches = (...names: string[]) => names.map((name) => ({ name: `${name}-${count}` }))

describe('a publication', () => {
  it('is told, signed, thin, and to be read at once', async () => {
    const { id, secret } = await tellAt(site, receiver)
    const seen: unknown[] = []
    receiver.mood(async ({ event }) => {
      const { status, body } = await askWith(stage, null, 'GET', `/v1/fiches/${String(event.data.id)}`)
      seen.push([status, body.seq])
      return 204
    })
    const [seq] = await publishAll(stage, ...fiches('ijsberg'))
    expect(await dispatch()).toBe(1)
    const [letter] = receiver.letters
    const { epoch } = letter?.event.data ?? {}
    expect(letter?.event).toEqual({
      type: 'document.upserted',
      timestamp: expect.stringMatching(/Z$/) as string,
      data: {
        epoch,
        seq,
        id: idOf(`ijsberg-${count}`),
        type: 'fiche',
        slug: `ijsberg-${count}`,
        url: `${stage.house.url}/v1/fiches/ijsberg-${count}.html`,
        reason: null,
      },
    })
    expect(letter?.id).toBe(`chg_${String(epoch)}_${String(seq)}`)
    expect(letter?.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'labo-webhooks/1.0' })
    receiver.verify(secret)
    expect(seen).toEqual([[200, seq]])
    expect(await stateOf(id)).toMatchObject({ seq, failures: 0 })
    expect(await deliveriesOf(id)).toEqual([
      expect.objectContaining({ event: letter?.id, seq, attempt: 1, status: 204, error: null }),
    ])
    const since = await askWith(stage, null, 'GET', `/v1/changes?since=${String(epoch)}-${String(seq)}`)
    expect([since.status, since.body.items]).toEqual([200, []])
  })

  it('that was undone is not told', async () => {
    await tellAt(site, receiver)
    const { project } = await import('#src/delivery/read-model/project.ts')
    const { inTransactionOn } = await import('#src/server/database/in-transaction.ts')
    const { recordOf } = await import('#tests/support/delivery-records.ts')
    const undone = inTransactionOn(workplaceOf(stage.house).pool, async (sql) => {
      await project(sql, recordOf({ type: 'fiche', name: `ongedaan-${count}` }), new Date())
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await dispatch()).toBe(0)
  })

  it('through the workflow is told in the order of what the world can read, and a removal says why', async () => {
    await tellAt(site, receiver)
    const fiche = await stage.write('fiches', `Werkwijze ${count}`)
    await dispatch()
    expect(receiver.letters).toEqual([])
    await stage.publish('fiches', fiche)
    await stage.mustAct('reviewer', 'fiches', fiche, 'withdraw', { notice: 'Klopt niet meer.' })
    await stage.mustAct('reviewer', 'fiches', fiche, 'emergencyStop', {
      ground: 'privacy',
      reason: 'Een naam in de tekst.',
    })
    await dispatch()
    const about = receiver.letters.filter(({ event }) => event.data.id === fiche)
    expect(about.map(({ event }) => [event.type, event.data.reason])).toEqual([
      ['document.upserted', null],
      ['document.upserted', null],
      ['document.deleted', 'offline'],
    ])
    expect(receiver.accepted()).toEqual([...receiver.accepted()].sort((a, b) => a - b))
    expect(JSON.stringify(receiver.letters)).not.toMatch(/Een naam|Klopt niet|Werkwijze/)
  })
})

describe('what a webhook asks for', () => {
  it('decides what it is told; removals always are', async () => {
    const { id } = await tellAt(site, receiver, { types: ['project'] })
    const [, , , gone] = await publishAll(
      stage,
      ...fiches('a', 'b'),
      { type: 'project', name: `project-${count}` },
      { name: `a-${count}`, publication: 'archived' },
    )
    await dispatch()
    expect(receiver.letters.map(({ event }) => [event.type, event.data.type, event.data.reason])).toEqual([
      ['document.upserted', 'project', null],
      ['document.deleted', 'fiche', 'archived'],
    ])
    expect(receiver.letters[1]?.event.data).toMatchObject({ seq: gone, slug: `a-${count}` })
    expect(await stateOf(id)).toMatchObject({ seq: gone })
  })

  it('may be one partner, and then it hears what leaves that partner', async () => {
    const [clz, risk] = [idOf(`clz-${count}`), idOf(`risk-${count}`)]
    await publishAll(stage, { type: 'partner', name: `clz-${count}` }, { type: 'partner', name: `risk-${count}` })
    await tellAt(site, receiver, { partners: [clz] })
    const name = `gedeeld-${count}`
    await publishAll(
      stage,
      { name, lead: clz },
      { name: `van-risk-${count}`, lead: risk },
      { name, lead: risk, version: 2 },
    )
    await publishAll(stage, { name, lead: risk, version: 3 })
    await dispatch()
    expect(
      receiver.letters.map(({ event }) => [event.type, event.data.slug]).filter(([, slug]) => slug === name),
    ).toEqual([
      ['document.upserted', name],
      ['document.left', name],
    ])
    expect(JSON.stringify(receiver.letters)).not.toContain('van-risk')
  })
})

describe('a receiver that fails', () => {
  it.each([
    [500, 500, 'HTTP 500: <h1>Fout</h1> Er ging iets mis'],
    [404, 404, /^HTTP 404/],
    ['redirect', 307, 'HTTP 307: redirects are not followed.'],
    ['hang', null, 'No answer within 2.5 seconds.'],
    ['drip', 500, /^HTTP 500: \.+$/],
    ['huge', 500, /^HTTP 500: x{200}$/],
    ['cut', null, 'The connection failed (ECONNRESET).'],
  ] as const)('(%s) gets the same message again, and its log says why', async (mood, status, error) => {
    const { id } = await tellAt(site, receiver)
    const [seq] = await publishAll(stage, ...fiches('hapert'))
    receiver.mood(mood)
    await setClock(Date.now())
    expect(await dispatch(mood === 'hang' || mood === 'drip' ? { patience: 2500 } : {})).toBe(1)
    expect(await dispatch()).toBe(0)
    const failing = await stateOf(id)
    expect(failing).toMatchObject({ failures: 1, enabled: true, failingSince: new Date(at).toISOString() })
    const wait = Date.parse(String(failing.nextAttemptAt)) - at
    expect(wait).toBeGreaterThanOrEqual(4000)
    expect(wait).toBeLessThanOrEqual(6000)
    receiver.mood(200)
    await setClock(at + wait)
    expect(await dispatch()).toBe(1)
    expect(receiver.letters.map((letter) => letter.id)).toEqual([receiver.letters[0]?.id, receiver.letters[0]?.id])
    expect(receiver.letters.map(({ body }) => body)).toEqual([receiver.letters[0]?.body, receiver.letters[0]?.body])
    expect(receiver.accepted()).toEqual([seq])
    const [second, first] = await deliveriesOf(id)
    expect(second).toMatchObject({ attempt: 2, status: 200, error: null })
    expect(first).toMatchObject({
      attempt: 1,
      status,
      error: typeof error === 'string' ? error : (expect.stringMatching(error) as string),
    })
    expect(await stateOf(id)).toMatchObject({ failures: 0, failingSince: null, nextAttemptAt: null })
  })

  it('is left alone for as long as it asks', async () => {
    const { id } = await tellAt(site, receiver)
    await publishAll(stage, ...fiches('later'))
    receiver.mood('later')
    await setClock(Date.now())
    await dispatch()
    expect((await stateOf(id)).nextAttemptAt).toBe(new Date(at + 1_800_000).toISOString())
  })

  it('holds up nobody else', async () => {
    const healthy = await openReceiver()
    const neighbour = await register(stage, `Buur ${count}`, [healthy.host])
    await tellAt(site, receiver)
    await tellAt(neighbour, healthy)
    receiver.mood('hang')
    const seqs = await publishAll(stage, ...fiches('een', 'twee', 'drie'))
    await Promise.all([dispatch({ patience: 5000 }), dispatch({ patience: 5000 })])
    expect(healthy.accepted()).toEqual(seqs)
    expect(receiver.letters).toHaveLength(1)
    await asAdmin(stage, 'POST', `/${neighbour.id}/erasure`, {})
    await healthy.close()
  })

  it('for hours, and then now and then, has heard everything in the end, in order and with the same ids', async () => {
    const { id, secret } = await tellAt(site, receiver)
    const start = Date.now()
    await setClock(start)
    const names = Array.from({ length: 12 }, (_, index) => `uren-${index}`)
    const seqs: number[] = []
    let turn = 0
    let fails = true
    receiver.mood(() => {
      turn += 1
      return fails || turn % 3 !== 0 ? ([500, 'cut', 503][turn % 3] as 500) : 204
    })
    for (let hour = 0; hour < 12; hour += 1) {
      seqs.push(...(await publishAll(stage, ...fiches(names[hour] ?? ''))))
      await setClock(start + hour * 3_600_000)
      await dispatch()
    }
    expect(receiver.accepted()).toEqual([])
    fails = false
    for (let rounds = 0; receiver.accepted().length < seqs.length && rounds < 100; rounds += 1) {
      const { nextAttemptAt, enabled } = await stateOf(id)
      expect(enabled).toBe(true)
      if (typeof nextAttemptAt === 'string') await setClock(Math.max(at, Date.parse(nextAttemptAt)))
      await dispatch()
    }
    expect(receiver.accepted()).toEqual(seqs)
    const idsOf = new Map<number, Set<string>>()
    for (const letter of receiver.letters) {
      const { seq = 0 } = letter.event.data
      idsOf.set(seq, (idsOf.get(seq) ?? new Set()).add(letter.id))
    }
    expect([...idsOf.values()].every((ids) => ids.size === 1)).toBe(true)
    expect(new Set(receiver.letters.map((letter) => letter.id)).size).toBe(seqs.length)
    const order = receiver.letters.map(({ event }) => event.data.seq ?? 0)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    // The signature is of the moment of sending, which a verifier of today would find too far away.
    expect(secret).toMatch(/^whsec_/)
  })

  it('for a day is no longer told; its owner gets a mail and the administrators hear it', async () => {
    const { id } = await tellAt(site, receiver)
    const [seq] = await publishAll(stage, ...fiches('dag'))
    receiver.mood(500)
    const start = Date.now()
    await setClock(start)
    let attempts = 0
    for (let state = await stateOf(id); state.enabled === true && attempts < 40; state = await stateOf(id)) {
      await setClock(Math.max(at, typeof state.nextAttemptAt === 'string' ? Date.parse(state.nextAttemptAt) : at))
      attempts += await dispatch()
    }
    expect(await stateOf(id)).toMatchObject({ enabled: false, disabledReason: 'failing', failures: attempts })
    expect(at - start).toBeGreaterThanOrEqual(24 * 3_600_000)
    expect(at - start).toBeLessThan(30 * 3_600_000)
    expect(attempts).toBeGreaterThan(10)
    await workOff(stage.house)
    const mail = mails.newestTo('webbouwer@voorbeeld.example', `We sturen Website ${count} geen meldingen meer`)
    expect(mail?.text).toContain(receiver.url)
    expect(mail?.text).toContain('HTTP 500')
    const { body } = await stage.ask('admin', 'GET', '/api/users/notices')
    expect(JSON.stringify(body.notices)).toContain(`De meldingen aan Website ${count} zijn gestopt`)
    const others = await stage.ask('reviewer', 'GET', '/api/users/notices')
    expect(JSON.stringify(others.body)).not.toContain(`Website ${count}`)
    expect(people.admin).not.toBe('webbouwer@voorbeeld.example')

    receiver.mood(200)
    const [next] = await publishAll(stage, ...fiches('erna'))
    expect(await dispatch()).toBe(0)
    await site.ask('POST', `/v1/webhooks/${id}/enable`)
    expect(await dispatch()).toBe(2)
    expect(receiver.accepted()).toEqual([seq, next])
  })

  it('with 410 is no longer told at once', async () => {
    const { id } = await tellAt(site, receiver)
    await publishAll(stage, ...fiches('weg', 'ook'))
    receiver.mood(410)
    expect(await dispatch()).toBe(1)
    expect(await stateOf(id)).toMatchObject({ enabled: false, disabledReason: 'gone' })
    await workOff(stage.house)
    expect(mails.newestTo('webbouwer@voorbeeld.example', `Website ${count}`)?.text).toContain('(410)')
  })

  it('leaves a log of the last two hundred attempts', async () => {
    const { id } = await tellAt(site, receiver)
    const { noteDelivery } = await import('#src/sites/webhooks/webhooks.ts')
    const { sqlOn } = await import('#src/server/database/sql.ts')
    const { v7 } = await import('uuid')
    const sql = sqlOn(workplaceOf(stage.house).pool)
    for (let attempt = 1; attempt <= 230; attempt += 1) {
      const one = {
        event: `e${attempt}`,
        type: 'webhook.test',
        seq: null,
        attempt,
        at: new Date().toISOString(),
        status: 500,
        ms: 1,
      }
      await noteDelivery(sql, id, { id: v7(), ...one, error: 'x'.repeat(1000) })
    }
    const kept = await deliveriesOf(id)
    expect(kept).toHaveLength(200)
    expect([kept[0]?.attempt, kept.at(-1)?.attempt, String(kept[0]?.error).length]).toEqual([230, 31, 300])
  })
})

describe('several workers', () => {
  it('send each event once, in order to each', async () => {
    const receivers = await Promise.all(Array.from({ length: 3 }, openReceiver))
    const sites = await Promise.all(
      receivers.map((one, index) => register(stage, `Drukte ${count} ${index}`, [one.host])),
    )
    for (const [index, one] of receivers.entries()) {
      const owner = sites[index]
      if (owner) await tellAt(owner, one)
    }
    const publishing = publishAll(stage, ...fiches(...Array.from({ length: 30 }, (_, index) => `druk-${index}`)))
    const workers = Array.from({ length: 6 }, async () => {
      for (let rounds = 0; rounds < 15; rounds += 1) await dispatch()
    })
    const seqs = await publishing
    await Promise.all(workers)
    await dispatch()
    for (const one of receivers) {
      expect(one.letters.map(({ event }) => event.data.seq)).toEqual(seqs)
      await one.close()
    }
    for (const one of sites) await asAdmin(stage, 'POST', `/${one.id}/erasure`, {})
  })

  it('leave a webhook alone while one is at work on it, and take over when that one died', async () => {
    await tellAt(site, receiver)
    const [seq] = await publishAll(stage, ...fiches('sterft'))
    const { takeLease } = await import('#src/sites/webhooks/lease.ts')
    const { sqlOn } = await import('#src/server/database/sql.ts')
    // A worker that took it and is never heard of again.
    expect(await takeLease(sqlOn(workplaceOf(stage.house).pool), new Date(), Number.MAX_SAFE_INTEGER)).toBeDefined()
    expect(await dispatch()).toBe(0)
    await stage.house.sql(`UPDATE sites.webhooks SET leased_until = now() - interval '1 second'`)
    expect(await dispatch()).toBe(1)
    expect(receiver.accepted()).toEqual([seq])
  })
})

describe('a site', () => {
  it('that is stopped while a message is under way gets no next one, and hears the rest when it is back', async () => {
    const { id } = await tellAt(site, receiver)
    const seqs = await publishAll(stage, ...fiches('x', 'y', 'z'))
    receiver.mood(async () => {
      if (receiver.letters.length === 1) await asAdmin(stage, 'POST', `/${site.id}/deactivation`, {})
      return 204
    })
    expect(await dispatch()).toBe(1)
    expect(await dispatch()).toBe(0)
    await asAdmin(stage, 'POST', `/${site.id}/reactivation`, {})
    expect(await dispatch()).toBe(2)
    expect(receiver.accepted()).toEqual(seqs)
    expect(await stateOf(id)).toMatchObject({ enabled: true })
  })

  it('that is erased while a message is under way is told nothing more', async () => {
    await tellAt(site, receiver)
    await publishAll(stage, ...fiches('x', 'y'))
    receiver.mood(async () => {
      await asAdmin(stage, 'POST', `/${site.id}/erasure`, {})
      return 204
    })
    await dispatch()
    expect(receiver.letters).toHaveLength(1)
    expect(await dispatch()).toBe(0)
  })

  it('renews its secret: for a day both sign, then only the new one', async () => {
    const { id, secret } = await tellAt(site, receiver)
    const { body } = await site.ask('POST', `/v1/webhooks/${id}/secret`)
    await publishAll(stage, ...fiches('wissel'))
    await dispatch()
    receiver.verify(secret)
    receiver.verify(String(body.secret))
    await setClock(Date.now() + 25 * 3_600_000)
    await publishAll(stage, ...fiches('erna'))
    await dispatch()
    expect(String(receiver.letters[1]?.headers['webhook-signature'])).not.toContain(' ')
  })

  it('may send itself a test, whether it is told or not', async () => {
    const { id, secret } = await tellAt(site, receiver)
    await site.ask('POST', `/v1/webhooks/${id}/disable`)
    const { status, body } = await site.ask('POST', `/v1/webhooks/${id}/test`)
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ type: 'webhook.test', status: 204, error: null, seq: null }),
    ])
    expect(receiver.letters[0]?.event).toMatchObject({ type: 'webhook.test', data: {} })
    receiver.verify(secret)
    receiver.mood('redirect')
    expect((await site.ask('POST', `/v1/webhooks/${id}/test`)).body).toMatchObject({ status: 307 })
    expect(await stateOf(id)).toMatchObject({ failures: 0 })
    expect(await deliveriesOf(id)).toHaveLength(2)
  })

  it('hears everything again from where it asks, with the ids it had', async () => {
    const { id } = await tellAt(site, receiver)
    const seqs = await publishAll(stage, ...fiches('een', 'twee', 'drie'))
    await dispatch()
    const again = await site.ask('POST', `/v1/webhooks/${id}/replay`, { from: seqs[1] })
    expect([again.status, again.body.seq]).toEqual([202, (seqs[1] ?? 0) - 1])
    await dispatch()
    const ids = receiver.letters.map((letter) => letter.id)
    expect(ids.slice(3)).toEqual(ids.slice(1, 3))
    expect(receiver.accepted()).toEqual([...seqs, seqs[1], seqs[2]])
    for (const json of [{}, { from: -1 }, { from: 'x' }, { from: 1.5 }]) {
      expect((await site.ask('POST', `/v1/webhooks/${id}/replay`, json)).status).toBe(400)
    }
  })

  it('that asks for that while a message is under way hears it too', async () => {
    const { id } = await tellAt(site, receiver)
    const seqs = await publishAll(stage, ...fiches('een', 'twee'))
    receiver.mood(async () => {
      if (receiver.letters.length === 2) await site.ask('POST', `/v1/webhooks/${id}/replay`, { from: seqs[0] })
      return 204
    })
    await dispatch()
    expect(receiver.accepted()).toEqual([...seqs, ...seqs])
  })

  it('is told to begin again after a restore', async () => {
    await tellAt(site, receiver)
    const { startEpoch } = await import('#src/delivery/read-model/head.ts')
    const { sqlOn } = await import('#src/server/database/sql.ts')
    const epoch = await startEpoch(sqlOn(workplaceOf(stage.house).pool))
    await dispatch()
    const [seq] = await publishAll(stage, ...fiches('na-herstel'))
    await dispatch()
    expect(receiver.letters.map(({ id, event }) => [id, event.type])).toEqual([
      [`chg_${epoch}_restarted`, 'feed.restarted'],
      [`chg_${epoch}_${String(seq)}`, 'document.upserted'],
    ])
  })

  it('whose secret cannot be opened any more is not told unsigned', async () => {
    const { id } = await tellAt(site, receiver)
    await stage.house.sql(
      `UPDATE sites.webhooks SET secret = 'v1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AAAA' WHERE id = $1`,
      [id],
    )
    await publishAll(stage, ...fiches('onleesbaar'))
    await dispatch()
    expect(receiver.letters).toEqual([])
    expect((await deliveriesOf(id))[0]?.error).toContain('ask for a new one')
  })
})
