import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cast, demoPassword } from '#seed/cast.ts'
import { browserMissing, openBrowser } from '#tests/support/browser.ts'
import { breaches } from './breaches.ts'
import { openFullHouse, type FullHouse } from './full-house.ts'
import { pressByKey, tabTo } from './keyboard.ts'
import { ready, seat } from './person.ts'

describe.skipIf(browserMissing)('people and their accounts', () => {
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

  const stranger = async (): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage()
    page.setDefaultTimeout(30_000)
    return page
  }
  const linkIn = (text: string): string => /https?:\/\/[^\s"]+\/link\/[^\s"]+/.exec(text)?.[0] ?? 'no link'
  const password = 'vier woorden na elkaar'

  test('the labo invites the first person of an organisation, who is welcomed and begins to write, by keyboard', async () => {
    const email = 'eerste@risk.example'
    const { body } = await house.askAs<{ docs: { id: string; name: string }[] }>(
      cast.admin.email,
      '/api/partners?limit=100&depth=0',
    )
    const risk = body.docs.find(({ name }) => name.includes('Ris+K'))?.id ?? 'none'
    const { goTo, page: labo } = await seat(browser, house.url, 'reviewer')
    await goTo(`/collections/partners/${risk}`)
    await pressByKey(labo, '.members-of-partner > summary')
    await tabTo(labo, `#invite-name-${risk}`)
    await labo.keyboard.type('Eerste verantwoordelijke')
    await tabTo(labo, `#invite-email-${risk}`)
    await labo.keyboard.type(email)
    await labo.getByLabel('Rol').last().selectOption('manager')
    expect(await breaches(labo)).toEqual([])
    await labo.locator(`#invite-email-${risk}`).press('Enter')
    await labo.locator('.members').getByText('uitgenodigd, tot').waitFor()
    await labo.context().close()

    const page = await stranger()
    await page.goto(linkIn(await house.mailTo(email, 'Ris+K')))
    await tabTo(page, '#password')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin$/)
    await page.getByRole('heading', { name: 'Zo komt een tekst online' }).waitFor()
    expect(await breaches(page)).toEqual([])
    await tabTo(page, '#first-title')
    await page.keyboard.type('Wat zeg je op de eerste dag?')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/collections\/fiches\/[0-9a-f-]{36}$/)
    await ready(page)
    expect(await page.inputValue('#field-title')).toBe('Wat zeg je op de eerste dag?')
    await page.goto(`${house.url}/admin`)
    await page.getByRole('link', { name: 'Wat zeg je op de eerste dag?' }).waitFor()
    expect(await page.locator('.welcome').count()).toBe(0)
    await page.context().close()
  })

  test('an administrator asks a colleague for the labo, and takes it back', async () => {
    const { page } = await seat(browser, house.url, 'admin')
    const people = page.locator('.members')
    await people.getByLabel('Naam').fill('Nieuwe nalezer')
    await people.getByLabel('Mailadres').fill('nieuw@labo.example')
    expect(await breaches(page)).toEqual([])
    await people.getByRole('button', { name: 'Uitnodigen' }).click()
    await people.getByText('uitgenodigd, tot').waitFor()
    const link = linkIn(await house.mailTo('nieuw@labo.example', 'werk mee in het labo'))
    await people.getByRole('button', { name: 'Intrekken: Nieuwe nalezer' }).click()
    await people.getByText('uitgenodigd, tot').waitFor({ state: 'detached' })
    await page.context().close()
    const invited = await stranger()
    await invited.goto(link)
    await invited.getByText('Hij is ingetrokken').waitFor()
    expect(await breaches(invited)).toEqual([])
    await invited.context().close()
  })

  test('whoever follows a link from a mail in the browser is not asked to sign in again', async () => {
    const { page } = await seat(browser, house.url, 'clzMember')
    await page.goto('about:blank')
    await page.setContent(`<a href="${house.url}/admin/account">Kies hoe vaak je mail krijgt</a>`)
    await page.getByRole('link').click()
    await ready(page)
    expect(new URL(page.url()).pathname).toBe('/admin/account')
    await page.context().close()
  })

  test('a link for one person does nothing for another who is signed in', async () => {
    await house.askAs(null, '/api/users/sign-in-link', { json: { email: cast.riskMember.email } })
    const link = linkIn(await house.mailTo(cast.riskMember.email, 'om in te loggen'))
    const { page } = await seat(browser, house.url, 'clzMember')
    await page.goto(link)
    await page.getByRole('heading', { name: 'Deze link is voor iemand anders' }).waitFor()
    expect(await breaches(page)).toEqual([])
    await page.getByRole('link', { name: 'Uitloggen' }).click()
    await page.getByText('Je bent uitgelogd').first().waitFor()
    await page.goto(link)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.waitForURL(/\/admin$/)
    await page.context().close()
  })

  test('a new password asks for the one of now', async () => {
    const { goTo, page } = await seat(browser, house.url, 'clzManager')
    await goTo('/account')
    await ready(page)
    expect(await page.locator('#field-currentPassword').count()).toBe(0)
    await page.locator('#change-password').click()
    await page.fill('#field-password', password)
    await page.fill('#field-confirm-password', password)
    await page.fill('#field-currentPassword', 'niet het wachtwoord')
    expect(await breaches(page)).toEqual([])
    await page.locator('#action-save').click()
    await page.getByText('Dit is niet je huidige wachtwoord').first().waitFor()
    await page.fill('#field-currentPassword', demoPassword)
    await expect.poll(() => page.locator('.field-type.error').count()).toBe(0)
    await page.locator('#action-save').click()
    await house.mailTo(cast.clzManager.email, 'wachtwoord')
    await page.context().close()
  })
})
