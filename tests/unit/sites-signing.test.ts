import { Webhook as Verifier } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'

import { longestFailure, waitAfter } from '#src/sites/webhooks/backoff.ts'
import { eventOf } from '#src/sites/webhooks/event.ts'
import { newSecret, open, seal } from '#src/sites/webhooks/secret.ts'
import { signed } from '#src/sites/webhooks/sign.ts'

const message = { id: 'chg_d48cb9404eb7_412', body: '{"type":"document.upserted","data":{"slug":"één-ijsberg"}}' }

describe('a signature', () => {
  it('is one that Standard Webhooks verifies', () => {
    const secret = newSecret()
    const headers = signed(message, [secret], new Date())
    expect(new Verifier(secret).verify(message.body, headers)).toEqual(JSON.parse(message.body))
  })

  it('is the same as the reference implementation makes', () => {
    const secret = newSecret()
    const now = new Date()
    const { 'webhook-signature': signature } = signed(message, [secret], now)
    expect(signature).toBe(new Verifier(secret).sign(message.id, now, message.body))
  })

  it('verifies with either secret while one is being replaced', () => {
    const [young, old, other] = [newSecret(), newSecret(), newSecret()]
    const headers = signed(message, [young, old], new Date())
    expect(headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/)
    expect(() => new Verifier(young).verify(message.body, headers)).not.toThrow()
    expect(() => new Verifier(old).verify(message.body, headers)).not.toThrow()
    expect(() => new Verifier(other).verify(message.body, headers)).toThrow()
  })

  it('is of this body, this id and this moment', () => {
    const secret = newSecret()
    const headers = signed(message, [secret], new Date())
    const verifier = new Verifier(secret)
    expect(() => verifier.verify(`${message.body} `, headers)).toThrow()
    expect(() => verifier.verify(message.body, { ...headers, 'webhook-id': 'chg_x_1' })).toThrow()
    expect(() => verifier.verify(message.body, signed(message, [secret], new Date(Date.now() - 600_000)))).toThrow()
  })
})

describe('a kept secret', () => {
  it('comes back for its own webhook only, and is not readable', () => {
    const secret = newSecret()
    const sealed = seal(secret, 'one')
    expect(open(sealed, 'one')).toBe(secret)
    expect(sealed).not.toContain(secret.slice(6, 20))
    expect(seal(secret, 'one')).not.toBe(sealed)
    expect(() => open(sealed, 'another')).toThrow()
  })

  it.each(['', 'v1', 'v2.a.b.c', 'v1.AAAA.AAAA.AAAA'])('%j does not open', (sealed) => {
    expect(() => open(sealed, 'one')).toThrow()
  })

  it('that was changed does not open', () => {
    const parts = seal(newSecret(), 'one').split('.')
    const text = Buffer.from(parts[3] ?? '', 'base64url')
    text[0] = (text[0] ?? 0) ^ 1
    expect(() => open([...parts.slice(0, 3), text.toString('base64url')].join('.'), 'one')).toThrow()
  })
})

describe('waiting after a failure', () => {
  it('grows threefold from five seconds to four hours', () => {
    const waits = [1, 2, 3, 8, 9, 50].map((failures) => waitAfter(failures, null, 0.5) / 1000)
    expect(waits).toEqual([5, 15, 45, 10_935, 14_400, 14_400])
  })

  it('differs by a fifth at most', () => {
    expect([waitAfter(1, null, 0), waitAfter(1, null, 1)]).toEqual([4000, 6000])
  })

  it('is what the receiver asks when that is longer, up to an hour', () => {
    expect([1, 60, 100_000].map((asked) => waitAfter(1, asked, 0.5) / 1000)).toEqual([5, 60, 3600])
  })

  it('fills a day in ten to twenty attempts', () => {
    let [past, attempts] = [0, 1]
    for (; past < longestFailure; attempts += 1) past += waitAfter(attempts, null, 0.5)
    expect(attempts).toBeGreaterThan(10)
    expect(attempts).toBeLessThan(20)
  })
})

describe('a message', () => {
  const addresses = {
    serverUrl: 'https://labo.example',
    publicUrls: { fiche: 'https://www.voorbeeld.be/toolbox/{slug}' },
  }
  const change = {
    epoch: 'd48cb9404eb7',
    seq: 412,
    at: '2026-11-20T13:05:11.000Z',
    kind: 'upserted',
    id: '0192d0c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f',
    type: 'fiche',
    slug: 'de-ijsberg',
    reason: null,
  } as const

  it('tells which document, and nothing of what stands in it', () => {
    const { id, body, seq, type } = eventOf(change, addresses)
    expect([id, seq, type]).toEqual(['chg_d48cb9404eb7_412', 412, 'document.upserted'])
    expect(JSON.parse(body)).toEqual({
      type: 'document.upserted',
      timestamp: '2026-11-20T13:05:11.000Z',
      data: {
        epoch: 'd48cb9404eb7',
        seq: 412,
        id: change.id,
        type: 'fiche',
        slug: 'de-ijsberg',
        url: 'https://www.voorbeeld.be/toolbox/de-ijsberg',
        reason: null,
      },
    })
  })

  it('about an erased document names no address', () => {
    const { body } = eventOf({ ...change, kind: 'deleted', slug: null, reason: 'erased' }, addresses)
    expect(JSON.parse(body)).toMatchObject({
      type: 'document.deleted',
      data: { slug: null, url: null, reason: 'erased' },
    })
  })
})
