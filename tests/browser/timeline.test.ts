import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cast } from '#seed/cast.ts'
import { browserMissing, openBrowser } from '#tests/support/browser.ts'
import { breaches } from './breaches.ts'
import { openFullHouse, type FullHouse } from './full-house.ts'
import { ready, seat } from './person.ts'

const title = 'Hoe voer je een herstelgesprek na een botsing?'

describe.skipIf(browserMissing)('the history beside a text', () => {
  let house: FullHouse
  let browser: Browser
  let id: string
  beforeAll(async () => {
    house = await openFullHouse()
    browser = await openBrowser()
    const { body } = await house.askAs<{ docs: { id: string }[] }>(
      cast.reviewer.email,
      `/api/fiches?draft=true&where[title][equals]=${encodeURIComponent(title)}`,
    )
    id = body.docs[0]?.id ?? ''
    await remarkOften(24)
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })

  const remarkOften = async (times: number) => {
    const address = `/api/fiches/${id}/actions`
    for (let time = 1; time <= times; time += 1) {
      const { body } = await house.askAs<{ document: { lockVersion: number } }>(cast.reviewer.email, address)
      const { status } = await house.askAs(cast.reviewer.email, `${address}/comment`, {
        json: { expected: body.document.lockVersion, kind: 'may', text: `Opmerking ${time}.` },
      })
      expect(status).toBe(200)
    }
  }

  const lines = (page: Page) => page.locator('.timeline__line')
  const openHistory = async (page: Page) => {
    const summary = page.locator('.timeline > summary')
    await summary.waitFor()
    await ready(page)
    expect(await lines(page).count()).toBe(0)
    await summary.focus()
    await page.keyboard.press('Enter')
    await lines(page).first().waitFor()
  }

  for (const theme of ['light', 'dark'] as const) {
    test(`can be read by everyone, ${theme}`, async () => {
      const { goTo, page } = await seat(browser, house.url, 'clzMember', theme)
      await goTo(`/collections/fiches/${id}`)
      await openHistory(page)
      expect(await lines(page).count()).toBe(20)
      expect(await page.locator('.timeline__line time').first().textContent()).toMatch(
        /^\d{1,2} [a-z]+ \d{4}, \d{1,2}\.\d{2} uur$/,
      )
      await lines(page).nth(5).scrollIntoViewIfNeeded()
      expect(await breaches(page)).toEqual([])
      await page.context().close()
    })
  }

  test('shows more with the keyboard, and the keyboard goes on where the new lines begin', async () => {
    const { goTo, page } = await seat(browser, house.url, 'clzMember')
    await goTo(`/collections/fiches/${id}`)
    await openHistory(page)
    await page.getByRole('button', { name: 'Toon meer' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => lines(page).count()).toBeGreaterThan(24)
    const focused = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.timeline__line')].findIndex((it) => it === document.activeElement),
      )
    await expect.poll(focused).toBe(20)
    expect(await lines(page).last().textContent()).toContain('begon aan versie 1.')
    expect(await page.getByRole('button', { name: 'Toon meer' }).count()).toBe(0)
    await page.context().close()
  })

  test('is fresh after something happened', async () => {
    const { goTo, page } = await seat(browser, house.url, 'clzMember')
    await goTo(`/collections/fiches/${id}`)
    await openHistory(page)
    await page.getByText('Iets vragen of zeggen').click()
    await page.getByLabel('Je vraag of opmerking').fill('Mag dit ook in de kleuterklas?')
    await page.getByRole('button', { name: 'Plaatsen', exact: true }).click()
    await expect.poll(() => lines(page).first().textContent()).toContain('stelde een vraag.')
    await page.context().close()
  })

  test('fits a narrow screen', async () => {
    const { goTo, page } = await seat(browser, house.url, 'reviewer')
    await page.setViewportSize({ width: 390, height: 844 })
    await goTo(`/collections/fiches/${id}`)
    await openHistory(page)
    const overflow = await page.locator('.timeline').evaluate((it) => it.scrollWidth - it.clientWidth)
    expect(overflow).toBe(0)
    const { x, width } = (await page.locator('.timeline').boundingBox()) ?? { x: 0, width: 0 }
    expect(width).toBeGreaterThan(250)
    expect(x + width).toBeLessThanOrEqual(390)
    await page.context().close()
  })
})
