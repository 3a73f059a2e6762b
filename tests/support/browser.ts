import { chromium, type Browser } from 'playwright-core'
import { findChromium } from './chromium.ts'

const found = findChromium()

/**
 * Why the browser tests cannot run here; undefined when they can. Use as
 * `describe.skipIf(browserMissing)(…)`: the reason is printed once, so that a green run does not hide it.
 */
export const browserMissing = 'missing' in found ? found.missing : undefined

if (browserMissing) process.stderr.write(`\nBROWSER TESTS DID NOT RUN: ${browserMissing}\n\n`)

/** Starts a headless Chromium that talks to nobody but the pages it is given. */
export async function openBrowser(): Promise<Browser> {
  if ('missing' in found) throw new Error(found.missing)
  return await chromium.launch({
    executablePath: found.path,
    headless: true,
    env: { ...(process.env as Record<string, string>), ...found.env },
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--no-zygote'],
      ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--headless'],
    ],
  })
}
