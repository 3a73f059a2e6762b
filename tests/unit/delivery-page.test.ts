import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentSecurityPolicy, renderPage, renderProblemPage } from '#src/delivery/serializers/page/page.ts'
import { addresses, rendered } from '#tests/support/delivery-render.ts'
import { heading, idOf, imageNamed, mediaOf, paragraph, recordOf, richText } from '#tests/support/delivery-records.ts'

const hostile = '</title><script>alert(1)</script>"><img src=x>'
const pageOf = (...given: Parameters<typeof rendered>) => renderPage(rendered(...given).document, addresses)

test('a page is complete: language, title, skip link, landmarks, one main heading, dates, its own address', () => {
  const page = pageOf(
    recordOf({
      type: 'fiche',
      name: 'gesprek',
      content: { body: richText(heading('h2', 'Zo doe je dat'), paragraph('Praat.')) },
    }),
  )
  expect(page).toContain('<html lang="nl">')
  expect(page).toContain('<title>gesprek · Labo tegen schooluitval</title>')
  expect(page).toContain('<a class="skip" href="#inhoud">Naar de inhoud</a>')
  for (const landmark of ['<header>', '<main id="inhoud" tabindex="-1">', '<footer>']) expect(page).toContain(landmark)
  expect(page.match(/<h1>/g)).toHaveLength(1)
  expect(page).toContain('<h2 id="zo-doe-je-dat">')
  expect(page).toContain('Bijgewerkt op 1 september 2026')
  expect(page).toContain('<link rel="canonical" href="https://labo.example/v1/fiches/gesprek.html">')
  expect(page).toContain('@media print')
})

test('whatever was written stays text', () => {
  const content = {
    title: hostile,
    summary: hostile,
    name: hostile,
    function: hostile,
    focus: hostile,
    kind: hostile,
    youth: [{ text: hostile }],
    sources: [{ title: hostile, author: hostile }],
    organisations: [{ name: hostile }],
    image: idOf('foto'),
    logo: idOf('foto'),
    address: { street: hostile },
    insights: [{ title: hostile, text: hostile }],
    guides: [{ name: hostile }],
  }
  const media = mediaOf({ ...imageNamed('foto'), alt: hostile, credit: hostile })
  for (const type of ['fiche', 'project', 'leerlabo', 'partner', 'contact', 'labo'] as const) {
    const page = pageOf(recordOf({ type, name: 'x', content, media, publication: 'withdrawn', notice: hostile }))
    expect(page, type).not.toMatch(/<script|<img src=x/)
    expect(page.match(/<title>/g), type).toHaveLength(1)
  }
})

test('an image is offered in every format, and shown when no formats are known of it', () => {
  const content = { image: idOf('foto') }
  const { document } = rendered(recordOf({ type: 'project', name: 'x', content, media: mediaOf(imageNamed('foto')) }))
  if (document.type !== 'project' || document.image === null) throw new Error('No image.')
  const pictureOn = (page: string) => /<figure><picture>(.*?)<\/picture><figcaption>/.exec(page)?.[1] ?? ''
  const picture = pictureOn(renderPage(document, addresses))
  const offered = [...picture.matchAll(/<source type="(.*?)" srcset="(.*?)" sizes="/g)]
  expect(offered.map(([, mimeType, srcset]) => ({ mimeType, srcset }))).toEqual(document.image.sources)
  expect(picture).toMatch(/"><img src="[^"]+-w960\.webp" srcset="[^"]+" sizes="[^"]+" alt="Beeld van foto" width="960"/)
  const image = Object.fromEntries(Object.entries(document.image).filter(([name]) => name !== 'sources'))
  expect(pictureOn(renderPage({ ...document, image } as typeof document, addresses))).toMatch(/^<img src=/)
})

test('the policy allows this very style, our own images, and nothing else', () => {
  const style = /<style>([^<]*)<\/style>/.exec(renderProblemPage(404))?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(contentSecurityPolicy(addresses)).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' https://labo.example; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  )
  const page = pageOf(recordOf({ type: 'labo', name: 'x' }))
  expect(page).not.toMatch(/ style="|<script| on[a-z]+="/)
})

test('a withdrawn page says so and where to read on, an outdated one warns', () => {
  const other = recordOf({ type: 'fiche', name: 'nieuwer' })
  const withdrawn = pageOf(
    recordOf({
      type: 'fiche',
      name: 'ouder',
      publication: 'withdrawn',
      notice: 'Er is een betere.',
      replacement: other.id,
    }),
    [other],
  )
  expect(withdrawn).toContain(
    '<strong>Ingetrokken.</strong> Er is een betere. Lees in de plaats: <a href="https://labo.example/v1/fiches/nieuwer.html">nieuwer</a>.',
  )
  expect(pageOf(recordOf({ type: 'fiche', name: 'oud', outdated: true }))).toContain('lang niet meer nagekeken')
})
