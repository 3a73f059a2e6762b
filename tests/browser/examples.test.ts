import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { browserMissing, openBrowser } from '#tests/support/browser.ts'
import { buildEleventy } from '#tests/support/eleventy.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { breaches } from './breaches.ts'

describe.skipIf(browserMissing)('the website of the Eleventy example can be used by everyone', () => {
  let house: House
  let browser: Browser
  let server: Server
  let url: string
  const slugs: Record<string, string> = {}
  beforeAll(async () => {
    house = await openHouse({ seed: 'demo' })
    const pages = await buildEleventy(join(mkdtempSync(join(inject('scratch'), 'site-')), 'eleventy'), house.url)
    server = await serveFolder(pages)
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await openBrowser()
    const path = '/v1/fiches?shape=full&withdrawn=true&limit=100'
    const { items } = (await house.askAs<{ items: Fiche[] }>(null, path)).body
    slugs['with an image'] = items.find(({ image }) => image !== null)?.slug ?? ''
    slugs['with attachments'] = items.find(({ attachments }) => attachments.length > 0)?.slug ?? ''
    slugs.withdrawn = items.find(({ publication }) => publication === 'withdrawn')?.slug ?? ''
  })
  afterAll(async () => {
    await browser.close()
    server.close()
    await house.close()
  })

  const open = async (path: string, colorScheme: 'light' | 'dark') => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 800 } })
    // The demo labo was written for the address where it is mostly looked at.
    await context.route('http://localhost:3000/media/*', async (route) => {
      const response = await route.fetch({ url: route.request().url().replace('http://localhost:3000', house.url) })
      await route.fulfill({ response })
    })
    const page = await context.newPage()
    await page.goto(`${url}${path}`)
    return page
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the list of fiches, ${colorScheme}`, async () => {
      const page = await open('/', colorScheme)
      expect(await page.locator('.fiches a').count()).toBeGreaterThan(10)
      expect(await breaches(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await page.context().close()
    })

    test.each(['with an image', 'with attachments', 'withdrawn'])(`a fiche, %s, ${colorScheme}`, async (which) => {
      expect(slugs[which]).not.toBe('')
      const page = await open(`/fiches/${slugs[which]}/`, colorScheme)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await breaches(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await page.context().close()
    })
  }

  test('an image is shown in the format that the browser would rather have', async () => {
    const page = await open(`/fiches/${slugs['with an image']}/`, 'light')
    const image = page.locator('picture img').first()
    await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0)
    expect(await image.evaluate((shown: HTMLImageElement) => shown.currentSrc)).toMatch(/\.avif$/)
    await page.context().close()
  })
})

type Fiche = { slug: string; publication: string; image: object | null; attachments: object[] }

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' }

function serveFolder(folder: string): Promise<Server> {
  const server = createServer((req, res) => {
    const path = (req.url ?? '/').replace(/\/$/, '/index.html')
    try {
      res.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream')
      res.end(readFileSync(join(folder, path)))
    } catch {
      res.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
