import type { Addresses } from '#src/delivery/addresses.ts'
import { project } from '#src/delivery/read-model/project.ts'
import type { Sql } from '#src/server/database/sql.ts'
import type { RoleUrls } from '#src/server/database/roles.ts'
import { bigPartner, surroundings } from './documents.ts'
import { inTransaction, withApplication } from './fill.ts'
import { atMost, told, type Row } from './rows.ts'
import { median } from './statistics.ts'

/** A partner gets another name; all that show its name are rendered again and written in the one transaction that does so. */
export async function rename(urls: RoleUrls, times: number, addresses: Addresses): Promise<Row[]> {
  const partner = surroundings().find(({ slug }) => slug === bigPartner.name)
  if (!partner) throw new Error('The partner is missing.')
  const taken: number[] = []
  let statements = 0
  let changed = 0
  await withApplication(urls, async (client) => {
    const seq = async () =>
      Number((await client.query<{ seq: string }>('select seq::text as seq from delivery.head')).rows[0]?.seq)
    for (let turn = 1; turn <= times; turn += 1) {
      const content = { ...partner.content, name: `Nieuwe naam ${turn}` }
      const before = await seq()
      statements = 0
      const start = performance.now()
      await inTransaction(client, (sql) => {
        const counting: Sql = { query: (text, values) => ((statements += 1), sql.query(text, values)) }
        return project(counting, { ...partner, version: turn + 1, content }, new Date(), addresses)
      })
      taken.push(performance.now() - start)
      changed = (await seq()) - before
    }
  })
  return [
    atMost(2000, `rename a partner with ${changed - 1} live dependants, one transaction, median`, median(taken), 'ms'),
    told('the same, statements', statements, ''),
  ]
}
