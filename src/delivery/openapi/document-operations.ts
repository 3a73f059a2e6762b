import { z } from 'zod'
import { listNames, typeOfList } from '../document-types.ts'
import { documentParameters } from '../routes/document.ts'
import { suffixesOf, type Suffix } from '../routes/forms.ts'
import { listParameters } from '../routes/list-parameters.ts'
import { answeredDocuments, lists } from '../schemas/answers.ts'
import type { Operation } from './operation.ts'

const document = (example: string) => ({
  document: {
    description: 'The slug or the id; `.json` may follow.',
    pattern: '^[a-z0-9-]{1,80}(\\.json)?$',
    example,
  },
})
const page = (example: string) => ({ document: { description: 'The slug or the id.', example } })
export const html = { mediaTypes: ['text/html'] }

export const icalendar = { mediaTypes: ['text/calendar'] }
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

/** Lists, and documents in all their forms. */
export const documentOperations: Operation[] = [
  ...listed,
  labo('/v1/labo', 'getLabo', answeredDocuments.labo),
  labo('/v1/labo.json', 'getLaboJson', answeredDocuments.labo),
  ...otherForms
    .filter(({ suffix }) => suffixesOf('labo').includes(suffix))
    .map(({ suffix, Form, gives }) => labo(`/v1/labo${suffix}`, `getLabo${Form}`, gives)),
]
