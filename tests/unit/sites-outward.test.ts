import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { hostOf } from '#src/sites/hosts.ts'
import { post } from '#src/sites/outward/post.ts'
import { isPublicAddress } from '#src/sites/outward/public-address.ts'
import { isTarget, targetOf } from '#src/sites/outward/target.ts'

/** Listens on every address of this machine; nothing may ever knock. */
let canary: Server
let knocks = 0
let port = 0
beforeAll(async () => {
  canary = createServer((socket) => {
    knocks += 1
    socket.destroy()
  })
  await new Promise<void>((done) => canary.listen(0, '::', done))
  port = (canary.address() as AddressInfo).port
})
afterAll(() => {
  canary.close()
})

/** `PORT` is the canary's. */
const hostile = [
  'http://www.voorbeeld.be/',
  'ftp://www.voorbeeld.be/',
  'file:///etc/passwd',
  'gopher://www.voorbeeld.be/',
  'javascript:alert(1)',
  'data:text/plain,x',
  'ws://www.voorbeeld.be/',
  '//www.voorbeeld.be/',
  'www.voorbeeld.be/hook',
  'https://',
  'https:///hook',
  '',
  ' ',
  'https://user@www.voorbeeld.be/',
  'https://user:pass@www.voorbeeld.be/',
  'https://www.voorbeeld.be@127.0.0.1:PORT/',
  'https://127.0.0.1:PORT/',
  'https://127.0.0.1.:PORT/',
  'https://127.1:PORT/',
  'https://127.0.1:PORT/',
  'https://2130706433:PORT/',
  'https://0x7f000001:PORT/',
  'https://0x7f.0x0.0x0.0x1:PORT/',
  'https://0177.0.0.1:PORT/',
  'https://017700000001:PORT/',
  'https://0:PORT/',
  'https://0.0.0.0:PORT/',
  'https://localhost:PORT/',
  'https://LOCALHOST:PORT/',
  'https://localhost.:PORT/',
  'https://hook.localhost:PORT/',
  'https://[::1]:PORT/',
  'https://[::]:PORT/',
  'https://[0:0:0:0:0:0:0:1]:PORT/',
  'https://[::ffff:127.0.0.1]:PORT/',
  'https://[::ffff:7f00:1]:PORT/',
  'https://[::127.0.0.1]:PORT/',
  'https://[64:ff9b::127.0.0.1]:PORT/',
  'https://[64:ff9b:1::7f00:1]:PORT/',
  'https://[2002:7f00:1::]:PORT/',
  'https://[2001:0:7f00:1::]:PORT/',
  'https://[fe80::1]:PORT/',
  'https://[fc00::1]:PORT/',
  'https://[fd00:ec2::254]/latest/meta-data/',
  'https://[ff02::1]:PORT/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://100.64.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://169.254.170.2/v2/credentials',
  'https://100.100.100.200/latest/meta-data/',
  'https://metadata.google.internal/computeMetadata/v1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://198.18.0.1/',
  'https://93.184.216.34/',
  'https://①②⑦.⓪.⓪.①:PORT/',
  'https://１２７.0.0.1:PORT/',
  'https://127。0。0。1:PORT/',
  'https://lоcalhost.internal/',
  'https://printer.local/',
  'https://nas.lan/',
  'https://intranet/',
  'https://www.voorbeeld.be:PORT/',
  'https://www.voorbeeld.be:22/',
  'https://andere.voorbeeld.be/',
  'https://www.voorbeeld.be.kwaad.example/',
  'https://www.voorbeeld.be\\@127.0.0.1:PORT/',
  'https://127.0.0.1:PORT\\.www.voorbeeld.be/',
  'https://www.voorbeeld.be\t/',
  'https://www.voorbeeld.be/\r\nHost: x',
  'https://www.voorbeeld.be/\0',
  'https://www.voorbeeld.be%00.kwaad.example/',
  'https://www.voorbeeld.be%2f@127.0.0.1:PORT/',
  `https://www.voorbeeld.be/${'x'.repeat(2000)}`,
]

describe('an address to send messages to', () => {
  it.each(hostile)('is refused when it is %j, and nothing is connected to', async (form) => {
    const text = form.replaceAll('PORT', String(port))
    // As if the labo had allowed that very host: the other rules must refuse it by themselves.
    const host = URL.parse(text)?.host ?? ''
    const isOther = /voorbeeld\.be/.test(host)
    const judged = targetOf(text, isOther ? ['www.voorbeeld.be'] : ['www.voorbeeld.be', host])
    expect(isTarget(judged)).toBe(false)
    const url = URL.parse(text)
    if (url?.protocol === 'https:' && !isOther && /PORT/.test(form)) {
      expect((await post(url, {}, '{}', { patience: 3000 })).status).toBeNull()
    }
    expect(knocks).toBe(0)
  })

  it.each([
    ['https://www.voorbeeld.be/hook?x=1#y', 'https://www.voorbeeld.be/hook?x=1'],
    ['https://WWW.Voorbeeld.be:443/hook', 'https://www.voorbeeld.be/hook'],
    ['https://hooks.voorbeeld.be:8443/', 'https://hooks.voorbeeld.be:8443/'],
    ['https://münchen.voorbeeld.be/', 'https://xn--mnchen-3ya.voorbeeld.be/'],
  ])('may be %s', (text, href) => {
    const hosts = ['www.voorbeeld.be', 'hooks.voorbeeld.be:8443', 'xn--mnchen-3ya.voorbeeld.be']
    expect(targetOf(text, hosts)).toEqual(new URL(href))
  })
})

describe('a name that leads to this machine', () => {
  const url = () => new URL(`https://www.voorbeeld.be:${port}/`)
  const leadingTo = (...addresses: string[]) => ({
    patience: 3000,
    resolve: () => Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
  })

  it.each([
    ['127.0.0.1'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['10.1.2.3'],
    ['169.254.169.254'],
    ['64:ff9b::7f00:1'],
    ['2002:7f00:1::1'],
    ['93.184.216.34', '127.0.0.1'],
    ['2606:2800:220:1::1', 'fd00::1'],
  ])('gets nothing (%s, %s)', async (...addresses) => {
    const outcome = await post(url(), {}, '{}', leadingTo(...addresses))
    expect(outcome).toMatchObject({ status: null, error: 'The host name leads to an address that is not public.' })
    expect(knocks).toBe(0)
  })

  it('or nowhere gets nothing', async () => {
    const failing = { patience: 3000, resolve: () => Promise.reject(new Error('ENOTFOUND')) }
    expect((await post(url(), {}, '{}', failing)).error).toBe('The host name does not resolve.')
    expect((await post(url(), {}, '{}', leadingTo())).error).toBe('The host name does not resolve.')
  })

  it('is looked up once: the second answer of a name that turns round is never asked for', async () => {
    let asked = 0
    const turning = {
      patience: 500,
      resolve: () => {
        asked += 1
        return Promise.resolve([{ address: asked === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }])
      },
    }
    await post(url(), {}, '{}', turning)
    expect([asked, knocks]).toEqual([1, 0])
  })

  it('that cannot be found in time is given up', async () => {
    const never = { patience: 50, resolve: () => new Promise<never>(() => undefined) }
    expect((await post(url(), {}, '{}', never)).error).toBe('No answer within 0.05 seconds.')
  })
})

describe('an IP address', () => {
  it.each(['1.1.1.1', '93.184.216.34', '2606:4700::1111', '2a00:1450:400e:80c::200e'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    ...[
      '0.0.0.0',
      '10.0.0.1',
      '100.64.0.1',
      '127.0.0.1',
      '169.254.169.254',
      '172.31.255.255',
      '192.0.0.8',
      '192.0.2.1',
    ],
    ...[
      '192.88.99.1',
      '192.168.0.1',
      '198.19.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      '::8.8.8.8',
      '::ffff:8.8.8.8%eth0',
      '::ffff:10.0.0.1',
      '64:ff9b::808:808',
      '64:ff9b:1::1',
      '100::1',
    ],
    ...[
      '2001::1',
      '2001:db8::1',
      '2002:808:808::1',
      '3fff::1',
      '5f00::1',
      'fc00::1',
      'fe80::1',
      'fe80::1%eth0',
      'fec0::1',
    ],
    ...['ff02::1', '4000::1', 'a000::1', '', 'localhost', '1.2.3', '999.1.1.1'],
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('a host that the labo allows', () => {
  it.each([
    ['www.voorbeeld.be', 'www.voorbeeld.be'],
    [' WWW.Voorbeeld.BE ', 'www.voorbeeld.be'],
    ['www.voorbeeld.be:443', 'www.voorbeeld.be'],
    ['hooks.voorbeeld.be:8443', 'hooks.voorbeeld.be:8443'],
    ['münchen.be', 'xn--mnchen-3ya.be'],
  ])('%s is kept as %s', (given, kept) => {
    expect(hostOf(given)).toBe(kept)
  })

  it.each([
    ...[
      '',
      'localhost',
      '127.0.0.1',
      '[::1]',
      '8.8.8.8',
      'voorbeeld',
      'https://www.voorbeeld.be',
      'www.voorbeeld.be/hook',
    ],
    ...[
      'a@b.be',
      '*.voorbeeld.be',
      'nas.lan',
      'x.internal',
      'www.voorbeeld.be.',
      'www.voorbeeld.be?x',
      'a b.be',
      '0x7f.1',
    ],
  ])('%j is none', (given) => {
    expect(hostOf(given)).toBeUndefined()
  })
})
