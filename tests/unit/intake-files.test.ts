import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { kinds } from '#collections/media/kinds.ts'
import { storable } from '#collections/media/storable.ts'
import { upload } from '#collections/media/upload.ts'
import { Refused } from '#src/review/refusals.ts'

import { contentTypes, docxType, zip } from './intake-archives.ts'

type Format = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif'

const picture = (format: Format, width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#369' } })
    .toFormat(format)
    .toBuffer()

const file = (data: Buffer | string, name: string, mimetype: string) => {
  const bytes = Buffer.isBuffer(data) ? data : Buffer.from(data)
  return { data: bytes, name, mimetype, size: bytes.length }
}

const docx = (more: Record<string, string> = {}, claimed?: number) =>
  zip({ '[Content_Types].xml': contentTypes, 'word/document.xml': '<w/>', ...more }, claimed)
const odt = (more: Record<string, string> = {}) =>
  zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>', ...more })
const pdf = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'

let bytes: Record<Format, Buffer>

beforeAll(async () => {
  const formats: Format[] = ['jpeg', 'png', 'webp', 'gif', 'avif']
  bytes = Object.fromEntries(
    await Promise.all(formats.map(async (format) => [format, await picture(format)] as const)),
  ) as typeof bytes
})

describe('a file that is kept', () => {
  it.each([
    ['jpeg', 'foto.JPG', 'image/jpeg', 'image/jpeg', 'jpg'],
    ['png', 'tekening.png', 'image/png', 'image/png', 'png'],
    ['webp', 'foto.webp', 'image/webp', 'image/webp', 'webp'],
    ['gif', 'tekening.gif', 'image/gif', 'image/png', 'png'],
    ['avif', 'foto.avif', 'image/avif', 'image/webp', 'webp'],
  ] as const)('may be a %s: %s as %s becomes %s', async (format, name, declared, mimetype, extension) => {
    const stored = await storable(file(bytes[format], name, declared))
    expect(stored.mimetype).toBe(mimetype)
    expect(stored.name).toMatch(new RegExp(`^[0-9a-f]{32}\\.${extension}$`))
    expect(stored.size).toBe(stored.data.length)
    expect(await sharp(stored.data).metadata()).toMatchObject({ width: 40, height: 20 })
  })

  it.each([
    ['a pdf', pdf, 'blad.pdf', 'application/pdf'],
    ['a pdf of which the browser knows nothing', pdf, 'blad.pdf', 'application/octet-stream'],
    ['a document', docx(), 'tekst.docx', docxType],
    ['a document of which the browser knows nothing', docx(), 'tekst.docx', ''],
    ['an open document', odt(), 'tekst.odt', 'application/vnd.oasis.opendocument.text'],
  ])('may be %s, byte for byte', async (_what, data, name, mimetype) => {
    const stored = await storable(file(data, name, mimetype))
    expect(stored.data.equals(Buffer.from(data))).toBe(true)
    expect(kinds.map((kind) => kind.mimeType)).toContain(stored.mimetype)
  })

  it('never carries its name along', async () => {
    for (const name of [
      '../../etc/passwd.png',
      'a\u0000.png',
      'foto\u202egpj.png',
      `${'a'.repeat(300)}.png`,
      'con.png',
      '.htaccess.png',
      'a.php.png',
      'foto',
    ]) {
      expect((await storable(file(bytes.png, name, 'image/png'))).name).toMatch(/^[0-9a-f]{32}\.png$/)
    }
  })

  it('has another name each time, so that nobody learns what another keeps', async () => {
    const [one, two] = await Promise.all([
      storable(file(pdf, 'a.pdf', 'application/pdf')),
      storable(file(pdf, 'a.pdf', 'application/pdf')),
    ])
    expect(one.name).not.toBe(two.name)
  })

  it('tells nothing of where and with what a photo was made', async () => {
    const exif = {
      IFD0: { Make: 'Camera van iemand', Artist: 'iemand' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 52/1 0/1' },
    }
    const photo = await sharp(bytes.jpeg).withExif(exif).jpeg().toBuffer()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const { data } = await storable(file(photo, 'foto.jpg', 'image/jpeg'))
    const { exif: left, icc, xmp, iptc } = await sharp(data).metadata()
    expect([left, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined])
    expect(data.includes('Camera van iemand')).toBe(false)
  })

  it('stands upright', async () => {
    const turned = await sharp(bytes.jpeg).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { data } = await storable(file(turned, 'foto.jpg', 'image/jpeg'))
    expect(await sharp(data).metadata()).toMatchObject({ width: 20, height: 40 })
  })

  it('is at most 4096 pixels on a side', async () => {
    const { data } = await storable(file(await picture('png', 5000, 100), 'breed.png', 'image/png'))
    expect((await sharp(data).metadata()).width).toBe(4096)
  })

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('loses what was hidden behind a %s', async (format) => {
    const polyglot = Buffer.concat([
      bytes[format],
      Buffer.from('<script>alert(1)</script>'),
      zip({ 'a.js': 'alert(1)' }),
    ])
    const { data } = await storable(file(polyglot, `beeld.${format === 'jpeg' ? 'jpg' : format}`, `image/${format}`))
    expect(data.includes('<script>')).toBe(false)
    expect(data.includes('a.js')).toBe(false)
  })

  it('loses a script in the comment of a gif', async () => {
    const comment = Buffer.from('*/=1;alert(1)//')
    const at = bytes.gif.lastIndexOf(0x3b)
    const polyglot = Buffer.concat([
      bytes.gif.subarray(0, at),
      Buffer.from([0x21, 0xfe, comment.length]),
      comment,
      Buffer.from([0, 0x3b]),
    ])
    const { data } = await storable(file(polyglot, 'a.gif', 'image/gif'))
    expect(data.includes('alert')).toBe(false)
  })

  it('is of a type that the collection accepts too', () => {
    for (const { mimeType } of kinds) expect(upload.mimeTypes).toContain(mimeType)
    expect(upload.mimeTypes).toHaveLength(kinds.length)
  })
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
const html = '<!doctype html><script>alert(1)</script>'

const refusedTexts: [string, string | Buffer, string, string][] = [
  ['nothing', '', 'leeg.png', 'image/png'],
  ['an svg', svg, 'a.svg', 'image/svg+xml'],
  ['an svg that is called png', svg, 'a.png', 'image/png'],
  ['an svg with a declaration', `<?xml version="1.0"?>${svg}`, 'a.svg', 'image/svg+xml'],
  ['an svg that is called pdf', svg, 'a.pdf', 'application/pdf'],
  ['a compressed svg', Buffer.from('1f8b0800000000000003', 'hex'), 'a.svgz', 'image/svg+xml'],
  ['html', html, 'a.html', 'text/html'],
  ['html that is called jpg', html, 'a.jpg', 'image/jpeg'],
  ['html that is called pdf', html, 'a.pdf', 'application/pdf'],
  ['xml', '<?xml version="1.0"?><a/>', 'a.xml', 'application/xml'],
  [
    'an entity',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    'a.xml',
    'text/xml',
  ],
  ['a script', 'alert(1)', 'a.js', 'text/javascript'],
  ['a script that is called png', 'alert(1)', 'a.png', 'image/png'],
  ['a plain text', 'tekst', 'a.txt', 'text/plain'],
  ['a table of values', 'a,b', 'a.csv', 'text/csv'],
  ['json', '{}', 'a.json', 'application/json'],
  ['a shell script', '#!/bin/sh\nid', 'a.sh', 'application/x-sh'],
  ['a php page', '<?php phpinfo();', 'a.php', 'application/x-php'],
  ['a program for Windows', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'a.exe', 'application/octet-stream'],
  [
    'a program for Linux',
    Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(200)]),
    'a',
    'application/octet-stream',
  ],
  ['a zip', zip({ 'a.txt': 'a' }), 'a.zip', 'application/zip'],
  ['a zip that is called docx', zip({ 'a.txt': 'a' }), 'a.docx', docxType],
  ['a gzip', Buffer.from('1f8b080000000000000303000000000000000000', 'hex'), 'a.gz', 'application/gzip'],
  ['a rar', Buffer.from('526172211a0700', 'hex'), 'a.rar', 'application/vnd.rar'],
  ['a sound', Buffer.from('49443303000000000000', 'hex'), 'a.mp3', 'audio/mpeg'],
  [
    'a film',
    Buffer.concat([Buffer.from('0000001866747970', 'hex'), Buffer.from('mp42'), Buffer.alloc(20)]),
    'a.mp4',
    'video/mp4',
  ],
  ['a bitmap', Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]), 'a.bmp', 'image/bmp'],
  ['a tiff', Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(60)]), 'a.tif', 'image/tiff'],
  ['an icon', Buffer.concat([Buffer.from('0000010001001010', 'hex'), Buffer.alloc(60)]), 'a.ico', 'image/x-icon'],
  [
    'a photoshop file',
    Buffer.concat([Buffer.from('38425053', 'hex'), Buffer.alloc(60)]),
    'a.psd',
    'image/vnd.adobe.photoshop',
  ],
  [
    'a heic photo',
    Buffer.concat([Buffer.from('0000001866747970', 'hex'), Buffer.from('heic'), Buffer.alloc(20)]),
    'a.heic',
    'image/heic',
  ],
  [
    'an old document',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'a.doc',
    'application/msword',
  ],
  ['rich text of old', '{\\rtf1 a}', 'a.rtf', 'application/rtf'],
  ['postscript', '%!PS-Adobe-3.0\n', 'a.ps', 'application/postscript'],
  ['a script before a pdf', `alert(1)//\n${pdf}`, 'a.pdf', 'application/pdf'],
  ['html before a pdf', html + pdf, 'a.pdf', 'application/pdf'],
  ['a pdf that was cut off', pdf.slice(0, 20), 'a.pdf', 'application/pdf'],
  ['a pdf with a page behind it', pdf + html.repeat(100), 'a.pdf', 'application/pdf'],
  ['a pdf that is called png', pdf, 'a.png', 'image/png'],
  ['a pdf that is called html', pdf, 'a.html', 'application/pdf'],
  ['a pdf that is declared as html', pdf, 'a.pdf', 'text/html'],
  ['a pdf that is declared as svg', pdf, 'a.pdf', 'image/svg+xml'],
  ['a document with macros', docx({ 'word/vbaProject.bin': 'x' }), 'a.docx', docxType],
  ['a document with macros at the top', docx({ 'vbaProject.bin': 'x' }), 'a.docx', docxType],
  ['a document with controls', docx({ 'word/activeX/activeX1.xml': 'x' }), 'a.docx', docxType],
  ['a document with a program in it', docx({ 'word/embeddings/a.exe': 'x' }), 'a.docx', docxType],
  ['a document with a script in it', docx({ 'word/a.js': 'x' }), 'a.docx', docxType],
  ['a document that climbs out of its folder', docx({ '../../a.xml': 'x' }), 'a.docx', docxType],
  [
    'a document that climbs out of its folder, as Windows writes it',
    docx({ 'word\\..\\..\\a.xml': 'x' }),
    'a.docx',
    docxType,
  ],
  ['a document from the root of the disk', docx({ '/etc/a.xml': 'x' }), 'a.docx', docxType],
  ['a document that unpacks to gigabytes', docx({}, 2 ** 31), 'a.docx', docxType],
  ['a document without a directory', docx().subarray(0, -22), 'a.docx', docxType],
  ['a document that was cut off', docx().subarray(0, -60), 'a.docx', docxType],
  ['a document that is called docm', docx(), 'a.docm', docxType],
  ['a document that is called png', docx(), 'a.png', 'image/png'],
  [
    'an open document with macros',
    odt({ 'Basic/script-lc.xml': 'x' }),
    'a.odt',
    'application/vnd.oasis.opendocument.text',
  ],
  [
    'an open document with scripts',
    odt({ 'Scripts/python/a.py': 'x' }),
    'a.odt',
    'application/vnd.oasis.opendocument.text',
  ],
]

describe('a file that is refused', () => {
  const codeOf = async (...args: Parameters<typeof file>) =>
    storable(file(...args)).then(
      () => 'kept',
      (error: unknown) =>
        error instanceof Refused ? `${error.status} ${error.problems[0]?.path ?? ''}` : String(error),
    )

  it.each(refusedTexts)('may be %s', async (_what, data, name, mimetype) => {
    expect(await codeOf(data, name, mimetype)).toBe('422 file')
  })

  it.each([
    ['png', 'a.jpg', 'image/png'],
    ['png', 'a.png', 'image/jpeg'],
    ['png', 'a.svg', 'image/png'],
    ['png', 'a.html', 'image/png'],
    ['png', 'a.png.html', 'image/png'],
    ['png', 'a.png', 'text/html'],
    ['png', 'a.png', 'image/svg+xml'],
    ['png', 'a.png', 'application/octet-stream'],
    ['jpeg', 'a.png', 'image/jpeg'],
    ['jpeg', 'a.exe', 'image/jpeg'],
    ['gif', 'a.js', 'image/gif'],
    ['gif', 'a.gif', 'text/javascript'],
    ['webp', 'a.png', 'image/png'],
    ['avif', 'a.heic', 'image/avif'],
  ] as const)('may be a %s that is called %s and declared as %s', async (format, name, mimetype) => {
    expect(await codeOf(bytes[format], name, mimetype)).toBe('422 file')
  })

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('may be half a %s', async (format) => {
    const whole = await picture(format, 400, 300)
    expect(await codeOf(whole.subarray(0, Math.floor(whole.length / 3)), `a.${format}`, `image/${format}`)).toBe(
      '422 file',
    )
  })

  it('may be a small file that claims 50,000 by 50,000 pixels', async () => {
    const bomb = Buffer.from(bytes.png)
    bomb.writeUInt32BE(50_000, 16)
    bomb.writeUInt32BE(50_000, 20)
    expect(await codeOf(bomb, 'a.png', 'image/png')).toBe('422 file')
  })

  it('may be an image of more than fifty million pixels', async () => {
    expect(await codeOf(await picture('png', 10_000, 5_001), 'a.png', 'image/png')).toBe('422 file')
  })
})
