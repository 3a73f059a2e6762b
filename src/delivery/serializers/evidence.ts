import type { PublicRecord } from '../read-model/public-record.ts'
import { textOf } from './read-content.ts'

export type Evidence = { rung: number; label: string; motive: string | null }

const labels = [
  'Nog niet onderbouwd',
  'Praktijkervaring van één organisatie',
  'Praktijkervaring van meerdere organisaties',
  'Steunt op onderzoek elders',
  'Onderzocht in de eigen regio',
  'Stevig onderbouwd door meerdere onderzoeken',
]

/** How firmly a fiche is founded, from 0 to 5, as the labo judged it. */
export function evidenceOf({ evidence }: PublicRecord): Evidence | null {
  const label = evidence === null ? undefined : labels[evidence.rung]
  return evidence === null || label === undefined
    ? null
    : { rung: evidence.rung, label, motive: textOf(evidence.motive) }
}
