import type { Page } from 'playwright-core'

/** Moves the keyboard on until it is on what fits; fails when a whole round does not come across it. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let steps = 0; steps < 120; steps += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${selector}`)
}

/** Goes to a button with the keyboard and presses it. */
export const pressByKey = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().waitFor()
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

/** Opens “Meer” and takes a step from it, with the keyboard alone. */
export const chooseByKey = async (page: Page, action: string): Promise<void> => {
  await pressByKey(page, '[data-name=more-actions]')
  await pressByKey(page, `[data-action=${action}]`)
  await page.getByRole('dialog').waitFor()
}
