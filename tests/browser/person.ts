import { expect } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { cast, demoPassword, type Person } from '#seed/cast.ts'

/** Somebody of the cast at a screen of their own, and what people do there. */
export type Seated = {
  page: Page
  /** Opens a page below `/admin`. */
  goTo: (path: string) => Promise<void>
  /** Picks from a list of a field. */
  pick: (field: string, option: string) => Promise<void>
  openTab: (name: string) => Promise<void>
  /** Presses a button and waits until the form is ready again. */
  press: (name: string) => Promise<void>
  /** Presses a button of the window that is open over the page, and waits until that is gone. */
  confirm: (name: string) => Promise<void>
  /** Waits for the sentence that says where the document stands. */
  reads: (sentence: string) => Promise<void>
}

type Theme = 'light' | 'dark'

/** Signs in through the screen. */
export async function seat(browser: Browser, url: string, person: Person, theme: Theme = 'light'): Promise<Seated> {
  const context = await browser.newContext({
    colorScheme: theme,
    locale: 'nl-BE',
    viewport: { width: 1400, height: 1000 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(`${url}/admin/login`)
  await ready(page)
  await page.fill('#field-email', cast[person].email)
  await page.fill('#field-password', demoPassword)
  await page.click('button[type=submit]')
  await page.waitForURL((address) => !address.pathname.includes('login'))
  return {
    page,
    goTo: async (path) => {
      await page.goto(`${url}/admin${path}`)
    },
    pick: async (field, option) => {
      const list = page.locator(`#field-${field}`)
      await list.locator('.rs__control').click()
      await list.locator('input').first().fill(option.slice(0, 8))
      await page.locator('.rs__option', { hasText: option }).first().click()
      await page.keyboard.press('Escape')
    },
    openTab: (name) => page.locator('.tabs-field__tab-button', { hasText: name }).click(),
    press: async (name) => {
      await page.getByRole('button', { name, exact: true }).click()
      await ready(page)
    },
    confirm: async (name) => {
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    },
    reads: async (sentence) => {
      await expect.poll(() => page.locator('.standing').textContent(), { timeout: 20_000 }).toContain(sentence)
    },
  }
}

/** Payload marks a form that can be used. */
export const ready = (page: Page) => page.waitForSelector('form[data-form-ready=true]')
