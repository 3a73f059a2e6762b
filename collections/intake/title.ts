/** What a document is called in lists: its title, name or function. */
export const titleOf = (slug: string, doc: Readonly<Record<string, unknown>>): string | null => {
  const value = doc[titleField(slug)]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

export const titleField = (slug: string): 'title' | 'name' | 'function' =>
  slug === 'partners' ? 'name' : slug === 'contacts' ? 'function' : 'title'
