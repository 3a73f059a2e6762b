import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standing } from '#src/review/standing-shape.ts'
import { openStage, type Stage, type Who } from '#tests/support/cast-stage.ts'
import { workplaceOf } from '#tests/support/jobs.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const eventsOf = (id: string) =>
  stage.house.sql<{
    number: number
    edition: number | null
    at: Date
    actor: string | null
    key: string
    parameters: unknown
    previous_hash: string | null
    hash: string
  }>(
    'SELECT number::int, edition::int, at, actor, key, parameters, previous_hash, hash FROM events WHERE document_id = $1 ORDER BY number',
    [id],
  )
const keysOf = async (id: string) => (await eventsOf(id)).map(({ key }) => key)
const atOnce = <Result>(times: number, work: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: times }, (_, index) => work(index)))

describe('eight people press one button', () => {
  it('one submits, the others are told how it stands', async () => {
    const id = await stage.write('fiches', 'een')
    const expected = await stage.lockOf(id)
    const answers = await atOnce(8, (index) =>
      stage.act(index % 2 ? 'member' : 'manager', 'fiches', id, 'submit', { expected }),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)])
    for (const { status, body } of answers)
      if (status === 409) expect((body.current as Standing).edition?.state).toBe('submitted')
    expect((await keysOf(id)).filter((key) => key === 'submit')).toHaveLength(1)
  })

  it('one publishes: one edition, one event, one change for the websites', async () => {
    const id = await stage.write('fiches', 'twee')
    const { edition } = await stage.mustAct('member', 'fiches', id, 'submit')
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    await stage.mustAct('reviewer', 'fiches', id, 'approve', { hash: edition?.hash })
    const expected = await stage.lockOf(id)
    const answers = await atOnce(8, (index) =>
      stage.act(index % 2 ? 'reviewer' : 'admin', 'fiches', id, 'publish', { expected }),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)])
    expect((await keysOf(id)).filter((key) => key === 'publish')).toHaveLength(1)
    expect(await stage.house.sql('SELECT 1 FROM delivery.changes WHERE document_id = $1', [id])).toHaveLength(1)
    expect(
      await stage.house.sql(`SELECT 1 FROM _fiches_v WHERE parent_id = $1 AND version__status = 'published'`, [id]),
    ).toHaveLength(1)
  })

  it('one starts the next edition of a live text', async () => {
    const id = await stage.write('fiches', 'drie')
    await stage.publish('fiches', id)
    const expected = await stage.lockOf(id)
    const answers = await atOnce(8, () => stage.act('member', 'fiches', id, 'start', { expected }))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)])
    const editions = await stage.house.sql<{ number: number; state: string }>(
      'SELECT number::int, state FROM editions WHERE document_id = $1 ORDER BY number',
      [id],
    )
    expect(editions).toEqual([
      { number: 1, state: 'published' },
      { number: 2, state: 'draft' },
    ])
  })

  it('publishing and withdrawing at once leave one story', async () => {
    const id = await stage.write('fiches', 'vier')
    await stage.publish('fiches', id)
    const expected = await stage.lockOf(id)
    const answers = await atOnce(6, (index) =>
      index % 2
        ? stage.act('reviewer', 'fiches', id, 'withdraw', { expected, notice: 'Weg.' })
        : stage.act('member', 'fiches', id, 'start', { expected }),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { status } of answers) expect([200, 409]).toContain(status)
  })
})

describe('an Idempotency-Key', () => {
  const submit = (who: Who, id: string, body: object, key: string) =>
    stage.ask(who, 'POST', `/api/fiches/${id}/actions/submit`, body, { 'Idempotency-Key': key })

  it('makes a double submit one submit, with the same answer', async () => {
    const id = await stage.write('fiches', 'vijf')
    const body = { expected: await stage.lockOf(id) }
    const first = await submit('member', id, body, 'sleutel-1')
    const second = await submit('member', id, body, 'sleutel-1')
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.body).toEqual(first.body)
    expect((await keysOf(id)).filter((key) => key === 'submit')).toHaveLength(1)
  })

  it('holds for eight at the same moment', async () => {
    const id = await stage.write('fiches', 'zes')
    const body = { expected: await stage.lockOf(id) }
    const answers = await atOnce(8, () => submit('member', id, body, 'sleutel-2'))
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(8).fill(200))
    for (const { body: said } of answers) expect(said).toEqual(answers[0]?.body)
    expect((await keysOf(id)).filter((key) => key === 'submit')).toHaveLength(1)
  })

  it('of another request is refused with 422, and nothing happens', async () => {
    const one = await stage.write('fiches', 'zeven')
    const other = await stage.write('fiches', 'acht')
    const expected = await stage.lockOf(one)
    expect((await submit('member', one, { expected }, 'sleutel-3')).status).toBe(200)
    const answers = [
      await submit('member', one, { expected, minor: true }, 'sleutel-3'),
      await submit('member', other, { expected: await stage.lockOf(other) }, 'sleutel-3'),
    ]
    for (const { status, body } of answers) {
      expect(status).toBe(422)
      expect(body.errors).toMatchObject([{ path: 'Idempotency-Key' }])
    }
    expect(await keysOf(other)).not.toContain('submit')
  })

  it('is one person’s own: another may use the same words', async () => {
    const id = await stage.write('fiches', 'negen')
    const other = await stage.write('fiches', 'tien')
    expect((await submit('member', id, { expected: await stage.lockOf(id) }, 'sleutel-4')).status).toBe(200)
    expect((await submit('manager', other, { expected: await stage.lockOf(other) }, 'sleutel-4')).status).toBe(200)
  })

  it('of a refused request is free again', async () => {
    const id = await stage.write('fiches', 'elf')
    const expected = await stage.lockOf(id)
    expect((await submit('member', id, { expected: expected + 5 }, 'sleutel-5')).status).toBe(409)
    expect((await submit('member', id, { expected }, 'sleutel-5')).status).toBe(200)
  })

  it('tells nothing more to who no longer belongs to it', async () => {
    const id = await stage.write('fiches', 'elf bis')
    const body = { expected: await stage.lockOf(id) }
    expect((await submit('member', id, body, 'sleutel-6')).status).toBe(200)
    const move = (partner: string) =>
      stage.house.sql('UPDATE users_memberships SET partner_id = $2 WHERE _parent_id = $1', [stage.ids.member, partner])
    await move(stage.partners.risk)
    const gone = await submit('member', id, body, 'sleutel-6')
    await move(stage.partners.clz)
    expect(gone.status).toBe(404)
    expect(JSON.stringify(gone.body)).not.toContain('elf bis')
    expect((await submit('member', id, body, 'sleutel-6')).status).toBe(200)
  })

  it('is kept for a day and forgotten after it', async () => {
    const id = await stage.write('fiches', 'elf ter')
    const body = { expected: await stage.lockOf(id) }
    expect((await submit('member', id, body, 'sleutel-7')).status).toBe(200)
    const { forgetAnswers } = await import('#src/review/timed/forget-answers.ts')
    const kept = async (hoursLater: number) => {
      await forgetAnswers(workplaceOf(stage.house), new Date(Date.now() + hoursLater * 3_600_000))
      return stage.house.sql(`SELECT 1 FROM flow.idempotency_keys WHERE key = 'sleutel-7'`)
    }
    expect(await kept(23)).toHaveLength(1)
    expect(await kept(25)).toHaveLength(0)
    expect((await submit('member', id, body, 'sleutel-7')).status).toBe(409)
    expect((await keysOf(id)).filter((key) => key === 'submit')).toHaveLength(1)
  })

  it('takes 1 to 200 characters', async () => {
    const id = await stage.write('fiches', 'twaalf')
    const expected = await stage.lockOf(id)
    expect((await submit('member', id, { expected }, 'x'.repeat(201))).status).toBe(422)
    expect((await submit('member', id, { expected }, 'x'.repeat(200))).status).toBe(200)
  })
})

describe('the chain of events', () => {
  it('tells the whole path, each link holding the hash of the one before', async () => {
    const id = await stage.write('fiches', 'dertien')
    const first = await stage.mustAct('member', 'fiches', id, 'submit')
    expect(first.edition?.round).toBe(1)
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    const asked = await stage.mustAct('reviewer', 'fiches', id, 'requestChanges', {
      comments: [{ path: 'title', kind: 'must', reasonCode: 'taal', text: 'Maak er een vraag van' }],
    })
    await stage.save('fiches', id, { title: 'Wat nu?' })
    await stage.mustAct('member', 'fiches', id, 'submit', {
      answers: [{ comment: asked.comments[0]?.id, text: 'Gedaan' }],
    })
    await stage.mustAct('reviewer2', 'fiches', id, 'claim')
    const { edition } = (await stage.ask('reviewer2', 'GET', `/api/fiches/${id}/actions`)).body as unknown as Standing
    await stage.mustAct('reviewer2', 'fiches', id, 'approve', { hash: edition?.hash })
    await stage.mustAct('reviewer', 'fiches', id, 'publish')
    await stage.mustAct('reviewer', 'fiches', id, 'withdraw', { notice: 'Verouderd.' })

    const events = await eventsOf(id)
    expect(events.map(({ key }) => key)).toEqual([
      'start',
      'save',
      'submit',
      'claim',
      'requestChanges',
      'save',
      'submit',
      'claim',
      'approve',
      'publish',
      'withdraw',
    ])
    let previous: string | null = null
    events.forEach(({ number, edition: of, at, actor, key, parameters, previous_hash, hash }, index) => {
      expect(number).toBe(index + 1)
      expect(previous_hash).toBe(previous)
      const link = {
        document: id,
        edition: of,
        at: at.toISOString(),
        actor,
        key,
        parameters,
        number,
        previousHash: previous,
      }
      expect(hash).toBe(
        createHash('sha256')
          .update(canonicalize(link) ?? '')
          .digest('hex'),
      )
      previous = hash
    })
    const told = JSON.stringify(events)
    for (const personal of ['Rol ', '@', 'Maak er', 'Gedaan', 'Wat nu', 'Verouderd'])
      expect(told).not.toContain(personal)
  })

  it('holds no event for what was refused', async () => {
    const id = await stage.write('fiches', 'veertien')
    const before = await keysOf(id)
    await stage.act('reviewer', 'fiches', id, 'publish')
    await stage.act('member', 'fiches', id, 'submit', { expected: 99 })
    await stage.act('outsider', 'fiches', id, 'submit')
    await stage.ask('member', 'PATCH', `/api/fiches/${id}?draft=true`, { title: 'x' })
    expect(await keysOf(id)).toEqual(before)
  })
})
