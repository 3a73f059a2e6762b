import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

// Makes the client into a package that any website can install: `npm install ./dist/client`. Another folder may be given.
const folder = resolve(process.argv[2] ?? 'dist/client')
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'src/client/tsconfig.json', '--outDir', folder],
  {
    stdio: 'inherit',
  },
)
const entry = (name) => ({ types: `./${name}.d.ts`, default: `./${name}.js` })
const description = {
  name: 'leerlabo-client',
  version: '1.0.0',
  description: 'Reads the public API of a labo, and keeps a copy of it up to date.',
  type: 'module',
  engines: { node: '>=20' },
  sideEffects: false,
  exports: { '.': entry('index'), './files': entry('file-store') },
}
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(description, null, 2)}\n`)
