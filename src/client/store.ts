import type { DocumentOf, DocumentType } from './types.ts'

/** A document in a copy: `text` is its JSON, byte for byte as the server gives it at its own address. */
export type Held = { id: string; type: DocumentType; text: string }

/**
 * How far a copy has come. A copy is built in rounds: the first time, and again from the beginning after the server was restored or other
 * documents were asked for. Readers see the round in `shown` until the one being built is whole.
 */
export type Place = {
  /** Given to `/v1/changes` next time. */
  since: string
  /** The round that is written to. */
  round: number
  /** The round that readers see; null while the first is not whole. */
  shown: number | null
  /** What was asked for, in words that can be compared. */
  asked: string
}

export type Batch = { put: Held[]; remove: { id: string; type: DocumentType }[]; place: Place }

/**
 * Where a copy is kept. `write` is all there is to get right: it happens whole or not at all, also when the machine stops in the middle.
 * In a database that is one transaction over two tables, `(round, id, type, text)` and the one row of the place.
 */
export type Store = {
  /** Null when nothing was ever written. */
  place: () => Promise<Place | null>
  /**
   * Puts and removes documents in the round of the new place, and keeps that place: all of it or nothing. Putting what is there replaces it,
   * removing what is not there is nothing. Rounds that are neither the one written to nor the one shown may be thrown away.
   */
  write: (batch: Batch) => Promise<void>
  /** The documents of a round, in any order. */
  held: (round: number) => AsyncIterable<Held>
  /** The text of one; null when it is not there. */
  read: (round: number, of: { id: string; type: DocumentType }) => Promise<string | null>
}

/** The documents that readers see, as values. */
export async function* documentsIn<Type extends DocumentType>(
  store: Store,
  type: Type,
): AsyncGenerator<DocumentOf<Type>, void> {
  const place = await store.place()
  if (place?.shown == null) return
  for await (const held of store.held(place.shown)) {
    if (held.type === type) yield JSON.parse(held.text) as DocumentOf<Type>
  }
}
