import type { PublicTerm } from '../read-model/public-record.ts'
import type { PublicDocument } from '../serializers/serialize.ts'
import { enumerations } from '../enumerations.ts'

/** What a document can be found by. It is read from what the public sees, so that nothing else can be in it. */
export type Searchable = {
  title: string
  summary: string
  /** Its themes and the like, as they are shown. */
  labels: string[]
  /** All other words for those. */
  synonyms: string[]
  text: string
}

/**
 * Only the words of the document itself. What its cards say belongs to other documents, and telephone numbers and
 * addresses for mail are nobody's to find people by.
 * @returns null for the labo's own page, which search does not show
 */
export function searchableOf(document: PublicDocument, terms: PublicTerm[]): Searchable | null {
  const { title } = document
  const labels = terms.map(({ labelNl }) => labelNl)
  const synonyms = terms.flatMap((term) => term.synonyms)
  const found = (summary: string | null, ...texts: (string | null | undefined)[]): Searchable => {
    return { title, summary: summary ?? '', labels, synonyms, text: texts.filter(Boolean).join('\n\n') }
  }
  switch (document.type) {
    case 'fiche': {
      const { summary, signals, body, needs, pitfalls, sources, attachments, kind } = document
      if (kind !== null) labels.push(enumerations.kind.words[kind].nl)
      const others = [...sources, ...attachments].map((one) => one.title)
      return found(summary, signals?.text, body?.text, needs?.text, pitfalls?.text, ...others)
    }
    case 'project':
      return found(document.summary, document.body?.text, document.schoolYear, ...titles(document.attachments))
    case 'leerlabo': {
      const { summary, focus, body, schoolYear, materials, sessions } = document
      const places = new Set(sessions.flatMap(({ place }) => [place.name, place.address]))
      return found(summary, focus, body?.text, schoolYear, ...titles(materials), ...places)
    }
    case 'partner':
      return found(null, document.description?.text, document.address.city)
    case 'contact':
      return found(document.organisation?.title ?? null, document.name)
    case 'labo':
      return null
  }
}

const titles = (files: { title: string }[]): string[] => files.map(({ title }) => title)
