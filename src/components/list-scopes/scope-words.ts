import type { ScopeKey } from '#access/list-scopes.ts'
import type { Words } from '#src/review/words.ts'

/** What a way into a list is called. */
export const scopeWords = (scope: ScopeKey, collection: string): Words =>
  scope === 'own' ? (ownWords[collection] ?? words.own) : words[scope]

const words: Record<ScopeKey, Words> = {
  own: { nl: 'Van ons', en: 'Ours' },
  review: { nl: 'Te bekijken', en: 'To review' },
  approved: { nl: 'Goedgekeurd', en: 'Approved' },
  all: { nl: 'Alles wat ik mag zien', en: 'Everything I may see' },
}

const ownWords: Record<string, Words> = {
  fiches: { nl: 'Onze fiches', en: 'Our fiches' },
  projects: { nl: 'Onze projecten', en: 'Our projects' },
  leerlabos: { nl: 'Onze leerlabo’s', en: 'Our leerlabos' },
  partners: { nl: 'Onze organisatie', en: 'Our organisation' },
  contacts: { nl: 'Onze contactpersonen', en: 'Our contacts' },
}
