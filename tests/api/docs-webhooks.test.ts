import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { register, tellAt, type Registered } from '#tests/support/cast-sites.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'
import { openReceiver, type Letter, type Receiver } from '#tests/support/receiver.ts'
import { snippetWith } from '#tests/support/snippets.ts'

type Verify = (headers: Letter['headers'], body: string, secret: string) => boolean

let stage: Stage
let scratch: string
beforeAll(async () => {
  stage = await openStage({ WEBHOOKS_TO_LOOPBACK: '1' })
  scratch = mkdtempSync(join(inject('scratch'), 'snippets-'))
})
afterAll(() => stage.house.close())

describe('the function with which a receiver verifies a message', () => {
  let verify: Verify
  let receiver: Receiver
  let site: Registered
  let webhook: { id: string; secret: string }
  let count = 0

  beforeAll(async () => {
    const file = join(scratch, 'verify.mjs')
    writeFileSync(file, snippetWith('api.md', 'js', 'export function verify'))
    ;({ verify } = (await import(pathToFileURL(file).href)) as { verify: Verify })
  })
  beforeEach(async () => {
    receiver = await openReceiver()
    site = await register(stage, `Website ${(count += 1)}`, [receiver.host])
    webhook = await tellAt(site, receiver)
    return () => receiver.close()
  })
  const delivered = async (): Promise<Letter> => {
    const { status, body } = await site.ask('POST', `/v1/webhooks/${webhook.id}/test`)
    expect([status, body.status]).toEqual([200, 204])
    const letter = receiver.letters.at(-1)
    if (!letter) throw new Error('Nothing came.')
    return letter
  }

  it('takes what we sent, with the secret that was given', async () => {
    const { headers, body } = await delivered()
    expect(verify(headers, body, webhook.secret)).toBe(true)
  })

  it('takes it with either secret while one is being replaced', async () => {
    const { body } = await site.ask('POST', `/v1/webhooks/${webhook.id}/secret`)
    const letter = await delivered()
    expect(verify(letter.headers, letter.body, webhook.secret)).toBe(true)
    expect(verify(letter.headers, letter.body, String(body.secret))).toBe(true)
  })

  it('refuses another secret, another body, another id, an old message, and one without a signature', async () => {
    const { headers, body } = await delivered()
    const other = await tellAt(site, { url: `${receiver.url}/ander` })
    const old = String(Math.floor(Date.now() / 1000) - 301)
    expect(verify(headers, body, other.secret)).toBe(false)
    expect(verify(headers, `${body} `, webhook.secret)).toBe(false)
    expect(verify({ ...headers, 'webhook-id': 'chg_x_1' }, body, webhook.secret)).toBe(false)
    expect(verify({ ...headers, 'webhook-timestamp': old }, body, webhook.secret)).toBe(false)
    for (const signature of ['', 'v1', 'v1,', 'v1,AAAA', 'v2,AAAA', undefined]) {
      expect(verify({ ...headers, 'webhook-signature': signature }, body, webhook.secret), signature).toBe(false)
    }
    expect(verify({}, body, webhook.secret)).toBe(false)
  })
})
