import { describe, expect, test } from 'vitest'
import { rendered } from '#tests/support/delivery-render.ts'
import {
  block,
  heading,
  idOf,
  imageNamed,
  linkTo,
  list,
  mediaOf,
  paragraph,
  pdfNamed,
  quote,
  recordOf,
  richText,
  upload,
  words,
} from '#tests/support/delivery-records.ts'

const bodyOf = (...nodes: Record<string, unknown>[]) => {
  const media = mediaOf(imageNamed('foto'), pdfNamed('blad', 'Werkblad'))
  const { document } = rendered(recordOf({ type: 'fiche', name: 'f', content: { body: richText(...nodes) }, media }))
  return document.type === 'fiche' ? document.body : null
}

test('a text comes as HTML, as plain words and with its headings', () => {
  const body = bodyOf(
    heading('h2', 'Één eerste gesprek'),
    paragraph('Begin ', words('rustig', 1), ' en ', words('kort', 2), '.'),
    heading('h3', 'Vragen'),
    list('bullet', 'Hoe gaat het?', 'Wat lukt?'),
    heading('h3', 'Vragen'),
    quote('Elke leerling telt.'),
  )
  expect(body?.html).toBe(
    '<h2 id="een-eerste-gesprek">Één eerste gesprek</h2><p>Begin <strong>rustig</strong> en <em>kort</em>.</p>' +
      '<h3 id="vragen">Vragen</h3><ul><li>Hoe gaat het?</li><li>Wat lukt?</li></ul><h3 id="vragen-2">Vragen</h3>' +
      '<blockquote>Elke leerling telt.</blockquote>',
  )
  expect(body?.text).toBe(
    'Één eerste gesprek\n\nBegin rustig en kort.\n\nVragen\n\nHoe gaat het?\nWat lukt?\n\nVragen\n\nElke leerling telt.',
  )
  expect(body?.toc).toEqual([
    { id: 'een-eerste-gesprek', title: 'Één eerste gesprek', level: 2 },
    { id: 'vragen', title: 'Vragen', level: 3 },
    { id: 'vragen-2', title: 'Vragen', level: 3 },
  ])
})

test('callouts, steps, images and files have a form of their own', () => {
  const body = bodyOf(
    block({ blockType: 'callout', tone: 'caution', title: '', text: 'Niet tijdens\neen conflict.' }),
    block({
      blockType: 'steps',
      items: [
        { id: 'a', title: 'Kijk', text: 'Wat zie je?' },
        { id: 'b', title: 'Vraag' },
      ],
    }),
    upload(idOf('foto')),
    upload(idOf('blad')),
    upload(idOf('onbekend')),
  )
  expect(body?.html).toContain(
    '<aside class="callout callout-caution"><p><strong>Let op</strong></p><p>Niet tijdens<br>een conflict.</p></aside>',
  )
  expect(body?.html).toContain(
    '<ol class="steps"><li><p><strong>Kijk</strong></p><p>Wat zie je?</p></li><li><p><strong>Vraag</strong></p></li></ol>',
  )
  expect(body?.html).toMatch(
    /<figure><img src="https:\/\/labo\.example\/media\/[0-9a-f]{64}-w960\.webp" srcset="[^"]+" sizes="[^"]+" alt="Beeld van foto" width="960" height="640" loading="lazy"><figcaption>Tekening van foto<\/figcaption><\/figure>/,
  )
  expect(body?.html).toMatch(/<p><a href="https:\/\/labo\.example\/media\/[0-9a-f]{64}\.pdf">Werkblad<\/a><\/p>$/)
  expect(body?.text).toBe('Niet tijdens\neen conflict.\n\n1. Kijk\nWat zie je?\n\n2. Vraag')
})

describe('an external website can trust the HTML', () => {
  const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>'

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/relative',
    'blob:x',
    '',
    null,
    5,
    { toString: 'x' },
  ])('a link to %j leaves its words only', (url) => {
    expect(bodyOf(paragraph(linkTo(url, 'klik')))?.html).toBe('<p>klik</p>')
  })

  test.each(['https://www.example.be/a?b=1&c="2"', 'http://example.be/', 'mailto:info@example.be', 'tel:+3216000000'])(
    'a link to %s stays',
    (url) => {
      expect(bodyOf(paragraph(linkTo(url, 'klik')))?.html).toMatch(
        /^<p><a href="[^"<>]+" rel="noopener noreferrer">klik<\/a><\/p>$/,
      )
    },
  )

  test('hostile words are words wherever they stand', () => {
    const media = mediaOf({ ...imageNamed('foto'), alt: hostile, credit: hostile })
    const { document } = rendered(
      recordOf({
        type: 'fiche',
        name: 'f',
        media,
        content: {
          title: hostile,
          body: richText(
            heading('h2', hostile),
            paragraph(hostile, linkTo(`https://x.example/${hostile}`, hostile)),
            list('number', hostile),
            quote(hostile),
            upload(idOf('foto')),
            block({ blockType: 'callout', tone: hostile, title: hostile, text: hostile }),
            block({ blockType: 'steps', items: [{ title: hostile, text: hostile }] }),
          ),
        },
      }),
    )
    const html = document.type === 'fiche' ? (document.body?.html ?? '') : ''
    const opened = [...html.matchAll(/<([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)>/g)]
    expect(html.match(/</g)).toHaveLength(opened.length + (html.match(/<\//g)?.length ?? 0))
    const attributes = new Set(
      opened.flatMap(([, , written = '']) => [...written.matchAll(/ ([a-z]+)="[^"]*"/g)].map(([, name]) => name)),
    )
    expect([...attributes].sort()).toEqual([
      'alt',
      'class',
      'height',
      'href',
      'id',
      'loading',
      'rel',
      'sizes',
      'src',
      'srcset',
      'width',
    ])
    const tags = new Set(opened.map(([, tag]) => tag))
    expect([...tags].sort()).toEqual([
      'a',
      'aside',
      'blockquote',
      'figcaption',
      'figure',
      'h2',
      'img',
      'li',
      'ol',
      'p',
      'strong',
    ])
  })

  test('unknown nodes, styles and broken nodes leave nothing', () => {
    const styled = { ...paragraph('tekst'), format: 'center', indent: 3, style: 'color:red' }
    const odd = [
      { type: 'html', version: 1, text: '<b>x</b>' },
      { type: 'constructor', version: 1 },
      block({ blockType: 'onbekend', text: 'x' }),
      { type: 'paragraph', version: 1 },
      { type: 'text', version: 1, text: 5 },
    ]
    expect(bodyOf(styled, ...odd)).toEqual({ html: '<p>tekst</p>', text: 'tekst', toc: [] })
  })

  test('an empty text is no text', () => {
    for (const value of [
      null,
      undefined,
      '',
      'platte tekst',
      {},
      { root: null },
      { root: { children: 'x' } },
      richText(),
      richText(paragraph()),
      richText(paragraph('')),
    ]) {
      const { document } = rendered(recordOf({ type: 'fiche', name: 'f', content: { body: value } }))
      expect(document.type === 'fiche' && document.body).toBeNull()
    }
  })
})
