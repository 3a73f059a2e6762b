import type { z } from 'zod'
import { enumerations, type Words } from '../enumerations.ts'
import type { PublicRecord } from '../read-model/public-record.ts'
import type { evidence } from '../schemas/parts.ts'
import { textOf } from './read-content.ts'

export type Evidence = z.infer<typeof evidence>

const labels: Partial<Record<string, Words>> = enumerations.evidence.words

/** How firmly a fiche is founded, from 0 to 5, as the labo judged it. */
export function evidenceOf({ evidence }: PublicRecord): Evidence | null {
  const label = evidence === null ? undefined : labels[String(evidence.rung)]?.nl
  return evidence === null || label === undefined
    ? null
    : { rung: evidence.rung, label, motive: textOf(evidence.motive) }
}
