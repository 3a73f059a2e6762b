import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Standing } from '#src/review/standing-shape.ts'
import type { Timeline } from '#src/review/timeline/shape.ts'
import { nowhere, openStage, type Stage, type Who } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  const settings = await stage.ask('admin', 'POST', '/api/globals/settings', {
    reasonCodes: [{ key: 'bron', text: 'Er ontbreekt een bron' }],
  })
  expect(settings.status, JSON.stringify(settings.body)).toBe(200)
})
afterAll(() => stage.house.close())

/** A fiche with one question of the reviewer. */
const asked = async (mark: string): Promise<{ id: string; question: string }> => {
  const id = await stage.write('fiches', mark)
  const { comments } = await stage.mustAct('reviewer', 'fiches', id, 'comment', {
    kind: 'question',
    path: 'summary',
    text: 'Voor welke leeftijd is dit?',
  })
  return { id, question: comments[0]?.id ?? '' }
}

const reply = (who: Who, id: string, inReplyTo: string, text = 'Voor twaalf tot veertien.') =>
  stage.mustAct(who, 'fiches', id, 'comment', { inReplyTo, text })

const refused = async (who: Who, id: string, action: string, input: object) => {
  const { body, status } = await stage.act(who, 'fiches', id, action, input)
  return {
    status,
    problems: (body.errors as { code: string; path: string }[]).map(({ code, path }) => `${path} ${code}`),
  }
}

const textsUnder = ({ comments }: Standing, first: string) =>
  comments.filter(({ inReplyTo }) => inReplyTo === first).map(({ text }) => text)

describe('a reason', () => {
  it('is one of the labo’s own, with whatever asks for one', async () => {
    const { id } = await asked('Reden')
    const unknown = { status: 422, problems: ['reasonCode reason-code-unknown'] }
    const words = { text: 'Noem het jaar.', reason: 'Te veel.', alternative: 'Deel het op.' }
    expect(await refused('reviewer', id, 'comment', { kind: 'must', reasonCode: 'zomaar', text: words.text })).toEqual(
      unknown,
    )
    const { reason, alternative } = words
    expect(await refused('reviewer', id, 'decline', { reasonCode: 'zomaar', reason, alternative })).toEqual(unknown)
    await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Klaar.' })
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    const musts = ['bron', 'zomaar'].map((reasonCode) => ({ kind: 'must', reasonCode, text: words.text }))
    expect(await refused('reviewer', id, 'requestChanges', { comments: musts })).toEqual({
      status: 422,
      problems: ['comments.1.reasonCode reason-code-unknown'],
    })
    await stage.mustAct('reviewer', 'fiches', id, 'requestChanges', { comments: musts.slice(0, 1) })
  })
})

describe('a talk about a comment', () => {
  it('goes on between owners and reviewers, on the field that the comment is about', async () => {
    const { id, question } = await asked('Gesprek')
    await reply('member', id, question)
    await reply('reviewer2', id, question, 'Zet dat er graag bij.')
    const standing = await reply('manager', id, question, 'Dat doen we.')
    expect(textsUnder(standing, question)).toEqual([
      'Voor twaalf tot veertien.',
      'Zet dat er graag bij.',
      'Dat doen we.',
    ])
    expect(standing.comments.map(({ path }) => path)).toEqual(['summary', 'summary', 'summary', 'summary'])
    expect(standing.comments[0]).toMatchObject({ id: question, inReplyTo: null, state: 'open' })
  })

  it('stays one talk when somebody replies to a reply', async () => {
    const { id, question } = await asked('Eén')
    const { comments } = await reply('member', id, question)
    const standing = await reply('reviewer', id, comments[1]?.id ?? '', 'Dank je.')
    expect(textsUnder(standing, question)).toEqual(['Voor twaalf tot veertien.', 'Dank je.'])
  })

  it('is settled as a whole, by its first comment, and then nobody replies any more', async () => {
    const { id, question } = await asked('Klaar')
    const { comments } = await reply('member', id, question)
    const last = comments[1]?.id ?? ''
    expect(await refused('reviewer', id, 'resolve', { comment: last })).toEqual({
      status: 422,
      problems: ['comment comment-is-reply'],
    })
    const settled = await stage.mustAct('reviewer', 'fiches', id, 'resolve', { comment: question })
    expect(settled.comments.map(({ state }) => state)).toEqual(['resolved', 'resolved'])
    for (const inReplyTo of [question, last]) {
      expect(await refused('member', id, 'comment', { inReplyTo, text: 'Nog iets.' })).toEqual({
        status: 422,
        problems: ['inReplyTo thread-settled'],
      })
    }
  })

  it('keeps nobody from submitting, and the answer belongs to the first comment', async () => {
    const { id, question } = await asked('Antwoord')
    const { comments } = await reply('reviewer', id, question, 'En welk vak?')
    expect(await refused('member', id, 'answer', { comment: comments[1]?.id, text: 'Wiskunde.' })).toEqual({
      status: 422,
      problems: ['comment comment-is-reply'],
    })
    const submitted = await stage.mustAct('member', 'fiches', id, 'submit', {
      answers: [{ comment: question, text: 'Twaalf jaar, wiskunde.' }],
    })
    expect(submitted.comments.map(({ state }) => state)).toEqual(['addressed', 'open'])
  })

  it('refuses a reply that asks something of its own, or that belongs to another text', async () => {
    const { id, question } = await asked('Apart')
    const other = await asked('Ander')
    const input = { inReplyTo: question, text: 'Ja.', kind: 'must', path: 'title', reasonCode: 'bron' }
    expect(await refused('member', id, 'comment', input)).toEqual({
      status: 422,
      problems: ['path not-for-replies', 'kind not-for-replies', 'reasonCode not-for-replies'],
    })
    for (const inReplyTo of [other.question, nowhere()]) {
      expect(await refused('member', id, 'comment', { inReplyTo, text: 'Ja.' })).toEqual({
        status: 422,
        problems: ['inReplyTo comment-unknown'],
      })
    }
    expect((await refused('member', id, 'comment', { inReplyTo: 'kat', text: 'Ja.' })).status).toBe(422)
    expect((await refused('member', id, 'comment', { inReplyTo: question, text: ' ' })).problems).toEqual([
      'text text-missing',
    ])
  })

  it('is hidden from another partner', async () => {
    const { id, question } = await asked('Binnen')
    expect((await stage.act('outsider', 'fiches', id, 'comment', { inReplyTo: question, text: 'Hallo.' })).status).toBe(
      404,
    )
  })

  it('is told in the story', async () => {
    const { id, question } = await asked('Verteld')
    await reply('member', id, question)
    const { body } = await stage.ask('member', 'GET', `/api/fiches/${id}/timeline`)
    expect((body as unknown as Timeline).entries[0]?.sentence.nl).toBe('Rol member reageerde op een opmerking.')
  })
})

describe('the reason with a comment', () => {
  it('reaches partners in the labo’s words, though they cannot read its settings', async () => {
    const id = await stage.write('fiches', 'Reden')
    await stage.mustAct('member', 'fiches', id, 'submit')
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    const must = (reasonCode: string) => ({ kind: 'must', reasonCode, text: 'Noem de bron.' })
    const list = (...reasonCodes: object[]) => stage.ask('admin', 'POST', '/api/globals/settings', { reasonCodes })
    const bron = { key: 'bron', text: 'Er ontbreekt een bron' }
    expect((await list(bron, { key: 'vroeger', text: 'Dit was vroeger anders' })).status).toBe(200)
    await stage.mustAct('reviewer', 'fiches', id, 'requestChanges', { comments: [must('bron'), must('vroeger')] })
    // The labo stops using one of them.
    expect((await list(bron)).status).toBe(200)
    expect((await stage.ask('member', 'GET', '/api/globals/settings')).status).toBe(403)
    const { body } = await stage.ask('member', 'GET', `/api/fiches/${id}/actions`)
    const { comments } = body as unknown as Standing
    expect(comments.map(({ reasonCode, reasonInWords }) => [reasonCode, reasonInWords])).toEqual([
      ['bron', 'Er ontbreekt een bron'],
      ['vroeger', null],
    ])
  })

  it('comes with a decline too', async () => {
    const id = await stage.write('fiches', 'Neen')
    await stage.mustAct('reviewer', 'fiches', id, 'decline', {
      ...{ reasonCode: 'bron', reason: 'Zonder bron kan het niet.', alternative: 'Zoek er een.' },
    })
    const { body } = await stage.ask('member', 'GET', `/api/fiches/${id}/actions`)
    expect((body as unknown as Standing).edition?.declined).toMatchObject({ reasonInWords: 'Er ontbreekt een bron' })
  })
})
