import type { Addresses } from '../../addresses.ts'
import { pathOfType } from '../../document-types.ts'
import type { PublicDocument } from '../serialize.ts'

/** The kinds that one can follow as news; who to call is no news. */
export const feedTypes = ['fiche', 'project', 'leerlabo', 'partner'] as const
export type FeedType = (typeof feedTypes)[number]

/** What both forms of a feed tell. */
export type Feed = {
  title: string
  description: string
  /** The list in the API, and the addresses of the feed itself. */
  list: string
  atom: string
  json: string
  /** ISO 8601 in UTC. */
  updatedAt: string
  entries: Entry[]
}
export type Entry = {
  id: string
  url: string
  title: string
  summary: string | null
  html: string | null
  publishedAt: string
  modifiedAt: string
  makers: { name: string; url: string }[]
  tags: { id: string; label: string }[]
  image: string | null
  files: { title: string; url: string; mimeType: string; bytes: number }[]
}

const titles: Record<FeedType, string> = {
  fiche: 'Fiches',
  project: 'Projecten',
  leerlabo: 'Leerlabo’s',
  partner: 'Partners',
}

/** Feeds of nothing were last changed at the beginning of time. */
const never = '1970-01-01T00:00:00Z'

/** @param documents live ones of this kind, the latest first */
export function feedOf(type: FeedType, documents: PublicDocument[], { serverUrl }: Addresses): Feed {
  const entries = documents.map(entryOf)
  const own = `${serverUrl}/v1/feeds/${type}`
  return {
    title: `${titles[type]} · Labo tegen schooluitval`,
    description: `Wat er nieuw is of veranderde: ${titles[type].toLowerCase()}.`,
    list: `${serverUrl}/v1/${pathOfType[type]}`,
    atom: `${own}.atom`,
    json: `${own}.json`,
    updatedAt: entries[0]?.modifiedAt ?? never,
    entries,
  }
}

function entryOf(document: PublicDocument): Entry {
  const { id, url, title, publishedAt, modifiedAt, lead, coOwners } = document
  const text = 'body' in document ? document.body : 'description' in document ? document.description : null
  const makers = [lead, ...coOwners].filter((partner) => partner !== null)
  const image = 'image' in document ? document.image : 'logo' in document ? document.logo : null
  return {
    id: `urn:uuid:${id}`,
    url,
    title,
    summary: 'summary' in document ? document.summary : null,
    html: text?.html ?? null,
    publishedAt: publishedAt ?? modifiedAt ?? never,
    modifiedAt: modifiedAt ?? publishedAt ?? never,
    makers: makers.map(({ title: name, url: page }) => ({ name, url: page })),
    tags: 'themes' in document ? document.themes : [],
    image: image?.url ?? null,
    files: 'attachments' in document ? document.attachments : 'materials' in document ? document.materials : [],
  }
}
