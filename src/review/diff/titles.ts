import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { type Content, linkedIdsOf } from '../content.ts'
import { unseen } from './labels.ts'
import type { Said, TitleOf } from './shape.ts'

/**
 * Names for everything that these contents link to, as far as the person on `req` may read it; the rest is called what one may not
 * see. One question per collection and
 * one for all of them, with the person's own rights.
 */
export const titlesFor = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  contents: readonly Content[],
): Promise<TitleOf> => {
  const titles = new Map<string, Said>()
  const linked: string[] = []
  for (const collection of targetsOf(fields)) {
    const ids = [...new Set(contents.flatMap((content) => linkedIdsOf(fields, content, collection)))]
    if (ids.length === 0) continue
    linked.push(...ids)
    for (const doc of await readable(req, collection, ids)) titles.set(`${collection}/${doc.id}`, titleOf(doc))
  }
  // Whoever writes or reviews it knows a text by its newest name, also when that is not online.
  for (const { collection, id, title } of linked.length > 0 ? await readable(req, 'documents', linked) : []) {
    const key = `${String(collection)}/${id}`
    if (titles.has(key) && typeof title === 'string' && title !== '') titles.set(key, title)
  }
  return (collection, id) => titles.get(`${collection}/${id}`) ?? unseen
}

const readable = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<(Content & { id: string })[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs as unknown as (Content & { id: string })[]
}

/** Words have a name in both languages, the labo's words need no English one. */
const titleOf = ({ function: role, labelEn, labelNl, name, title }: Content): Said => {
  if (typeof labelNl === 'string') {
    return { nl: labelNl, en: typeof labelEn === 'string' && labelEn !== '' ? labelEn : labelNl }
  }
  return ([title, role, name].find((one) => typeof one === 'string' && one !== '') as Said | undefined) ?? nameless
}

const nameless: Said = { nl: 'iets zonder titel', en: 'something without a title' }

const targetsOf = (fields: readonly FlattenedField[]): CollectionSlug[] => [
  ...new Set(
    fields.flatMap((field): CollectionSlug[] => {
      if (field.type === 'relationship') return [field.relationTo].flat()
      return field.type === 'array' || field.type === 'group' ? targetsOf(field.flattenedFields) : []
    }),
  ),
]
