import type { Kind } from './facts.ts'

/** The singular name that the public reads. */
export const publicType = {
  fiches: 'fiche',
  projects: 'project',
  leerlabos: 'leerlabo',
  partners: 'partner',
  contacts: 'contact',
  labo: 'labo',
} as const satisfies Record<Kind, string>
