import { z } from 'zod'
import { documentTypes, listNames, typeOfList } from '../document-types.ts'
import { agendaParameters } from '../routes/agenda.ts'
import { changesParameters } from '../routes/changes.ts'
import { documentParameters } from '../routes/document.ts'
import { suffixesOf, type Suffix } from '../routes/forms.ts'
import { itemsParameters } from '../routes/items.ts'
import { listParameters } from '../routes/list-parameters.ts'
import { sessionParameters } from '../routes/sessions.ts'
import {
  answeredDocuments,
  changeList,
  index,
  itemList,
  lists,
  sessionList,
  status,
  vocabulary,
  vocabularyList,
} from '../schemas/answers.ts'

/** One address: what it is for, what it takes and what it gives. */
export type Operation = {
  path: string
  id: string
  tag: 'Lists' | 'Documents' | 'Sessions' | 'Changes' | 'Vocabularies' | 'Media' | 'This API'
  summary: string
  description: string
  query?: z.ZodObject
  inPath?: Record<string, { description: string; pattern?: string; example: string }>
  /** A shape (JSON), or another media type. */
  gives: z.ZodType | { mediaTypes: string[]; isBinary?: boolean }
  /** Statuses beside 200, 304, 400, 405, 414 and 500. */
  also: number[]
  headers?: string[]
}

const document = (example: string) => ({
  document: {
    description: 'The slug or the id; `.json` may follow.',
    pattern: '^[a-z0-9-]{1,80}(\\.json)?$',
    example,
  },
})
const page = (example: string) => ({ document: { description: 'The slug or the id.', example } })
const html = { mediaTypes: ['text/html'] }

const icalendar = { mediaTypes: ['text/calendar'] }
const otherForms = [
  {
    suffix: '.html',
    Form: 'Page',
    words: 'as a page',
    description: 'A complete page in Dutch that prints well.',
    gives: html,
  },
  {
    suffix: '.jsonld',
    Form: 'JsonLd',
    words: 'in the words of schema.org',
    description: 'JSON-LD, safe to put between script tags.',
    gives: { mediaTypes: ['application/ld+json'] },
  },
  {
    suffix: '.md',
    Form: 'Markdown',
    words: 'in Markdown',
    description: 'What stands on the page, as CommonMark.',
    gives: { mediaTypes: ['text/markdown'] },
  },
  {
    suffix: '.ics',
    Form: 'Calendar',
    words: 'as a calendar',
    description: 'Its sessions, to subscribe to; what was called off stays in it as cancelled.',
    gives: icalendar,
  },
] as const satisfies { suffix: Suffix; Form: string; words: string; description: string; gives: Operation['gives'] }[]

const listed: Operation[] = listNames.flatMap((name): Operation[] => {
  const type = typeOfList[name]
  const Name = `${type.charAt(0).toUpperCase()}${type.slice(1)}`
  const gone = [308, 404, 410, 503]
  return [
    {
      path: `/v1/${name}`,
      id: `list${Name}s`,
      tag: 'Lists',
      summary: `List ${name}`,
      description: `One page of ${name}. A filter that is repeated means or; different filters mean and.`,
      query: listParameters[name],
      gives: lists[name],
      also: [410, 503],
      headers: ['Link'],
    },
    {
      path: `/v1/${name}/{document}`,
      id: `get${Name}`,
      tag: 'Documents',
      summary: `One ${type}`,
      description: `The whole ${type}, also while it is withdrawn. An old slug sends on.`,
      query: documentParameters,
      inPath: document('een-voorbeeld'),
      gives: answeredDocuments[type],
      also: gone,
    },
    ...otherForms
      .filter(({ suffix }) => suffixesOf(type).includes(suffix))
      .map(({ suffix, Form, words, description, gives }): Operation => ({
        path: `/v1/${name}/{document}${suffix}`,
        id: `get${Name}${Form}`,
        tag: 'Documents',
        summary: `One ${type} ${words}`,
        description,
        inPath: page('een-voorbeeld'),
        gives,
        also: gone,
      })),
  ]
})

const labo = (path: string, id: string, gives: Operation['gives']): Operation => {
  const description = 'The page of the labo, with its insights and its action plan.'
  const query = gives instanceof z.ZodType ? { query: documentParameters } : {}
  return { path, id, tag: 'Documents', summary: 'The labo', description, ...query, gives, also: [308, 404, 410, 503] }
}

const plain = (path: string, id: string, summary: string, gives: Operation['gives'], also = [503]): Operation => {
  return { path, id, tag: 'This API', summary, description: `${summary}.`, gives, also }
}

/** Every address under `/v1` and `/media`. */
export const operations: Operation[] = [
  plain('/v1', 'getIndex', 'Where everything is', index),
  ...listed,
  labo('/v1/labo', 'getLabo', answeredDocuments.labo),
  labo('/v1/labo.json', 'getLaboJson', answeredDocuments.labo),
  ...otherForms
    .filter(({ suffix }) => suffixesOf('labo').includes(suffix))
    .map(({ suffix, Form, gives }) => labo(`/v1/labo${suffix}`, `getLabo${Form}`, gives)),
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
    inPath: { type: { description: `One of: ${documentTypes.join(', ')}.`, example: 'fiche' } },
  },
  {
    path: '/media/{file}',
    id: 'getMedia',
    tag: 'Media',
    summary: 'An image or a document',
    description:
      'Take addresses from documents. A file answers as long as a public document shows it, in ranges if asked.',
    inPath: {
      file: { description: 'The hash, the variant and the extension.', example: `${'a'.repeat(64)}-w960.webp` },
    },
    gives: { mediaTypes: ['image/*', 'application/*', '*/*'], isBinary: true },
    also: [206, 404, 410, 416, 503],
    headers: ['Accept-Ranges', 'Content-Disposition', 'Content-Range'],
  },
]
