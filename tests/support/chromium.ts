import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** A browser to start, with the variables it needs here; or the reason why there is none. */
export type FoundChromium = { path: string; env: Record<string, string> } | { missing: string }

/**
 * Finds a Chromium: CHROMIUM_PATH, or the one that an npm package brings (Linux x64), unpacked once below
 * `node_modules/.cache`. Libraries that the machine lacks, and a font, come from the same package.
 */
export function findChromium(): FoundChromium {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? { path: given, env: {} } : { missing: `CHROMIUM_PATH: ${given} does not exist` }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { missing: `no Chromium for ${process.platform}-${process.arch} in npm; set CHROMIUM_PATH` }
  }
  const home = unpackOnce()
  const path = join(home, 'chromium')
  const env = { FONTCONFIG_FILE: join(home, 'fonts.conf') }
  const candidates = [env, { ...env, LD_LIBRARY_PATH: join(home, 'lib') }]
  const working = candidates.find((candidate) => starts(path, candidate))
  return working ? { path, env: working } : { missing: `Chromium does not start here: ${complaint(path)}` }
}

const packageFolder = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..')
const cache = resolve(import.meta.dirname, '../../node_modules/.cache')

function unpackOnce(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const home = join(cache, `chromium-${version}`)
  if (existsSync(home)) return home
  const partial = `${home}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  writeFileSync(join(partial, 'chromium'), unpack('chromium.br'), { mode: 0o755 })
  for (const name of ['al2023.tar', 'fonts.tar']) {
    writeFileSync(join(partial, name), unpack(`${name}.br`))
    execFileSync('tar', ['-xf', name], { cwd: partial })
    rmSync(join(partial, name))
  }
  writeFileSync(join(partial, 'fonts.conf'), fontsConfiguration(join(home, 'fonts')))
  try {
    renameSync(partial, home)
  } catch {
    rmSync(partial, { recursive: true, force: true })
  }
  return home
}

const unpack = (name: string) => brotliDecompressSync(readFileSync(join(packageFolder, 'bin', name)))

/** Only the font that came along, so that screenshots look the same on every machine. */
const fontsConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>
`

const starts = (path: string, env: Record<string, string>) =>
  spawnSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0

const complaint = (path: string) =>
  spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stderr.trim().slice(0, 300)
