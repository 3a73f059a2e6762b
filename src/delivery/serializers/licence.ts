import type { z } from 'zod'
import type { licence } from '../schemas/parts.ts'
import { textOf } from './read-content.ts'

export type Licence = z.infer<typeof licence>

const addresses: Record<string, string> = {
  'CC-BY-NC-SA-4.0': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

/** What others may do with a fiche, by its SPDX name. */
export function licenceOf(value: unknown): Licence | null {
  const id = textOf(value)
  const url = id === null ? undefined : addresses[id]
  return id === null || url === undefined ? null : { id, url }
}
