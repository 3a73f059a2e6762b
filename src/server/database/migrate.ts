import { getPayload } from 'payload'
import type { PoolConfig } from 'pg'
import config from '#payload-config'
import { migrations } from '#src/migrations/index.ts'
import { env } from '../env.ts'
import { exitWith, StartupError } from '../startup-error.ts'
import { pendingMigrations, refusePushedDatabase } from './migrations.ts'
import { grantRights, prepareDatabase, withClient, type RoleUrls } from './roles.ts'

/** Any number that no other program uses on this database. */
const migrationLock = 3_141_592_653

const urls = rolesFromEnvironment()
try {
  await withClient(urls.owner, async (owner) => {
    await owner.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await refusePushedDatabase(owner)
    await prepareDatabase(owner, urls)
    const pending = await pendingMigrations(owner)
    if (pending.length > 0) await runMigrations(urls.owner)
    await grantRights(owner, urls)
    const left = await pendingMigrations(owner)
    if (left.length > 0) throw new StartupError(`Niet uitgevoerd: ${left.join(', ')}`, 'Some migrations did not run.')
    process.stdout.write(`Migraties: ${pending.length} uitgevoerd, ${migrations.length} in totaal.\n`)
  })
  process.exit(0)
} catch (error) {
  exitWith(error)
}

function rolesFromEnvironment(): RoleUrls {
  const found = { owner: env.databaseOwnerUrl, app: env.databaseUrl, reader: env.deliveryDatabaseUrl }
  if (Object.values(found).every((url) => url !== '')) return found
  exitWith(
    new StartupError(
      'Voor migraties zijn DATABASE_OWNER_URL, DATABASE_URL en DELIVERY_DATABASE_URL nodig.',
      'Migrations need all three database URLs.',
    ),
  )
}

type OwnerAdapter = { poolOptions: PoolConfig; migrate: (args: { migrations: typeof migrations }) => Promise<void> }

/** Payload's own runner, on a pool that logs in as the owner instead of the application. */
async function runMigrations(ownerUrl: string): Promise<void> {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const database = payload.db as typeof payload.db & OwnerAdapter
  database.poolOptions = { connectionString: ownerUrl, max: 4 }
  await database.connect?.()
  await database.migrate({ migrations })
}
