import { resolve } from 'node:path'
import { ensureBuilt } from './admin-build.ts'
import { exitWith } from './startup-error.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const isNew = await ensureBuilt(resolve(import.meta.dirname, '../..'), say)
  say(isNew ? 'Gebouwd.' : 'Er is niets gewijzigd; de vorige bouw blijft.')
} catch (error) {
  exitWith(error)
}
