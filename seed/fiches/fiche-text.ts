import type { Known } from '../known.ts'
import type { Draft } from '../language/draft.ts'

/** A fiche as somebody writes it, given what the story has told before. */
export type FicheText = (known: Known) => Draft<'fiches'>
