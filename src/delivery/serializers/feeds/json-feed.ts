import type { z } from 'zod'
import { canonicalJson } from '../../canonical.ts'
import type { jsonFeed } from '../../schemas/feeds.ts'
import type { Entry, Feed } from './feed.ts'

type JsonFeed = z.infer<typeof jsonFeed>

/** JSON Feed 1.1. */
export const renderJsonFeed = ({ title, description, list, json, entries }: Feed): string =>
  canonicalJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: list,
    feed_url: json,
    language: 'nl',
    authors: [{ name: 'Labo tegen schooluitval' }],
    items: entries.map(itemOf),
  } satisfies JsonFeed)

const itemOf = (entry: Entry): JsonFeed['items'][number] => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  date_published: entry.publishedAt,
  date_modified: entry.modifiedAt,
  authors: entry.makers,
  tags: entry.tags.map(({ label }) => label),
  attachments: entry.files.map(({ title, url, mimeType, bytes }) => {
    return { title, url, mime_type: mimeType, size_in_bytes: bytes }
  }),
  ...(entry.summary === null ? {} : { summary: entry.summary }),
  ...(entry.image === null ? {} : { image: entry.image }),
  ...(entry.html === null ? { content_text: entry.summary ?? entry.title } : { content_html: entry.html }),
})
