import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { exitWith } from '../startup-error.ts'
import { exportOptions } from './options.ts'
import { exportLines } from './lines.ts'
import { readSnapshot } from './snapshot.ts'

/**
 * `npm run audit:export -- [--document id] [--since day] [--names] [--format ndjson|csv]`: the history, with what people wrote, on
 * standard output. It waits for whoever reads it, and never holds more than a page.
 */
try {
  const options = exportOptions(process.argv.slice(2))
  await readSnapshot(async (sql) => {
    await pipeline(Readable.from(exportLines(sql, options)), process.stdout, { end: false })
  })
} catch (error) {
  const isReaderGone = error instanceof Error && 'code' in error && error.code === 'EPIPE'
  if (!isReaderGone) exitWith(error)
}
