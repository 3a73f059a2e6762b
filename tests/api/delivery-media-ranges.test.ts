import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { imageNamed, mediaOf, pdfNamed, recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
const photo = imageNamed('foto')
const worksheet = pdfNamed('invulblad', 'Invulblad: één “eerste” gesprek')
const fiche = recordOf({
  type: 'fiche',
  name: 'met-beeld',
  content: { image: photo.id, attachments: [worksheet.id] },
  media: mediaOf(photo, worksheet),
})
const pdfPath = `/media/${worksheet.sha256}.pdf`
const imagePath = `/media/${photo.sha256}-w480.webp`

beforeAll(async () => {
  delivery = await openDelivery()
  delivery.writeFile('invulblad.pdf', Buffer.from('%PDF-1.7 0123456789'))
  delivery.writeFile('foto-480.webp', Buffer.from('RIFF....WEBP'))
  delivery.writeFile('foto.webp', Buffer.from('RIFF....WEBP960'))
  await delivery.publish(fiche)
})
afterAll(() => delivery.close())

test.each([
  ['bytes=0-3', 206, '%PDF', 'bytes 0-3/19'],
  ['bytes=9-', 206, '0123456789', 'bytes 9-18/19'],
  ['bytes=-4', 206, '6789', 'bytes 15-18/19'],
  ['bytes=15-900', 206, '6789', 'bytes 15-18/19'],
  ['bytes=-900', 200, '%PDF-1.7 0123456789', null],
  ['bytes=0-0,2-2', 200, '%PDF-1.7 0123456789', null],
  ['bytes=b-a', 200, '%PDF-1.7 0123456789', null],
  ['lines=1-2', 200, '%PDF-1.7 0123456789', null],
])('the range %s answers %i with %s', async (range, status, text, contentRange) => {
  const answer = await delivery.ask(pdfPath, { headers: { Range: range } })
  expect([answer.status, answer.text, answer.headers.get('content-range')]).toEqual([status, text, contentRange])
  expect(answer.headers.get('cache-control')).toBe('public, max-age=3600')
})

test.each(['bytes=-0', 'bytes=19-', 'bytes=500-600', 'bytes=19-25'])(
  'the range %s is beyond the file, and no cache keeps that',
  async (range) => {
    const { status, headers, json } = await delivery.ask(pdfPath, { headers: { Range: range } })
    expect([status, headers.get('content-range'), headers.get('cache-control'), headers.get('etag')]).toEqual([
      416,
      'bytes */19',
      'no-store',
      null,
    ])
    expect(json.code).toBe('range-not-satisfiable')
  },
)

test('a download that goes on gets the rest of the same file, and all of another', async () => {
  const tag = (await delivery.ask(pdfPath)).headers.get('etag') ?? ''
  const goOn = (ifRange: string) => delivery.ask(pdfPath, { headers: { Range: 'bytes=9-', 'If-Range': ifRange } })
  expect([(await goOn(tag)).status, (await goOn(tag)).text]).toEqual([206, '0123456789'])
  expect([(await goOn('"een-ander-bestand"')).status, (await goOn('"een-ander-bestand"')).text.length]).toEqual([
    200, 19,
  ])
})

test('HEAD tells how long a file is, that parts may be asked for, and sends nothing', async () => {
  const { status, headers, text } = await delivery.ask(pdfPath, { method: 'HEAD' })
  expect([status, headers.get('content-length'), headers.get('accept-ranges'), text]).toEqual([200, '19', 'bytes', ''])
})

test('a part of a file that nothing shows any more is gone too', async () => {
  await delivery.publish({ ...fiche, version: 8, publication: 'archived' })
  const answer = await delivery.ask(imagePath, { headers: { Range: 'bytes=0-3' } })
  expect([answer.status, answer.headers.get('content-range')]).toEqual([410, null])
})

test('every address in a srcset answers as the image and the width that it says', async () => {
  await delivery.publish({ ...fiche, version: 9 })
  const { image } = (await delivery.ask('/v1/fiches/met-beeld')).json as unknown as {
    image: { srcset: string; url: string; width: number }
  }
  const candidates = image.srcset.split(', ').map((candidate) => candidate.split(' '))
  expect(candidates.map(([, width]) => width)).toEqual(['480w', '960w'])
  expect(candidates.map(([url]) => url)).toContain(image.url)
  for (const [url = ''] of candidates) {
    const { status, headers } = await delivery.ask(new URL(url).pathname)
    expect([status, headers.get('content-type')]).toEqual([200, 'image/webp'])
  }
})
