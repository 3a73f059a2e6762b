const words: Record<string, string> = {
  theme: 'Keys of `/v1/vocabularies/theme`.',
  audience: 'Keys of `/v1/vocabularies/audience`.',
  level: 'Keys of `/v1/vocabularies/level`.',
  sector: 'Keys of `/v1/vocabularies/sector`.',
  kind: 'See `/v1/vocabularies/kind`.',
  carePhase: 'See `/v1/vocabularies/carePhase`.',
  cost: 'See `/v1/vocabularies/cost`.',
  phase: 'See `/v1/vocabularies/phase`.',
  support: 'See `/v1/vocabularies/support`.',
  status: 'See `/v1/vocabularies/sessionStatus`.',
  partner: 'Id or slug of a partner: as lead, co-owner, organiser or participant.',
  schoolYear: 'For example 2026-2027.',
  modifiedSince: 'A day in Brussels or an instant: what changed from then on.',
  withdrawn: 'Also show what was withdrawn.',
  shape: '`card`, or `full` for whole documents.',
  fields: 'Only these members of each item, parted by commas; `id` and `type` always come along.',
  facets: 'Filters whose values are to be counted, parted by commas. A count does not look at its own filter.',
  include: 'Members whose cards are to come along as whole documents in `included`, parted by commas.',
  limit: 'How many on a page.',
  cursor: 'The `next` of the page before.',
  min_seq: 'A `seq` that the answer must have reached, or the `next` of the changes; never answers older.',
  q: 'Words to look for, in Dutch; between double quotes they must stand together.',
  sort: 'With `-` for descending. Without, the newest first, partners and contacts by title, and with `q` the best first (`relevance`).',
  from: 'From this day in Brussels, or this instant.',
  to: 'Up to and with this day in Brussels, or before this instant.',
  ids: 'At most 100 ids, parted by commas.',
  since: 'The `next` of an earlier answer, a `seq`, or 0 for everything.',
  type: 'A kind of document; without, all of them.',
  types: 'Kinds of documents, parted by commas.',
}

/** @throws for a parameter that nobody described */
export function parameterWords(name: string): string {
  const known = words[name]
  if (known === undefined) throw new Error(`The parameter "${name}" has no description.`)
  return known
}
