import type { DocumentType } from '../document-types.ts'

/** Where a document that was once public stands now. */
export type RecordPublication = 'live' | 'withdrawn' | 'offline' | 'archived'

/** One image or file as it was when the edition was approved. */
export type MediaSnapshot = {
  id: string
  sha256: string
  filename: string
  mimeType: string
  /** Bytes. */
  filesize: number
  /** Pixels; null for documents. */
  width: number | null
  height: number | null
  /** Percent from the left and from the top. */
  focalX: number | null
  focalY: number | null
  title: string | null
  alt: string | null
  decorative: boolean
  credit: string | null
  licence: string | null
  /** Per variant, `w480` for instance. */
  sizes: Record<string, { filename: string; width: number; height: number; mimeType: string }>
}

/** Everything the public may know about one document, as the workflow hands it over at publication. */
export type PublicRecord = {
  id: string
  type: DocumentType
  publication: RecordPublication
  /** The number of the live edition. */
  version: number
  slug: string
  slugHistory: string[]
  publishedAt: string
  modifiedAt: string
  checkedOn: string | null
  reviewBy: string | null
  outdated: boolean
  notice: string | null
  /** The id of the document to read instead. */
  replacement: string | null
  evidence: { rung: number; motive: string | null } | null
  /** Partner ids. */
  lead: string | null
  coOwners: string[]
  /** A contact: the person no longer agrees to be shown; only the function is left. */
  consentWithdrawn?: boolean
  /** A leerlabo: what changed about its sessions since they were approved, by row id. Instants are ISO 8601. */
  sessionChanges?: Record<string, { status: 'planned' | 'full' | 'cancelled'; start?: string; end?: string }>
  /** The approved content: relations as ids, array rows with their id, rich text as Lexical JSON. */
  content: Record<string, unknown>
  media: Record<string, MediaSnapshot>
}

/** A word of a vocabulary; websites know it by `key`. */
export type PublicTerm = {
  id: string
  vocabulary: string
  key: string
  labelNl: string
  labelEn: string | null
  synonyms: string[]
  order: number
  deprecated: boolean
  replacement: string | null
}
