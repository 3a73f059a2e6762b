import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from './debian.ts'

const root = resolve(import.meta.dirname, '../..')

/**
 * Builds the website of `docs/examples/eleventy` in a folder; what it keeps there between times stays.
 * @returns the folder with the pages
 * @throws when building says anything
 */
export async function buildEleventy(site: string, labo: string): Promise<string> {
  if (!existsSync(site)) {
    cpSync(join(root, 'docs/examples/eleventy'), site, { recursive: true })
    mkdirSync(join(site, 'node_modules'))
    symlinkSync(join(root, 'node_modules/@11ty'), join(site, 'node_modules/@11ty'))
    await quietly(['.ci/build-client.mjs', join(site, 'node_modules/leerlabo-client')], root)
  }
  await quietly([join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'], site, { LABO: labo })
  return join(site, '_site')
}

async function quietly(args: string[], cwd: string, env: Record<string, string> = {}): Promise<void> {
  const { code, out, err } = await run(process.execPath, args, { cwd, env })
  if (code !== 0 || err !== '') throw new Error(`${args.join(' ')} (${code}): ${err}${out}`)
}
