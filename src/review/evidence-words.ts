import type { Words } from './words.ts'

/** How firmly a fiche is founded, by its rung. */
export const evidenceWords = {
  '0': { nl: 'Nog niet onderbouwd', en: 'Not founded yet' },
  '1': { nl: 'Praktijkervaring van één organisatie', en: 'Practice of one organisation' },
  '2': { nl: 'Praktijkervaring van meerdere organisaties', en: 'Practice of several organisations' },
  '3': { nl: 'Steunt op onderzoek elders', en: 'Rests on research elsewhere' },
  '4': { nl: 'Onderzocht in de eigen regio', en: 'Researched in this region' },
  '5': { nl: 'Stevig onderbouwd door meerdere onderzoeken', en: 'Firmly founded by several studies' },
} satisfies Record<string, Words>
