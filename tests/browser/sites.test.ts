import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { browserMissing, openBrowser } from '#tests/support/browser.ts'

import { breaches } from './breaches.ts'
import { type FullHouse, openFullHouse } from './full-house.ts'
import { tabTo } from './keyboard.ts'
import { seat } from './person.ts'

const pictures = resolve(import.meta.dirname, '../.artifacts')

describe.skipIf(browserMissing)('the page of websites', () => {
  let house: FullHouse
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    house = await openFullHouse()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })

  test('an administrator registers one and hands out a key, with the keyboard alone, and the key opens its doors', async () => {
    const { goTo, page } = await seat(browser, house.url, 'admin')
    await goTo('')
    await page.getByRole('link', { name: 'Websites' }).waitFor()
    await goTo('/sites')
    await page.getByText('Er staan nog geen websites in de lijst.').waitFor()
    expect(await breaches(page)).toEqual([])
    await tabTo(page, '.sites button')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Website toevoegen' }).waitFor()
    expect(await breaches(page)).toEqual([])
    await page.keyboard.type('Website van de stad')
    await page.keyboard.press('Tab')
    await page.keyboard.type('web@stad.example')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('10.0.0.1')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('“10.0.0.1” is geen naam van een website').waitFor()
    await page.screenshot({ path: resolve(pictures, 'sites-refused.png') })
    await page.getByLabel('Webadressen').fill('www.stad.example')
    await page.getByRole('button', { name: 'Bewaren' }).press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Website van de stad' }).waitFor()
    await page.getByRole('button', { name: 'Sleutel maken: Website van de stad' }).press('Enter')
    await page.getByRole('dialog').getByLabel('Waarvoor dient de sleutel?').fill('Nieuwe server')
    await page.keyboard.press('Enter')
    await page.getByText('Je ziet deze sleutel maar één keer.').waitFor()
    expect(await breaches(page)).toEqual([])
    const key = await page.getByLabel('De sleutel').inputValue()
    await page.screenshot({ path: resolve(pictures, 'sites-key.png') })
    await page.getByRole('button', { name: 'Ik heb hem bewaard' }).press('Enter')
    await page.getByText(`${key.slice(0, 15)}…`).waitFor()
    expect(await page.content()).not.toContain(key)

    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
    const made = await fetch(`${house.url}/v1/webhooks`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ url: 'https://www.stad.example/hook' }),
    })
    expect(made.status).toBe(201)
    await page.reload()
    await page.getByText('https://www.stad.example/hook').waitFor()
    expect(await breaches(page)).toEqual([])
    await page.screenshot({ path: resolve(pictures, 'sites.png'), fullPage: true })

    await page.getByRole('button', { name: 'Stopzetten: Website van de stad' }).press('Enter')
    await page.getByText('werken niet meer en er gaan geen meldingen meer naartoe').waitFor()
    expect((await fetch(`${house.url}/v1/webhooks`, { headers })).status).toBe(401)
    await page.getByRole('button', { name: 'Verwijderen: Website van de stad' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).press('Enter')
    await page.getByText('Website van de stad is verwijderd.').waitFor()
    await page.context().close()
  })

  test('an administrator sees it in the dark and on a narrow screen too', async () => {
    const { goTo, page } = await seat(browser, house.url, 'admin', 'dark')
    await page.setViewportSize({ width: 375, height: 800 })
    await goTo('/sites')
    await page.getByRole('heading', { level: 1, name: 'Websites' }).waitFor()
    expect(await breaches(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await page.context().close()
  })

  test('a reviewer finds no such page, and no link to it', async () => {
    const { goTo, page } = await seat(browser, house.url, 'reviewer')
    await goTo('')
    await page.locator('.work-nav').waitFor({ state: 'attached' })
    expect(await page.getByRole('link', { name: 'Websites' }).count()).toBe(0)
    await goTo('/sites')
    expect(await page.getByRole('heading', { level: 1, name: 'Websites' }).count()).toBe(0)
    await page.context().close()
  })
})
