import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, demoPassword, people } from '#seed/cast.ts'
import { browserMissing, openBrowser } from '#tests/support/browser.ts'
import { openFullHouse, type FullHouse } from './full-house.ts'

describe.skipIf(browserMissing)('the screens of the admin', () => {
  let house: FullHouse
  let browser: Browser
  beforeAll(async () => {
    house = await openFullHouse()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })

  it.each(people)('open without errors and inside their content policy for %s', async (person) => {
    const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage()
    const complaints = listen(page)
    await signIn(page, house.url, cast[person].email)
    for (const path of ['', '/collections/fiches', '/collections/fiches/create', '/collections/media', '/account']) {
      await page.goto(`${house.url}/admin${path}`, { waitUntil: 'networkidle' })
    }
    await page.context().close()
    expect(complaints).toEqual([])
  })

  it('cannot be had by making up a server function', async () => {
    const answer = await house.fetchAs(cast.clzMember.email, '/admin', {
      method: 'POST',
      headers: { 'Next-Action': '0'.repeat(42), 'Content-Type': 'text/plain' },
      body: '[{"name":"schedule-publish","args":{}}]',
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})

async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/admin/login`, { waitUntil: 'networkidle' })
  await page.fill('#field-email', email)
  await page.fill('#field-password', demoPassword)
  await page.click('button[type=submit]')
  await page.waitForURL((address) => !address.pathname.includes('login'))
}

/** Everything that goes wrong on a page: scripts that throw, what its policy forbids, answers that are refusals. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('response', (answer) => {
    if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.url()}`)
  })
  return complaints
}
