import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, imageNamed, mediaOf, pdfNamed, recordOf } from '#tests/support/delivery-records.ts'

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

const srcsetIn = (ext: string) =>
  ['480', '960'].map((width) => `https://labo.example/media/${photo.sha256}-w${width}.${ext} ${width}w`).join(', ')

beforeAll(async () => {
  delivery = await openDelivery()
  delivery.writeFile('invulblad.pdf', Buffer.from('%PDF-1.7 0123456789'))
  delivery.writeFile('foto-480.webp', Buffer.from('RIFF....WEBP'))
  delivery.writeFile('foto.jpg', Buffer.from('het oorspronkelijke bestand'))
  await delivery.publish(fiche)
})
afterAll(() => delivery.close())

test('a document names its files, and each answers there', async () => {
  const { image, attachments } = (await delivery.ask('/v1/fiches/met-beeld')).json
  expect(image).toEqual({
    url: `https://labo.example/media/${photo.sha256}-w960.webp`,
    srcset: `https://labo.example${imagePath} 480w, https://labo.example/media/${photo.sha256}-w960.webp 960w`,
    sources: [
      { mimeType: 'image/avif', srcset: srcsetIn('avif') },
      { mimeType: 'image/webp', srcset: srcsetIn('webp') },
      { mimeType: 'image/jpeg', srcset: srcsetIn('jpg') },
    ],
    alt: 'Beeld van foto',
    width: 960,
    height: 640,
    focal: [0.5, 0.4],
    credit: 'Tekening van foto',
    licence: 'CC BY 4.0',
  })
  expect(attachments).toEqual([
    { title: worksheet.title, url: `https://labo.example${pdfPath}`, mimeType: 'application/pdf', bytes: 1000 },
  ])
  const shown = await delivery.ask(imagePath)
  expect(shown.status).toBe(200)
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=3600',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
  })
})

test('a document is downloaded under a name that people recognise', async () => {
  const { headers } = await delivery.ask(pdfPath)
  expect(headers.get('content-type')).toBe('application/pdf')
  const disposition = headers.get('content-disposition') ?? ''
  expect(disposition).toMatch(/^attachment; filename="Invulblad: een eerste gesprek\.pdf"; filename\*=UTF-8''/)
  expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe('Invulblad: één “eerste” gesprek.pdf')
})

test('parts of a file and unchanged files are answered as such', async () => {
  const part = await delivery.ask(pdfPath, { headers: { Range: 'bytes=0-7' } })
  expect([part.status, part.text, part.headers.get('content-range')]).toEqual([206, '%PDF-1.7', 'bytes 0-7/19'])
  expect((await delivery.ask(pdfPath, { headers: { Range: 'bytes=900-' } })).status).toBe(416)
  const tag = (await delivery.ask(imagePath)).headers.get('etag') ?? ''
  expect((await delivery.ask(imagePath, { headers: { 'If-None-Match': tag } })).status).toBe(304)
})

test('the file as it was uploaded, a width that nobody made and an unknown file are not found', async () => {
  for (const path of [
    `/media/${photo.sha256}.jpg`,
    `/media/${photo.sha256}-w9999.webp`,
    `/media/${'0'.repeat(64)}.pdf`,
    '/media/foto.jpg',
    '/media/',
  ]) {
    expect((await delivery.ask(path)).status, path).toBe(404)
  }
})

test('a file goes away with the last document that shows it, and comes back with it', async () => {
  await delivery.publish({ ...fiche, publication: 'withdrawn' })
  expect((await delivery.ask(imagePath)).status).toBe(200)
  await delivery.publish({ ...fiche, publication: 'offline' })
  const answer = await delivery.ask(imagePath)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([410, 'no-store'])
  expect((await delivery.ask(pdfPath)).status).toBe(410)
  await delivery.publish({ ...fiche, version: 2 })
  expect((await delivery.ask(pdfPath)).status).toBe(200)
  await delivery.publish({ ...fiche, version: 3, content: { ...fiche.content, attachments: [] } })
  expect((await delivery.ask(pdfPath)).status).toBe(410)
})

test('a file that is missing on disk is not found, and is no fault', async () => {
  const lost = pdfNamed('verloren')
  await delivery.publish(
    recordOf({ type: 'fiche', name: 'verlies', content: { attachments: [idOf('verloren')] }, media: mediaOf(lost) }),
  )
  const answer = await delivery.ask(`/media/${lost.sha256}.pdf`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
})
