import type { z } from 'zod'

/** One address: what it is for, what it takes and what it gives. */
export type Operation = {
  path: string
  id: string
  tag: 'Lists' | 'Documents' | 'Sessions' | 'Search' | 'Changes' | 'Feeds' | 'Vocabularies' | 'Media' | 'This API'
  summary: string
  description: string
  query?: z.ZodObject
  inPath?: Record<string, { description: string; pattern?: string; example: string }>
  /** A shape (JSON), or another media type. */
  gives: z.ZodType | { mediaTypes: string[]; isBinary?: boolean }
  /** Of the shape, when it is not plain JSON. */
  mediaType?: string
  /** Statuses beside 200, 304, 400, 405, 414 and 500. */
  also: number[]
  headers?: string[]
}
