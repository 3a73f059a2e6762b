/** Collections whose documents go through review; each row has its record in `documents`. */
export const reviewableSlugs = ['fiches', 'projects', 'leerlabos', 'partners', 'contacts', 'labo'] as const
export type ReviewableSlug = (typeof reviewableSlugs)[number]

export const isReviewable = (slug: string): slug is ReviewableSlug =>
  (reviewableSlugs as readonly string[]).includes(slug)
