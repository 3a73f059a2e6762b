import { z } from 'zod'
import { documentTypes, typeOfList, type DocumentType, type ListName } from '../document-types.ts'
import { card, cards, leerlaboCard } from './cards.ts'
import { documents } from './documents.ts'
import { facet } from './facets.ts'
import { sessionShape, termReference } from './parts.ts'
import { named, published, told } from './published.ts'
import { nextCursor, seq, total, uuid, webAddress } from './values.ts'

const reached = () => told(z.int().nonnegative(), 'How far this answer reaches in the order of changes.', 412)
const apiAddress = (example: string) => webAddress('Where it is.', `https://labo.example${example}`)
const perType = <Schema extends z.ZodType>(schema: () => Schema) =>
  z.strictObject({
    fiche: schema(),
    project: schema(),
    leerlabo: schema(),
    partner: schema(),
    contact: schema(),
    labo: schema(),
  })

const documentType = () => told(z.enum(documentTypes), 'The kind of document.')
export const anyDocument = z
  .discriminatedUnion('type', [
    documents.fiche,
    documents.project,
    documents.leerlabo,
    documents.partner,
    documents.contact,
    documents.labo,
  ])
  .register(published, { id: 'Document', description: 'Any whole document; `type` tells which.' })
const included = () =>
  told(z.array(anyDocument), 'With `include`: the whole documents behind the cards, each once.').optional()

/** With `fields`: some members of a document. */
const partOf = (type: DocumentType) => {
  const name = `${type.charAt(0).toUpperCase()}${type.slice(1)}Part`
  const { id, type: kind } = documents[type].shape
  const description = 'Some members of it, as asked with `fields`.'
  const shape: z.ZodRawShape = { ...cards[type].partial().shape, ...documents[type].partial().shape, id, type: kind }
  return named(name, description, shape)
}

/** One document as it is answered at its own address. */
const answered = (type: DocumentType) => {
  const id = `${type.charAt(0).toUpperCase()}${type.slice(1)}Answer`
  const shape: z.ZodRawShape = { ...documents[type].shape, included: included() }
  return named(id, `A whole ${type}, and with \`include\` what its cards stand for.`, shape)
}
export const answeredDocuments = {
  fiche: answered('fiche'),
  project: answered('project'),
  leerlabo: answered('leerlabo'),
  partner: answered('partner'),
  contact: answered('contact'),
  labo: answered('labo'),
} as const satisfies Record<DocumentType, z.ZodType>

const listOf = (name: ListName) => {
  const type = typeOfList[name]
  const id = `${name.charAt(0).toUpperCase()}${name.slice(1)}List`
  return named(id, 'One page of a list: cards, or whole documents with `shape=full`.', {
    items: z.union([z.array(cards[type]), z.array(documents[type]), z.array(partOf(type))]),
    facets: told(z.record(z.string(), z.array(facet)), 'With `facets`: per filter, the values that there are.', {
      theme: [{ id: 'pesten', label: 'Pesten', count: 3 }],
    }).optional(),
    included: included(),
    next: nextCursor(),
    seq: reached(),
    total: total(),
  })
}
export const lists = {
  fiches: listOf('fiches'),
  projects: listOf('projects'),
  leerlabos: listOf('leerlabos'),
  partners: listOf('partners'),
  contacts: listOf('contacts'),
} as const satisfies Record<ListName, z.ZodType>

export const listedSession = named('ListedSession', 'A session on its own.', {
  ...sessionShape,
  type: z.literal('session'),
  level: termReference.nullable(),
  leerlabo: leerlaboCard,
})
export const sessionList = named('SessionList', 'One page of sessions, earliest first.', {
  items: z.array(listedSession),
  next: nextCursor(),
  seq: reached(),
  total: total(),
})

const upsert = named('Upsert', 'A document as it is now: put it in the place of what you have.', {
  change: z.literal('upsert'),
  id: uuid(),
  type: documentType(),
  seq: seq(),
  document: anyDocument,
})
const cardUpsert = named('CardUpsert', 'With `shape=card`: a document in short, as it is now.', {
  change: z.literal('upsert'),
  id: uuid(),
  type: documentType(),
  seq: seq(),
  card,
})
const left = named('Left', 'A document that no longer belongs to the partner asked for: you need not keep it.', {
  change: z.literal('left'),
  id: uuid(),
  type: documentType(),
  seq: seq(),
})
const removal = named('Removal', 'A document that no longer is public: take it down.', {
  change: z.literal('delete'),
  id: uuid(),
  type: documentType(),
  seq: seq(),
  reason: z.enum(['archived', 'offline', 'erased']),
})
export const changeList = named('ChangeList', 'What changed, in the order of publication; each document once.', {
  items: z.array(z.union([upsert, cardUpsert, removal, left])),
  complete: told(z.boolean(), 'False: ask again at once with `next`.', true),
  next: told(z.string(), 'Give it as `since` next time.', 'd48cb9404eb7-412'),
  seq: reached(),
})

const location = () => told(z.string().regex(/^\/v1\//), 'Where to read on.', '/v1/fiches/een-voorbeeld')
export const itemList = named('ItemList', 'Several documents, in the order asked for.', {
  items: z.array(
    z.discriminatedUnion('status', [
      z.strictObject({ id: uuid(), status: z.literal(200), document: anyDocument }),
      z.strictObject({ id: uuid(), status: z.literal(308), location: location() }),
      z.strictObject({ id: uuid(), status: z.literal(404) }),
      z.strictObject({ id: uuid(), status: z.literal(410), reason: z.enum(['archived', 'offline', 'erased']) }),
    ]),
  ),
  seq: reached(),
})

export const manifest = named('Manifest', 'What there is, without its content.', {
  epoch: told(z.string(), 'Changes after a restore; begin again then.', 'd48cb9404eb7'),
  seq: reached(),
  count: told(z.int().nonnegative(), 'How many there are.', 1),
  digest: told(
    z.string().regex(/^[0-9a-f]{64}$/),
    'SHA-256 over one line per item, the id, a space and the etag, in this order.',
    'a3f5'.repeat(16),
  ),
  items: z.array(
    z.strictObject({
      id: uuid(),
      type: documentType(),
      version: told(z.int().positive(), 'Goes up with each edition.', 3),
      etag: told(
        z.string(),
        'Of the document without compression: the first 32 digits of its SHA-256, quoted.',
        '"166ab1ae9b7bd2f2fffd66806a665149"',
      ),
      url: apiAddress('/v1/fiches/0192d0c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f'),
    }),
  ),
})

export const status = named('Status', 'How far the public data stands.', {
  epoch: told(z.string(), 'Changes after a restore; begin again then.', 'd48cb9404eb7'),
  seq: reached(),
  changedAt: told(z.iso.datetime(), 'When something last changed.', '2026-11-20T13:05:11.000Z').nullable(),
  staleness: told(z.number().nonnegative(), 'How old this answer may be, in seconds.', 0),
  counts: perType(() => told(z.int().nonnegative(), 'How many are live.', 12)),
  types: z.array(documentType()),
})

export const index = named('Index', 'Where everything is.', {
  lists: z.strictObject({
    fiches: apiAddress('/v1/fiches'),
    projects: apiAddress('/v1/projects'),
    leerlabos: apiAddress('/v1/leerlabos'),
    partners: apiAddress('/v1/partners'),
    contacts: apiAddress('/v1/contacts'),
  }),
  labo: apiAddress('/v1/labo'),
  items: apiAddress('/v1/items'),
  sessions: apiAddress('/v1/sessions'),
  agenda: apiAddress('/v1/agenda.ics'),
  search: apiAddress('/v1/search'),
  suggest: apiAddress('/v1/suggest'),
  changes: apiAddress('/v1/changes'),
  manifest: apiAddress('/v1/manifest'),
  exports: perType(() => apiAddress('/v1/export/fiche.ndjson')),
  feeds: z.strictObject({
    fiche: apiAddress('/v1/feeds/fiche.atom'),
    project: apiAddress('/v1/feeds/project.atom'),
    leerlabo: apiAddress('/v1/feeds/leerlabo.atom'),
    partner: apiAddress('/v1/feeds/partner.atom'),
  }),
  status: apiAddress('/v1/status'),
  vocabularies: apiAddress('/v1/vocabularies'),
  openapi: apiAddress('/v1/openapi.json'),
  docs: apiAddress('/v1/docs'),
  pages: perType(() =>
    told(z.string(), 'The pages on a website, when they were set.', 'https://www.example.be/toolbox/{slug}').nullable(),
  ),
  seq: reached(),
})

const words = (nl: string, en: string) =>
  z.strictObject({ nl: told(z.string(), 'In Dutch.', nl), en: told(z.string(), 'In English.', en).nullable() })
const vocabularyShape = {
  id: told(z.string(), 'The name in the address.', 'audience'),
  title: words('Doelgroep', 'Audience'),
  source: told(
    z.enum(['labo', 'api']),
    '`labo`: words that the labo adds to and changes. `api`: codes that belong to this API.',
  ),
}
export const vocabularyList = named('VocabularyList', 'The vocabularies there are.', {
  items: z.array(
    z.strictObject({
      ...vocabularyShape,
      count: told(z.int().nonnegative(), 'How many words it has.', 5),
      url: apiAddress('/v1/vocabularies/audience'),
    }),
  ),
  seq: reached(),
})
export const term = named('Term', 'One word of a vocabulary.', {
  id: told(z.string(), 'The key, as documents give it and filters take it.', 'leerkracht'),
  labels: words('Leerkracht', 'Teacher'),
  synonyms: z.array(told(z.string(), 'Another word for it.', 'leraar')),
  order: told(z.number(), 'Its place in the list.', 10),
  deprecated: told(z.boolean(), 'No longer given to new documents.', false),
  replacement: told(z.string(), 'The key of the word to use instead.', 'lesgever').nullable(),
})
export const vocabulary = named('Vocabulary', 'A vocabulary with its words, in their order.', {
  ...vocabularyShape,
  items: z.array(term),
  seq: reached(),
})

export const problem = named('Problem', 'What went wrong (RFC 9457). `code` stays the same; the words may change.', {
  type: told(z.string().regex(/^\/problems\/[a-z-]+$/), 'Which problem it is.', '/problems/invalid-parameter'),
  title: told(z.string(), 'In a few words.', 'Invalid parameter'),
  status: told(z.int().min(400).max(599), 'The HTTP status.', 400),
  code: told(z.string(), 'The last part of `type`.', 'invalid-parameter'),
  detail: told(z.string(), 'What to do about it.', '"thema" is not a parameter. Valid here: theme.'),
  parameter: told(z.string(), 'The parameter that is not right.', 'thema').optional(),
  suggestion: told(z.string(), 'The nearest that is valid.', 'theme').optional(),
  reason: told(z.string(), 'Why it is gone: archived, offline, erased or unused.', 'archived').optional(),
})
