import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartupError } from './startup-error.ts'

/** What the admin's screens are made from; a change in one of these means building again. */
const sources = [
  ...['src/app', 'src/components', 'src/review', 'collections', 'access', 'payload.config.ts'],
  ...['next.config.ts', 'package-lock.json'],
]

/**
 * Builds the admin's screens when their sources have changed since the last time; about a minute on two cores.
 * @returns whether there was anything to do
 * @throws StartupError with the last lines of what the builder said
 */
export async function ensureBuilt(root: string, say: (line: string) => void = () => undefined): Promise<boolean> {
  const stampFile = join(root, '.next', 'stamp')
  const stamp = hashOf(root)
  const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
  if (isFresh && existsSync(join(root, '.next', 'BUILD_ID'))) return false
  say('De beheerschermen worden gebouwd; dat duurt een à twee minuten en gebeurt alleen na een wijziging.')
  await build(root, say)
  writeFileSync(stampFile, stamp)
  return true
}

function hashOf(root: string): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesIn(root, source)).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(root: string, source: string): string[] {
  const path = join(root, source)
  if (!existsSync(path)) return []
  if (/\.\w+$/.test(source)) return [source]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

async function build(root: string, say: (line: string) => void): Promise<void> {
  const said: string[] = []
  const started = Date.now()
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: '--conditions=production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ticking = setInterval(() => say(`  … nog bezig (${Math.round((Date.now() - started) / 1000)} s)`), 10_000)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(ticking)
  if (code === 0) return
  const tail = said.join('').trim().split('\n').slice(-30).join('\n')
  throw new StartupError(`De beheerschermen konden niet gebouwd worden:\n${tail}\n`, 'next build failed.')
}
