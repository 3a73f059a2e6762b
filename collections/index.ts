import type { CollectionConfig } from 'payload'

import { Contacts } from './contacts/index.ts'
import { Fiches } from './fiches/index.ts'
import { accessToldToReaders } from './intake/access-told.ts'
import { askedPlainly } from './intake/oracles.ts'
import { Labo } from './labo/index.ts'
import { Leerlabos } from './leerlabos/index.ts'
import { Media } from './media/index.ts'
import { Partners } from './partners/index.ts'
import { Projects } from './projects/index.ts'
import { Terms } from './terms.ts'
import { Users } from './users/index.ts'
import { Comments } from './workflow/comments.ts'
import { Documents } from './workflow/documents.ts'
import { Editions } from './workflow/editions.ts'
import { Events } from './workflow/events.ts'

/** In the order of the menu. */
const inMenuOrder = [
  Fiches,
  Leerlabos,
  Projects,
  Media,
  Partners,
  Contacts,
  Labo,
  Terms,
  Users,
  Documents,
  Editions,
  Events,
  Comments,
] satisfies Guarded[]

export const collections: CollectionConfig[] = inMenuOrder.map(askedPlainly).map(accessToldToReaders)

/** Every door is named: where Payload finds no rule it lets any signed-in person through (traps F8, CVE-2026-11779). */
type Guarded = CollectionConfig & {
  access: Required<
    Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'update' | 'delete' | 'readVersions' | 'unlock'>
  >
}
