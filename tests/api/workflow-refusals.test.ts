import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standing } from '#src/review/standing-shape.ts'
import { nowhere, openStage, type Answer, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const expectProblem = (answer: Answer, status: number, code?: string) => {
  expect(answer.status, JSON.stringify(answer.body)).toBe(status)
  expect(answer.headers.get('Content-Type')).toMatch(/^application\/problem\+json/)
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  const { type, title, detail, errors } = answer.body
  expect(answer.body.status).toBe(status)
  expect([typeof type, typeof title, typeof detail, Array.isArray(errors)]).toEqual([
    'string',
    'string',
    'string',
    true,
  ])
  if (code) expect(answer.body.type).toBe(`urn:problem:${code}`)
}
const codesOf = (answer: Answer) =>
  (answer.body.errors as { path?: string; code: string; message: string }[]).map(({ path, code }) =>
    path ? `${path} ${code}` : code,
  )

describe('an action is refused', () => {
  it('with 401 for nobody', async () => {
    const id = await stage.write('fiches', 'een')
    const answer = await stage.act(null, 'fiches', id, 'submit')
    expect(answer.status).toBe(401)
    expect((await stage.ask(null, 'GET', `/api/fiches/${id}/actions`)).status).toBe(401)
  })

  it('with 404 for what is not there: a document, a collection, an action, another partner’s text', async () => {
    const id = await stage.write('fiches', 'twee')
    expectProblem(await stage.act('outsider', 'fiches', id, 'submit'), 404, 'not-found')
    expectProblem(await stage.act('member', 'fiches', nowhere(), 'submit'), 404, 'not-found')
    expectProblem(await stage.act('member', 'projects', id, 'submit'), 404, 'not-found')
    for (const name of ['save', 'fail', 'constructor', 'toString', '__proto__', 'Submit', 'submit%20']) {
      expect((await stage.act('member', 'fiches', id, name)).status, name).toBe(404)
    }
    expect(
      (await stage.ask('member', 'POST', `/api/terms/${stage.links.words.theme}/actions/submit`, { expected: 0 }))
        .status,
    ).toBe(404)
  })

  it('with 403 for a role that never may', async () => {
    const id = await stage.write('fiches', 'drie')
    expectProblem(await stage.act('reviewer', 'fiches', id, 'submit'), 403, 'forbidden')
    for (const action of [
      'claim',
      'approve',
      'publish',
      'requestChanges',
      'release',
      'returnToDraft',
      'resolve',
      'withdraw',
    ]) {
      expectProblem(await stage.act('member', 'fiches', id, action), 403, 'forbidden')
    }
    expectProblem(await stage.act('reviewer', 'fiches', id, 'discard', { confirm: true }), 403, 'forbidden')
  })

  it('with 403 for one’s own work, and says why', async () => {
    const id = await stage.write('fiches', 'eigen')
    await stage.mustAct('member', 'fiches', id, 'submit')
    const answer = await stage.act('twoHats', 'fiches', id, 'claim')
    expectProblem(answer, 403, 'own-work')
    expect(codesOf(answer)).toEqual(['own-partner'])
  })

  it('with 409 in the wrong state, and tells how it stands', async () => {
    const id = await stage.write('fiches', 'vier')
    const answer = await stage.act('reviewer', 'fiches', id, 'publish')
    expectProblem(answer, 409, 'wrong-state')
    expect((answer.body.current as Standing).edition).toMatchObject({ number: 1, state: 'draft' })
    expectProblem(await stage.act('member', 'fiches', id, 'start'), 409, 'wrong-state')
  })

  it('with 409 for a stale lock version, and tells the present one', async () => {
    const id = await stage.write('fiches', 'vijf')
    const now = await stage.lockOf(id)
    for (const expected of [now - 1, now + 1]) {
      const answer = await stage.act('member', 'fiches', id, 'submit', { expected })
      expectProblem(answer, 409, 'stale')
      expect((answer.body.current as Standing).document.lockVersion).toBe(now)
    }
    expect(await stage.lockOf(id)).toBe(now)
  })

  it('with 428 without a lock version', async () => {
    const id = await stage.write('fiches', 'zes')
    const answer = await stage.ask('member', 'POST', `/api/fiches/${id}/actions/submit`, {})
    expectProblem(answer, 428, 'version-missing')
    expect(codesOf(answer)).toEqual(['expected version-missing'])
    expectProblem(await stage.ask('member', 'POST', `/api/fiches/${id}/actions/submit`), 428)
  })

  it('with 422 for what is missing, all of it at once and in Dutch', async () => {
    const { body } = await stage.ask('member', 'POST', '/api/fiches?draft=true', { title: 'Alleen een titel' })
    const answer = await stage.act('member', 'fiches', (body.doc as { id: string }).id, 'submit')
    expectProblem(answer, 422, 'invalid')
    const paths = (answer.body.errors as { path: string; message: string }[]).map(({ path }) => path)
    expect(paths).toEqual(['summary', 'kind', 'body', 'audiences', 'levels', 'themes', 'carePhase', 'sources'])
    for (const { message } of answer.body.errors as { message: string }[]) expect(message).toMatch(/^[A-Z].+[.?]/)
  })

  it.each<[string, string, object, string[]]>([
    ['an unknown field by name', 'submit', { chekclist: [] }, ['chekclist unknown-field']],
    ['a field of another action', 'claim', { hash: 'x' }, ['hash unknown-field']],
    [
      'state, content and status that nobody may send',
      'submit',
      { state: 'approved', content: {}, _status: 'published' },
      ['state unknown-field', 'content unknown-field', '_status unknown-field'],
    ],
    ['a lock version that is no number', 'submit', { expected: '1' }, ['expected wrong-value']],
    ['a lock version that is no whole number', 'submit', { expected: 1.5 }, ['expected wrong-value']],
    [
      'an answer without an id',
      'submit',
      { answers: [{ comment: 'c1', text: 'x' }] },
      ['answers.0.comment wrong-value'],
    ],
    [
      'an unknown field deep inside',
      'submit',
      { answers: [{ comment: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', text: 'x', author: 'y' }] },
      ['answers.0.author unknown-field'],
    ],
    ['a text beyond reason', 'submit', { changeNote: 'a'.repeat(5001) }, ['changeNote wrong-value']],
    ['a kind of comment that does not exist', 'comment', { kind: 'order', text: 'x' }, ['kind wrong-value']],
    ['a list that is none', 'submit', { answers: {} }, ['answers wrong-value']],
  ])('with 422 for %s', async (_, action, body, codes) => {
    const id = await stage.write('fiches', 'zeven')
    const before = await stage.lockOf(id)
    const answer = await stage.act('member', 'fiches', id, action, body)
    expectProblem(answer, 422, 'invalid')
    expect(codesOf(answer)).toEqual(codes)
    expect(await stage.lockOf(id)).toBe(before)
  })

  it.each([
    ['broken JSON', '{"expected": 1'],
    ['a list', '[]'],
    ['a text', '"submit"'],
    ['null', 'null'],
    ['a NUL character', '{"expected": 1, "changeNote": "a\\u0000b"}'],
    ['a number beyond counting', '{"expected": 1e400}'],
    ['the key __proto__', '{"expected": 1, "__proto__": {"isAdmin": true}}'],
  ])('with 4xx for %s', async (_, text) => {
    const id = await stage.write('fiches', 'acht')
    const answer = await stage.house.fetchAs('member@clz.example', `/api/fiches/${id}/actions/submit`, {
      method: 'POST',
      body: text,
      headers: { 'Content-Type': 'application/json' },
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})

describe('who may do what, shown and done alike', () => {
  it.each(['member', 'manager', 'both', 'reviewer', 'admin', 'twoHats'] as const)('for the %s', async (who) => {
    const id = await stage.write('fiches', `toon-${who}`, 'manager', { owner: stage.partners.clz })
    const standing = (await stage.ask(who, 'GET', `/api/fiches/${id}/actions`)).body as unknown as Standing
    const shown = standing.actions.map(({ action }) => action)
    const isStaff = ['reviewer', 'admin', 'twoHats'].includes(who)
    const isOwner = !['reviewer', 'admin'].includes(who)
    for (const action of ['claim', 'approve', 'publish'] as const) expect(shown.includes(action)).toBe(isStaff)
    for (const action of ['submit', 'withdrawSubmission', 'answer'] as const)
      expect(shown.includes(action)).toBe(isOwner)
    expect(shown.includes('discard')).toBe(isOwner || who === 'admin')
    for (const { allowed, reasons, label } of standing.actions) {
      expect(allowed).toBe(reasons.length === 0)
      expect(label.nl).not.toBe('')
    }
    expect(standing.sentence.nl).toBe('Versie 1 wordt geschreven. Ze is nog niet online.')
  })

  it('the standing of one person holds no address of another', async () => {
    const id = await stage.write('fiches', 'adressen')
    await stage.mustAct('member', 'fiches', id, 'submit')
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    const { body } = await stage.ask('member', 'GET', `/api/fiches/${id}/actions`)
    expect(JSON.stringify(body)).not.toContain('@labo.example')
    expect((body as unknown as Standing).edition?.reviewer).toMatchObject({ name: 'Rol reviewer' })
  })
})
