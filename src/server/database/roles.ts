import { Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg'
import { StartupError } from '../startup-error.ts'

/**
 * The three roles, each as the address it logs in with. The owner migrates, the application writes content, and the
 * reader sees nothing but the public read model.
 */
export type RoleUrls = { owner: string; app: string; reader: string }

/**
 * Makes the three roles and an empty database for them; what exists stays. For a cluster of our own: the embedded
 * one and the tests'.
 */
export async function createDatabase(superuserUrl: string, urls: RoleUrls): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    for (const url of [urls.owner, urls.app, urls.reader]) await ensureRole(client, url)
    const { database, user } = partsOf(urls.owner)
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${escapeIdentifier(database)} OWNER ${escapeIdentifier(user)}`)
    }
  })
}

/**
 * Before the migrations, as the owner: the missing roles, the schemas beside Payload's, and the rights that tables
 * made later are born with.
 * @throws StartupError printing the SQL for a database administrator when the owner may not do this itself
 */
export async function prepareDatabase(owner: Client, urls: RoleUrls): Promise<void> {
  try {
    for (const url of [urls.app, urls.reader]) await ensureRole(owner, url)
    await owner.query(preparation(urls))
  } catch (error) {
    if (error instanceof DatabaseError && error.code === insufficientPrivilege) throw askAdministrator(urls)
    throw error
  }
}

/** After the migrations, as the owner: rights on all that exists, and history that the application cannot rewrite. */
export async function grantRights(owner: Client, urls: RoleUrls): Promise<void> {
  const app = escapeIdentifier(partsOf(urls.app).user)
  const reader = escapeIdentifier(partsOf(urls.reader).user)
  await owner.query(`
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, flow, jobs, sites, delivery TO ${app};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, flow, delivery TO ${app};
    GRANT SELECT ON ALL TABLES IN SCHEMA delivery TO ${reader};
    REVOKE ALL ON ALL TABLES IN SCHEMA public, flow, jobs, sites FROM ${reader};
    REVOKE INSERT, UPDATE, DELETE ON public.payload_migrations FROM ${app};
  `)
  const { rows } = await owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE oid = to_regclass('public.events')`,
  )
  if (rows.length > 0) await owner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON public.events FROM ${app}`)
}

/** Opens one connection for a piece of work and closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The user, password and database that an address names. */
export function partsOf(url: string): { user: string; password: string; database: string } {
  const { username, password, pathname } = new URL(url)
  return {
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
  }
}

const insufficientPrivilege = '42501'
const duplicateRole = '42710'

async function ensureRole(client: Client, url: string): Promise<void> {
  const { user, password } = partsOf(url)
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [user])
  if (rowCount !== 0) return
  await client
    .query(`CREATE ROLE ${escapeIdentifier(user)} LOGIN PASSWORD ${escapeLiteral(password)}`)
    .catch((error: unknown) => {
      if (!(error instanceof DatabaseError && error.code === duplicateRole)) throw error
    })
}

function preparation(urls: RoleUrls): string {
  const database = escapeIdentifier(partsOf(urls.owner).database)
  const [app, reader] = [urls.app, urls.reader].map((url) => escapeIdentifier(partsOf(url).user))
  return `
    REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${database} TO ${app}, ${reader};
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    CREATE SCHEMA IF NOT EXISTS flow;
    CREATE SCHEMA IF NOT EXISTS jobs;
    CREATE SCHEMA IF NOT EXISTS sites;
    CREATE SCHEMA IF NOT EXISTS delivery;
    GRANT USAGE ON SCHEMA public, flow, jobs, sites, delivery TO ${app};
    GRANT USAGE ON SCHEMA delivery TO ${reader};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public, flow, jobs, sites, delivery GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public, flow, delivery GRANT USAGE, SELECT ON SEQUENCES TO ${app};
    ALTER DEFAULT PRIVILEGES IN SCHEMA delivery GRANT SELECT ON TABLES TO ${reader};
  `
}

function askAdministrator(urls: RoleUrls): StartupError {
  const owner = escapeIdentifier(partsOf(urls.owner).user)
  const database = escapeIdentifier(partsOf(urls.owner).database)
  const roles = [urls.app, urls.reader].map(
    (url) => `CREATE ROLE ${escapeIdentifier(partsOf(url).user)} LOGIN PASSWORD '…';`,
  )
  const sql = [...roles, `ALTER DATABASE ${database} OWNER TO ${owner};`].map((line) => `    ${line}`).join('\n')
  return new StartupError(
    `De eigenaar van de databank mag geen rollen of schema's maken. Laat een beheerder dit eenmaal uitvoeren, met de ` +
      `wachtwoorden uit DATABASE_URL en DELIVERY_DATABASE_URL:\n${sql}\n  `,
    'The owner role may not create roles or schemas; have an administrator run the SQL above once.',
  )
}
