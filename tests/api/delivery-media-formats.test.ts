import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Image } from '#src/delivery/serializers/images.ts'
import { openInstance, type Instance } from '#tests/support/delivery-instance.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { imageNamed, mediaOf, pdfNamed, recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
let small: Instance
const [photo, secret, broken] = [imageNamed('foto'), imageNamed('geheim'), imageNamed('stuk')]
const worksheet = pdfNamed('invulblad', 'Invulblad')
const fiche = recordOf({
  type: 'fiche',
  name: 'met-beeld',
  content: { image: photo.id, attachments: [worksheet.id] },
  media: mediaOf(photo, worksheet),
})
const address = (image: typeof photo, ending: string) => `/media/${image.sha256}${ending}`

beforeAll(async () => {
  delivery = await openDelivery()
  const picture = (width: number) =>
    sharp({ create: { width, height: Math.round((width * 2) / 3), channels: 4, background: '#3a7a' } })
      .webp()
      .toBuffer()
  delivery.writeFile('foto-480.webp', await picture(480))
  delivery.writeFile('foto.webp', await picture(960))
  delivery.writeFile('geheim-480.webp', await picture(480))
  delivery.writeFile('stuk-480.webp', Buffer.from('RIFF....WEBP'))
  delivery.writeFile('invulblad.pdf', Buffer.from('%PDF-1.7'))
  await delivery.publish(
    fiche,
    recordOf({ type: 'fiche', name: 'stuk', content: { image: broken.id }, media: mediaOf(broken) }),
    recordOf({ type: 'fiche', name: 'weg', content: { image: secret.id }, media: mediaOf(secret) }),
    recordOf({
      type: 'fiche',
      name: 'weg',
      publication: 'offline',
      content: { image: secret.id },
      media: mediaOf(secret),
    }),
  )
  small = await openInstance(delivery, { drawnBytes: 1000 })
})
afterAll(async () => {
  await small.stop()
  await delivery.close()
})

const bytesAt = async (url: string, init?: RequestInit) => {
  const answer = await fetch(url, init)
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}
const drawn = () => (existsSync(join(delivery.mediaDir, 'drawn')) ? readdirSync(join(delivery.mediaDir, 'drawn')) : [])

test.each([
  ['avif', 'image/avif', 'heif'],
  ['jpg', 'image/jpeg', 'jpeg'],
  ['webp', 'image/webp', 'webp'],
])('an image answers as .%s, as wide as its address says', async (ext, mimeType, format) => {
  for (const [variant, width] of [
    ['w480', 480],
    ['w960', 960],
  ] as const) {
    const { status, headers, bytes } = await bytesAt(`${delivery.url}${address(photo, `-${variant}.${ext}`)}`)
    const about = await sharp(bytes).metadata()
    expect([status, headers.get('content-type'), about.format, about.width]).toEqual([200, mimeType, format, width])
    expect(headers.get('cache-control')).toBe('public, max-age=3600')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  }
})

test('every address that a document offers answers as the format and the width that it says', async () => {
  const { image } = (await delivery.ask('/v1/fiches/met-beeld')).json as unknown as { image: Image }
  expect(image.sources.map(({ mimeType }) => mimeType)).toEqual(['image/avif', 'image/webp', 'image/jpeg'])
  for (const { mimeType, srcset } of image.sources) {
    const offered = srcset.split(', ').map((candidate) => candidate.split(' '))
    expect(offered.map(([, width]) => width)).toEqual(['480w', '960w'])
    for (const [url = '', width] of offered) {
      const { status, headers, bytes } = await bytesAt(`${delivery.url}${new URL(url).pathname}`)
      const about = await sharp(bytes).metadata()
      expect([status, headers.get('content-type'), `${about.width}w`], url).toEqual([200, mimeType, width])
    }
  }
})

test('many who ask at once get one drawing, in parts too, and again nothing', async () => {
  const url = `${small.url}${address(photo, '-w480.avif')}`
  const answers = await Promise.all(Array.from({ length: 12 }, () => bytesAt(url)))
  expect(new Set(answers.map(({ status, bytes }) => `${status} ${bytes.toString('base64')}`)).size).toBe(1)
  const tag = answers[0]?.headers.get('etag') ?? ''
  expect((await bytesAt(url, { headers: { 'If-None-Match': tag } })).status).toBe(304)
  const part = await bytesAt(url, { headers: { Range: 'bytes=4-11' } })
  expect([part.status, part.bytes.toString('latin1')]).toEqual([206, 'ftypavif'])
  expect((await bytesAt(url, { headers: { Range: 'bytes=9999999-' } })).status).toBe(416)
  const webp = await bytesAt(`${small.url}${address(photo, '-w480.webp')}`)
  expect(webp.headers.get('etag')).not.toBe(tag)
})

test('no more is kept than may be, and what is gone is drawn again', async () => {
  for (const ending of ['-w480.jpg', '-w960.jpg', '-w960.avif', '-w480.avif', '-w480.jpg']) {
    expect((await bytesAt(`${small.url}${address(photo, ending)}`)).status, ending).toBe(200)
  }
  expect(drawn().filter((name) => name.endsWith('.part'))).toEqual([])
})

test('nothing is drawn of an image that no public document shows', async () => {
  for (const ext of ['avif', 'jpg', 'webp']) {
    expect((await bytesAt(`${delivery.url}${address(secret, `-w480.${ext}`)}`)).status).toBe(410)
    expect((await bytesAt(`${delivery.url}${address(imageNamed('nooit'), `-w480.${ext}`)}`)).status).toBe(404)
  }
  expect(drawn().filter((name) => name.includes(secret.sha256))).toEqual([])
})

test.each([
  ['a format that there is not', () => address(photo, '-w480.png')],
  ['a width that there is not', () => address(photo, '-w481.avif')],
  ['the image as it was uploaded', () => address(photo, '.avif')],
  ['a document as an image', () => address({ ...photo, sha256: worksheet.sha256 }, '.avif')],
  ['an image that cannot be read', () => address(broken, '-w480.avif')],
  ['the folder of what was drawn', () => '/media/drawn'],
  ['a file in it', () => `/media/drawn%2f${photo.sha256}-w480.avif`],
])('%s is not found', async (_what, path) => {
  expect((await bytesAt(`${delivery.url}${path()}`)).status).toBe(404)
})

test('P6: an emergency stop takes away every format at once', async () => {
  await delivery.publish({ ...fiche, version: 2, publication: 'offline' })
  for (const ending of ['-w480.avif', '-w480.jpg', '-w480.webp', '-w960.avif']) {
    const { status, headers } = await bytesAt(`${small.url}${address(photo, ending)}`)
    expect([status, headers.get('cache-control')], ending).toEqual([410, 'no-store'])
  }
})
