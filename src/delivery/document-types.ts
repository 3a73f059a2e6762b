/** The public kinds of document, in the order in which a website would show them. */
export const documentTypes = ['fiche', 'project', 'leerlabo', 'partner', 'contact', 'labo'] as const
export type DocumentType = (typeof documentTypes)[number]

/** The kinds that have a list of their own, by the word in the address: `/v1/fiches`. */
export const typeOfList = {
  fiches: 'fiche',
  projects: 'project',
  leerlabos: 'leerlabo',
  partners: 'partner',
  contacts: 'contact',
} as const satisfies Record<string, DocumentType>
export type ListName = keyof typeof typeOfList
export type ListedType = (typeof typeOfList)[ListName]

export const listNames = Object.keys(typeOfList) as ListName[]

/** The word that stands for a kind in addresses; the labo is one page and has no list. */
export const pathOfType: Record<DocumentType, string> = {
  fiche: 'fiches',
  project: 'projects',
  leerlabo: 'leerlabos',
  partner: 'partners',
  contact: 'contacts',
  labo: 'labo',
}
