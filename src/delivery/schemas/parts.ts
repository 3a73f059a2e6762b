import { z } from 'zod'
import { enumerations } from '../enumerations.ts'
import { named, told } from './published.ts'
import { instant, line, webAddress } from './values.ts'

export const termReference = named('TermReference', 'A word of a vocabulary.', {
  id: told(z.string(), 'The key, as filters take it.', 'leerkracht'),
  label: told(z.string(), 'In Dutch.', 'Leerkracht'),
})

const safeHtml = () =>
  told(
    z.string().min(1),
    'Sanitised: no scripts, no styles, and links to http(s), mailto and tel only.',
    '<h2 id="het-draaiboek">Het draaiboek</h2><p>Begin klein.</p>',
  )
const plainText = () => told(z.string(), 'The same as plain text.', 'Het draaiboek\n\nBegin klein.')

export const richText = named('RichText', 'A formatted text in two forms.', { html: safeHtml(), text: plainText() })

export const heading = named('Heading', 'A heading in a text, to link to.', {
  id: told(z.string(), 'The `id` of the heading in the HTML.', 'het-draaiboek'),
  title: told(z.string(), 'Its words.', 'Het draaiboek'),
  level: told(z.int().min(2).max(3), '2 or 3, as in h2 and h3.', 2),
})

export const longText = named('LongText', 'A formatted text in two forms, with its table of contents.', {
  html: safeHtml(),
  text: plainText(),
  toc: z.array(heading),
})

const imageAddress = () => webAddress('The variant for a plain `src`.', 'https://labo.example/media/10fd-w960.webp')
const alt = () => told(z.string(), 'Empty for images that only decorate.', 'Twee mensen in gesprek')
const pixels = (description: string, example: number) => told(z.int().positive(), description, example)

export const imageSource = named('ImageSource', 'An image in one format, for a `source` in a `picture`.', {
  mimeType: told(z.string(), 'For `type`.', 'image/avif'),
  srcset: told(
    z.string(),
    'All variants in this format.',
    'https://labo.example/media/10fd-w480.avif 480w, https://labo.example/media/10fd-w960.avif 960w',
  ),
})

export const image = named('Image', 'An image in several widths.', {
  url: imageAddress(),
  srcset: told(
    z.string(),
    'All variants, for `srcset`.',
    'https://labo.example/media/10fd-w480.webp 480w, https://labo.example/media/10fd-w960.webp 960w',
  ),
  sources: told(z.array(imageSource), 'The same in each format, in the order in which to offer them to a browser.'),
  alt: alt(),
  width: pixels('Of the largest variant, in pixels.', 1600),
  height: pixels('Of the largest variant, in pixels.', 900),
  focal: told(
    z.tuple([z.number(), z.number()]),
    'What to keep in view: from the left and from the top, 0 to 1.',
    [0.5, 0.4],
  ),
  credit: line('Who made it.', 'Tekening van het labo'),
  licence: line('What others may do with it.', 'CC BY-NC-SA 4.0'),
})

export const logo = named('Logo', 'A small image to stand beside a name.', {
  url: imageAddress(),
  alt: alt(),
  width: pixels('Pixels.', 480),
  height: pixels('Pixels.', 270),
})

export const attachment = named('Attachment', 'A file to download.', {
  title: told(z.string(), 'What to call it.', 'Afvinkblad eerste tien schooldagen'),
  url: webAddress('Answers as long as a public document shows it.', 'https://labo.example/media/5967.pdf'),
  mimeType: told(z.string(), 'The media type.', 'application/pdf'),
  bytes: told(z.number().nonnegative(), 'The size.', 120331),
})

export const licence = named('Licence', 'What others may do with it.', {
  id: told(z.string(), 'The SPDX name.', 'CC-BY-NC-SA-4.0'),
  url: webAddress('The text of the licence.', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'),
})

export const evidence = named('Evidence', 'How firmly a fiche is founded, as the labo judged it.', {
  rung: told(z.int().min(0).max(5), 'From 0 (not yet) to 5 (several studies).', 2),
  label: told(z.string(), 'The rung in Dutch.', 'Praktijkervaring van meerdere organisaties'),
  motive: line('Why.', 'Zes scholen werken zo.'),
})

export const sessionShape = {
  id: told(z.string(), 'Stays the same when the session moves.', '6b04bfe8a1c2d3e4f5a6b7c8'),
  start: instant('When it begins.', '2026-12-03T12:30:00Z'),
  end: instant('When it ends.', '2026-12-03T15:00:00Z'),
  previousStart: instant('The start that was announced before it was moved.', '2026-12-01T12:30:00Z').nullable(),
  timeZone: told(z.literal('Europe/Brussels'), 'Where it takes place.'),
  place: z.strictObject({
    name: line('The room.', 'Vergaderzaal van het labo'),
    address: line('The street.', 'Voorbeeldstraat 12, 3000 Leuven'),
    online: webAddress('Where to take part from a distance.').nullable(),
  }),
  status: told(z.enum(enumerations.sessionStatus.ids), 'See `/v1/vocabularies/sessionStatus`.'),
  capacity: told(z.number(), 'How many can take part.', 25).nullable(),
  registration: z.strictObject({
    url: webAddress('Where to register.').nullable(),
    opens: instant('From when.', '2026-09-01T06:00:00Z').nullable(),
    closes: instant('Until when.', '2026-11-30T11:00:00Z').nullable(),
    open: told(z.boolean(), 'Whether registering is possible now.', true),
  }),
}
export const session = named('Session', 'One meeting of a leerlabo.', sessionShape)
