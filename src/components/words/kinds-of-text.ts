import type { Words } from '#src/review/words.ts'

/** What one document of a collection is called. */
export const kindOfText = (collection: string): Words => words[collection] ?? { nl: 'tekst', en: 'text' }

const words: Partial<Record<string, Words>> = {
  fiches: { nl: 'fiche', en: 'fiche' },
  projects: { nl: 'project', en: 'project' },
  leerlabos: { nl: 'leerlabo', en: 'leerlabo' },
  partners: { nl: 'organisatie', en: 'organisation' },
  contacts: { nl: 'contactpersoon', en: 'contact' },
  labo: { nl: 'pagina van het labo', en: 'page of the labo' },
}
