import type { Embedded } from './embedded.ts'
import { createDatabase, type RoleUrls } from './roles.ts'

/** Makes our database and its three roles in an embedded cluster; they share the cluster's own random password. */
export async function openLocalDatabase(embedded: Pick<Embedded, 'url'>, name = 'leerlabo'): Promise<RoleUrls> {
  const urls = localRoles(embedded.url(), name)
  await createDatabase(embedded.url(), urls)
  return urls
}

/** The addresses of the three roles for a database in the cluster that this superuser address belongs to. */
export function localRoles(superuserUrl: string, database: string): RoleUrls {
  const as = (role: string) => {
    const url = new URL(superuserUrl)
    url.username = `leerlabo_${role}`
    url.pathname = `/${database}`
    return url.href
  }
  return { owner: as('owner'), app: as('app'), reader: as('reader') }
}
