import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserMissing, openBrowser } from '#tests/support/browser.ts'
import { breaches } from './breaches.ts'
import { openFullHouse, type FullHouse } from './full-house.ts'
import { tabTo } from './keyboard.ts'
import { ready, seat } from './person.ts'

describe.skipIf(browserMissing)('screens that everyone can use', () => {
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

  for (const theme of ['light', 'dark'] as const) {
    test(`a writer’s screens, ${theme}`, async () => {
      const { goTo, page } = await seat(browser, house.url, 'clzMember', theme)
      await goTo('')
      expect(await page.getAttribute('html', 'data-theme')).toBe(theme)
      expect(await breaches(page)).toEqual([])
      await goTo('/collections/fiches')
      await page.locator('.list-scopes').waitFor()
      expect(await breaches(page)).toEqual([])
      await page.getByRole('link', { name: 'Hoe voer je een herstelgesprek na een botsing?' }).click()
      await page.locator('.work-remark-item').first().waitFor()
      await ready(page)
      expect(await breaches(page)).toEqual([])
      await page.locator('[data-name=more-actions]').click()
      expect(await breaches(page)).toEqual([])
      await page.context().close()
    })

    test(`a reviewer’s screens, ${theme}`, async () => {
      const { goTo, page } = await seat(browser, house.url, 'reviewer', theme)
      await goTo('')
      expect(await page.getAttribute('html', 'data-theme')).toBe(theme)
      expect(await breaches(page)).toEqual([])
      await page.getByRole('link', { name: 'Bespreek moeilijk gedrag met je team in twintig minuten' }).click()
      await page.locator('#action-publish').click()
      await page.getByRole('dialog').waitFor()
      expect(await breaches(page)).toEqual([])
      await page.context().close()
    })
  }

  test('who somebody is and what they consent to, as their organisation writes it', async () => {
    const { goTo, page } = await seat(browser, house.url, 'clzManager')
    await goTo('/collections/contacts')
    await page.getByRole('link', { name: 'Aanmeldpunt Centrum voor Leerzorg' }).click()
    await page.getByRole('button', { name: 'Datum wissen' }).first().waitFor()
    await ready(page)
    expect(await breaches(page)).toEqual([])
    await page.context().close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the page for who builds a website, ${colorScheme}, on a narrow screen too`, async () => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 } })
      const page = await context.newPage()
      await page.goto(`${house.url}/v1/docs`)
      await page.getByRole('heading', { level: 1, name: 'Gegevens ophalen' }).waitFor()
      expect(await breaches(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await context.close()
    })
  }

  test('a reviewer claims a fiche and asks for a change with the keyboard alone', async () => {
    const { goTo, page, reads } = await seat(browser, house.url, 'reviewer')
    await goTo('/collections/fiches')
    await tabTo(page, 'a[href*="/collections/fiches/"]:not([href$="create"])')
    await page.keyboard.press('Enter')
    await page.locator('#action-claim').waitFor()
    await ready(page)
    await tabTo(page, '#action-claim')
    await page.keyboard.press('Enter')
    await page.locator('#action-requestChanges').waitFor()
    await tabTo(page, '#action-requestChanges')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('action-requestChanges')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.locator('dialog fieldset select').nth(2).locator('option').nth(1).waitFor({ state: 'attached' })
    await tabTo(page, 'dialog select')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'dialog textarea[required]')
    await page.keyboard.type('Maak de titel korter.')
    await tabTo(page, '#confirm-requestChanges')
    await page.keyboard.press('Enter')
    await reads('Het labo vraagt aanpassingen aan versie')
    await page.context().close()
  })
})
