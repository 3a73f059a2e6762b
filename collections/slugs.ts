/** Collections whose documents go through review; each row has its record in `documents`. */
export const reviewableSlugs = ['fiches', 'projects', 'leerlabos', 'partners', 'contacts', 'labo'] as const
export type ReviewableSlug = (typeof reviewableSlugs)[number]

export const isReviewable = (slug: string): slug is ReviewableSlug =>
  (reviewableSlugs as readonly string[]).includes(slug)

/** The singular public type name of each reviewable collection, as it stands in `/v1` documents. */
export const typeOf = {
  fiches: 'fiche',
  projects: 'project',
  leerlabos: 'leerlabo',
  partners: 'partner',
  contacts: 'contact',
  labo: 'labo',
} as const satisfies Record<ReviewableSlug, string>
export type DocumentType = (typeof typeOf)[ReviewableSlug]
