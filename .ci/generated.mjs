import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

// What is generated from the configuration and from the workflow's table and the API's description is checked in; here it is generated again and must not differ.
const files = [
  'src/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
  'docs/review.md',
  'src/client/api-types.ts',
]
const read = () => files.map((file) => readFileSync(file, 'utf8'))
const migrations = () => readdirSync('src/migrations').join()

const [before, migrationsBefore] = [read(), migrations()]
const payload = (...args) =>
  execFileSync(process.execPath, ['--conditions=production', 'node_modules/payload/bin.js', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
payload('generate:types')
payload('generate:importmap')
for (const program of ['.ci/describe-review.mjs', '.ci/describe-client.mjs']) {
  execFileSync(process.execPath, ['--import', 'tsx', program])
}
const after = read()
const changed = files.filter((_file, index) => before[index] !== after[index])
payload('migrate:create', 'unnoticed', '--skip-empty')
if (migrations() !== migrationsBefore) changed.push('src/migrations (the model has changed without a migration)')
if (changed.length > 0) {
  console.error(`Out of date, and now generated again:\n  ${changed.join('\n  ')}`)
  process.exit(1)
}
