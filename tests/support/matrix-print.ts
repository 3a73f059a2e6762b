import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { clearParts, sumOfParts } from './access-parts.ts'

/**
 * `npm run access:matrix`: asks the running product everything that `docs/access.md` speaks of, prints what was found and how
 * much, and ends with 1 unless nothing is wrong and nothing uncovered.
 */
const root = resolve(import.meta.dirname, '../..')
clearParts()
const vitest = resolve(root, 'node_modules/vitest/vitest.mjs')
const run = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'api', '--project', 'browser', '--reporter', 'dot', 'access-matrix'],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
)
const { cells, wrong, uncovered } = sumOfParts()
for (const one of wrong) console.log(`wrong · ${one}`)
for (const one of uncovered) console.log(`uncovered · ${one}`)
const isClean = wrong.length === 0 && uncovered.length === 0
if (isClean && run.status !== 0) console.log(run.stdout, run.stderr)
console.log(`cells ${cells} · wrong ${wrong.length} · uncovered ${uncovered.length}`)
process.exit(isClean && run.status === 0 ? 0 : 1)
