import { documentTypes } from '../document-types.ts'
import { agendaParameters } from '../routes/agenda.ts'
import { changesParameters } from '../routes/changes.ts'
import { itemsParameters } from '../routes/items.ts'
import { searchParameters, suggestParameters } from '../routes/list-parameters.ts'
import { manifestParameters } from '../routes/manifest.ts'
import { sessionParameters } from '../routes/sessions.ts'
import {
  changeList,
  index,
  itemList,
  manifest,
  sessionList,
  status,
  vocabulary,
  vocabularyList,
} from '../schemas/answers.ts'
import { jsonFeed } from '../schemas/feeds.ts'
import { searchList, suggestList } from '../schemas/search.ts'
import { feedTypes } from '../serializers/feeds/feed.ts'
import { documentOperations, html, icalendar } from './document-operations.ts'
import type { Operation } from './operation.ts'

const plain = (path: string, id: string, summary: string, gives: Operation['gives'], also = [503]): Operation => {
  return { path, id, tag: 'This API', summary, description: `${summary}.`, gives, also }
}

const oneType = { type: { description: `One of: ${documentTypes.join(', ')}.`, example: 'fiche' } }
const feedType = { type: { description: `One of: ${feedTypes.join(', ')}.`, example: 'fiche' } }

/** Every address under `/v1` and `/media`. */
export const operations: Operation[] = [
  plain('/v1', 'getIndex', 'Where everything is', index),
  ...documentOperations,
  {
    path: '/v1/items',
    id: 'listItems',
    tag: 'Documents',
    summary: 'Several documents at once',
    description: 'Each with the status that it would have at its own address, in the order of `ids`.',
    query: itemsParameters,
    gives: itemList,
    also: [503],
  },
  {
    path: '/v1/sessions',
    id: 'listSessions',
    tag: 'Sessions',
    summary: 'Sessions of all live leerlabos',
    description: 'Earliest first. `from` and `to` are days in Brussels, which both count in full, or instants.',
    query: sessionParameters,
    gives: sessionList,
    also: [410, 503],
    headers: ['Link'],
  },
  {
    path: '/v1/sessions/{session}.ics',
    id: 'getSessionCalendar',
    tag: 'Sessions',
    summary: 'One session as a calendar',
    description: 'For somebody’s own calendar; also while its leerlabo is withdrawn, and then it says so.',
    inPath: { session: { description: 'The `id` of the session.', example: '6b04bfe8a1c2d3e4f5a6b7c8' } },
    gives: icalendar,
    also: [404, 503],
  },
  {
    path: '/v1/agenda.ics',
    id: 'getAgenda',
    tag: 'Sessions',
    summary: 'Sessions of all live leerlabos as a calendar',
    description: 'To subscribe to. At most the latest 2000; what was called off stays in it as cancelled.',
    query: agendaParameters,
    gives: icalendar,
    also: [503],
  },
  {
    path: '/v1/search',
    id: 'search',
    tag: 'Search',
    summary: 'What is found by words',
    description:
      'Fiches, projects, leerlabos, partners and contacts, the best first. Knows Dutch: forms of words, compounds, synonyms of terms, and most mistypings.',
    query: searchParameters,
    gives: searchList,
    also: [410, 503],
    headers: ['Link'],
  },
  {
    path: '/v1/suggest',
    id: 'suggest',
    tag: 'Search',
    summary: 'What somebody may be typing',
    description: 'Words that begin as the last word given, and documents with such a title.',
    query: suggestParameters,
    gives: suggestList,
    also: [503],
  },
  {
    path: '/v1/changes',
    id: 'listChanges',
    tag: 'Changes',
    summary: 'What changed since',
    description: 'In the order of publication. `types` and `partner` limit the upserts and never hide a removal.',
    query: changesParameters,
    gives: changeList,
    also: [410, 503],
    headers: ['Link'],
  },
  {
    path: '/v1/manifest',
    id: 'getManifest',
    tag: 'Changes',
    summary: 'What there is, without its content',
    description: 'Live and withdrawn documents in the order of ids, to see whether a copy is whole.',
    query: manifestParameters,
    gives: manifest,
    also: [503],
  },
  {
    path: '/v1/export/{type}.ndjson',
    id: 'exportType',
    tag: 'Changes',
    summary: 'All documents of a kind',
    description:
      'Live and withdrawn, as of one moment: one document on each line, the same bytes as at its own address. `Link` tells where to go on.',
    inPath: oneType,
    gives: { mediaTypes: ['application/x-ndjson'] },
    also: [404, 503],
    headers: ['Link'],
  },
  {
    path: '/v1/feeds/{type}.atom',
    id: 'getAtomFeed',
    tag: 'Feeds',
    summary: 'The latest of a kind as Atom',
    description: 'The 50 live documents that changed last (RFC 4287).',
    inPath: feedType,
    gives: { mediaTypes: ['application/atom+xml'] },
    also: [404, 503],
  },
  {
    path: '/v1/feeds/{type}.json',
    id: 'getJsonFeed',
    tag: 'Feeds',
    summary: 'The latest of a kind as JSON Feed',
    description: 'The 50 live documents that changed last (JSON Feed 1.1).',
    inPath: feedType,
    gives: jsonFeed,
    mediaType: 'application/feed+json',
    also: [404, 503],
  },
  {
    ...plain('/v1/vocabularies', 'listVocabularies', 'Which vocabularies there are', vocabularyList),
    tag: 'Vocabularies',
  },
  {
    ...plain('/v1/vocabularies/{name}', 'getVocabulary', 'The words of a vocabulary, in order', vocabulary, [404, 503]),
    tag: 'Vocabularies',
    inPath: { name: { description: 'One of `/v1/vocabularies`.', example: 'audience' } },
  },
  plain('/v1/status', 'getStatus', 'How far the public data stands', status),
  plain('/v1/openapi.json', 'getDescription', 'This description', { mediaTypes: ['application/json'] }, []),
  plain('/v1/docs', 'getDocs', 'This description as a page', html, []),
  {
    ...plain('/v1/schemas/{type}.json', 'getSchema', 'The JSON Schema of a kind of document', {
      mediaTypes: ['application/schema+json'],
    }),
    also: [404],
    inPath: oneType,
  },
  {
    path: '/media/{file}',
    id: 'getMedia',
    tag: 'Media',
    summary: 'An image or a document',
    description:
      'Take addresses from documents. A file answers as long as a public document shows it, in ranges if asked. An image answers as `.webp`, `.avif` and `.jpg`.',
    inPath: {
      file: { description: 'The hash, the variant and the extension.', example: `${'a'.repeat(64)}-w960.webp` },
    },
    gives: { mediaTypes: ['image/*', 'application/*', '*/*'], isBinary: true },
    also: [206, 404, 410, 416, 503],
    headers: ['Accept-Ranges', 'Content-Disposition', 'Content-Range'],
  },
]
