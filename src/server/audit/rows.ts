import { sentenceFor } from '#src/review/timeline/sentences.ts'

import type { StoredEvent } from './chain.ts'

/** An event as it is exported: with what people wrote, and with what they are called when that was asked. */
export type ExportedEvent = StoredEvent & {
  collection: string
  words: Record<string, unknown> | null
  name: string | null
  lead: string | null
}

type Cells = Record<string, unknown>

/** The fields of one line, in the order of the columns. Names stand in it only when they were asked. */
export const cellsOf = (event: ExportedEvent, withNames: boolean): Cells => {
  const { document, collection, number, edition, at, actor, name, lead, key, parameters, words, previousHash, hash } =
    event
  const who = actor === null ? null : { name }
  const { nl } = sentenceFor({ key, edition, times: 1, parameters: parameters ?? {}, who, lead })
  return {
    ...{ document, collection, number, edition, at, actor },
    ...(withNames ? { name, sentence: nl } : {}),
    ...{ key, parameters, words, previousHash, hash },
  }
}

/** One line of NDJSON. */
export const jsonLine = (cells: Cells): string => `${JSON.stringify(cells)}\n`

/** The first line of a CSV file. */
export const csvHead = (withNames: boolean): string =>
  `${['document', 'collection', 'number', 'edition', 'at', 'actor', ...(withNames ? ['name', 'sentence'] : []), 'key', 'parameters', 'words', 'previousHash', 'hash'].join(',')}\r\n`

/** One line of CSV (RFC 4180). */
export const csvLine = (cells: Cells): string => `${Object.values(cells).map(csvCell).join(',')}\r\n`

/** A cell that no spreadsheet takes for a formula: what could begin one gets an apostrophe before it. */
export const csvCell = (value: unknown): string => {
  const text = textOf(value)
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
