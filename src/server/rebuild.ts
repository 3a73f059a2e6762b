import { Pool } from 'pg'

import { rebuild } from '#src/delivery/read-model/rebuild.ts'

import { sqlOn } from './database/sql.ts'
import { env } from './env.ts'
import { exitWith } from './startup-error.ts'

/** `npm run delivery:rebuild`: makes the public documents again from what was published; what comes out the same keeps its `seq`. */
const pool = new Pool({ connectionString: env.databaseUrl, max: 1 })
try {
  const client = await pool.connect()
  await client.query('BEGIN')
  const { documents, changed, seq } = await rebuild(sqlOn(client))
  await client.query('COMMIT')
  process.stdout.write(`${documents} documenten opnieuw gemaakt, ${changed} veranderd; seq is nu ${seq}.\n`)
  process.exit(0)
} catch (error) {
  exitWith(error)
}
