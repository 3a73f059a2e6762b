import { z } from 'zod'
import { named, told } from './published.ts'
import { instant, title, webAddress } from './values.ts'

const author = z.strictObject({
  name: told(z.string(), 'Who made it.', 'Centrum voor Leerzorg'),
  url: webAddress('Their page.').optional(),
})
const text = (description: string, example: string) => told(z.string(), description, example)

export const jsonFeed = named('JsonFeed', 'The latest of a kind, as JSON Feed 1.1.', {
  version: told(z.literal('https://jsonfeed.org/version/1.1'), 'Which form this is.'),
  title: text('What it is called.', 'Fiches · Labo tegen schooluitval'),
  description: text('What it tells.', 'Wat er nieuw is of veranderde: fiches.'),
  home_page_url: webAddress('The list.', 'https://labo.example/v1/fiches'),
  feed_url: webAddress('This feed.', 'https://labo.example/v1/feeds/fiche.json'),
  language: told(z.literal('nl'), 'The language.'),
  authors: z.array(author),
  items: z.array(
    z.strictObject({
      id: text('Never changes.', 'urn:uuid:0192d0c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f'),
      url: webAddress('The page for people.'),
      title: title(),
      summary: text('In short.', 'Zes vragen na een conflict.').optional(),
      content_html: text('Sanitised.', '<p>Begin klein.</p>').optional(),
      content_text: text('When there is no longer text.', 'Zes vragen na een conflict.').optional(),
      image: webAddress('An image to show with it.').optional(),
      date_published: instant('When it first went online.'),
      date_modified: instant('When it last changed.'),
      authors: z.array(author),
      tags: z.array(text('A theme.', 'Pesten')),
      attachments: z.array(
        z.strictObject({
          title: text('What to call it.', 'Afvinkblad'),
          url: webAddress('Where it is.'),
          mime_type: text('The media type.', 'application/pdf'),
          size_in_bytes: told(z.number().nonnegative(), 'The size.', 120331),
        }),
      ),
    }),
  ),
})
