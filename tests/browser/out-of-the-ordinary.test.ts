import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cast } from '#seed/cast.ts'
import { browserMissing, openBrowser } from '#tests/support/browser.ts'
import { breaches } from './breaches.ts'
import { openFullHouse, type FullHouse } from './full-house.ts'
import { chooseByKey, pressByKey, tabTo } from './keyboard.ts'
import { ready, seat, type Seated } from './person.ts'

const titles = {
  urgent: 'Hoe bel je ouders voor er een probleem is?',
  declined: 'Maak samen met een leerling een signaalkaart',
  stopped: 'Praat tien dagen lang twee minuten met één leerling',
  series: 'In relatie: leerlabo voor het basisonderwijs',
}

describe.skipIf(browserMissing)('what is out of the ordinary, on screen', () => {
  let house: FullHouse
  let browser: Browser
  let admin: Seated
  let reviewer: Seated
  let member: Seated

  beforeAll(async () => {
    house = await openFullHouse()
    browser = await openBrowser()
    admin = await seat(browser, house.url, 'admin')
    reviewer = await seat(browser, house.url, 'reviewer', 'dark')
    member = await seat(browser, house.url, 'clzMember')
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })

  const found = async (title: string) => {
    const { body } = await house.askAs<{ docs: { id: string; collection: string }[] }>(
      cast.admin.email,
      `/api/documents?depth=0&where[title][equals]=${encodeURIComponent(title)}`,
    )
    const record = body.docs[0]
    if (!record) throw new Error(`The demo has no ${title}`)
    return record
  }
  const open = async ({ goTo, page }: Seated, title: string) => {
    const { collection, id } = await found(title)
    await goTo(`/collections/${collection}/${id}`)
    await page.locator('.work-panel').waitFor()
    await ready(page)
  }
  const standing = async (title: string) => {
    const { collection, id } = await found(title)
    const address = `/api/${collection}/${id}/actions`
    return (await house.askAs<{ document: { slug: string | null } }>(cast.admin.email, address)).body.document
  }

  const fullSessions = async () => {
    const { slug } = await standing(titles.series)
    const { body } = await house.askAs<{ sessions: { status: string }[] }>(null, `/v1/leerlabos/${slug}`)
    return body.sessions.filter(({ status }) => status === 'full').length
  }

  test('an administrator puts a text online in an emergency, with the keyboard alone, and cannot confirm it', async () => {
    const { page, reads } = admin
    await open(admin, titles.urgent)
    await chooseByKey(page, 'forcePublish')
    expect(await breaches(page)).toEqual([])
    await tabTo(page, 'dialog textarea')
    await page.keyboard.type('Het nummer van het crisisteam is vandaag veranderd.')
    await pressByKey(page, '#confirm-forcePublish')
    await reads('Noodpublicatie: nog achteraf na te lezen.')
    await page.locator('#action-confirmAfterwards[disabled]').waitFor()
    await pressByKey(page, '[data-name=why-not-confirmAfterwards]')
    await page.locator('.obstacles').getByText('Iemand anders van het labo leest het achteraf na.').waitFor()
  })

  test('another reviewer is told at once, reads why, and confirms', async () => {
    const { goTo, page, reads } = reviewer
    await goTo('')
    await page.getByRole('region', { name: 'Dringend' }).getByRole('link', { name: titles.urgent }).click()
    await reads('Noodpublicatie: nog achteraf na te lezen.')
    const notice = page.getByRole('region', { name: 'Noodpublicatie' })
    await notice.getByText('Het nummer van het crisisteam is vandaag veranderd.').waitFor()
    expect(await notice.getByRole('link', { name: 'Lees wat online staat' }).getAttribute('href')).toMatch(/\.html$/)
    await ready(page)
    expect(await breaches(page)).toEqual([])
    await pressByKey(page, '#action-confirmAfterwards')
    await pressByKey(page, '#confirm-confirmAfterwards')
    await notice.waitFor({ state: 'detached' })
    await reads('Online sinds')
    expect(await page.locator('.standing').textContent()).not.toContain('Noodpublicatie')
  })

  test('the labo declines a text; its writers read why and what they can do, and go on', async () => {
    await open(reviewer, titles.declined)
    await reviewer.page.locator('[data-name=more-actions]').click()
    await reviewer.page.locator('[data-action=decline]').click()
    const window = reviewer.page.getByRole('dialog')
    await window.getByLabel('Wat is de reden?').selectOption({ label: 'Dit staat al in een andere fiche' })
    await window.getByLabel('Leg uit waarom').fill('De gedragskaart zegt al bijna hetzelfde.')
    expect(await window.getByRole('button', { name: 'Niet opnemen' }).isDisabled()).toBe(true)
    await window.getByLabel('Wat kunnen ze wel doen?').fill('Voeg jullie voorbeeld daar toe.')
    await reviewer.confirm('Niet opnemen')
    await reviewer.reads('Deze tekst is niet opgenomen.')

    await member.goTo('')
    const line = member.page.getByRole('listitem').filter({ hasText: titles.declined })
    await line.getByText('Dit staat al in een andere fiche').waitFor()
    await line.getByText('Voeg jullie voorbeeld daar toe.').waitFor()
    await line.getByRole('link').click()
    const notice = member.page.getByRole('region', { name: 'Versie 1 is niet opgenomen' })
    await notice.getByText('Dit staat al in een andere fiche').waitFor()
    await ready(member.page)
    expect(await breaches(member.page)).toEqual([])
    await notice.getByRole('button', { name: 'Heropenen' }).click()
    await member.confirm('Heropenen')
    await member.reads('Versie 1 wordt geschreven.')
    expect(await notice.count()).toBe(0)
  })

  test('a manager stops a text at once, with the keyboard alone, and the labo sees by when to settle it', async () => {
    const manager = await seat(browser, house.url, 'clzManager')
    const { page, reads } = manager
    const { slug } = await standing(titles.stopped)
    await open(manager, titles.stopped)
    await chooseByKey(page, 'emergencyStop')
    await tabTo(page, 'dialog input[type=radio]')
    await page.keyboard.press('Space')
    await tabTo(page, 'dialog textarea')
    await page.keyboard.type('In stap 2 is een leerling herkenbaar.')
    expect(await breaches(page)).toEqual([])
    await pressByKey(page, '#confirm-emergencyStop')
    await reads('Noodstop: het labo lost dit op tegen')
    expect((await house.fetchAs(null, `/v1/fiches/${slug}`)).status).toBe(410)
    await page.context().close()

    await reviewer.goTo('')
    const line = reviewer.page.getByRole('listitem').filter({ hasText: titles.stopped })
    await line.getByText('Op te lossen tegen').waitFor()
    await line.getByRole('link').click()
    await reviewer.page.getByRole('region', { name: 'Noodstop om privacy' }).getByText('In stap 2').waitFor()
  })

  test('who saves too late loses nothing: both texts stand side by side and are saved together', async () => {
    const { collection, id } = await found(titles.declined)
    const address = `/api/${collection}/${id}?draft=true&depth=0`
    const read = async () =>
      (await house.askAs<{ updatedAt: string; title: string; summary: string }>(cast.clzManager.email, address)).body
    await open(member, titles.declined)
    const { page } = member
    await page.fill('#field-summary', 'Wat ik hier typte, wil ik niet kwijt.')
    const { updatedAt } = await read()
    const colleague = await house.askAs(cast.clzManager.email, address, {
      method: 'PATCH',
      json: { title: 'Een signaalkaart, samen', summary: 'Van een collega.', updatedAt },
    })
    expect(colleague.status).toBe(200)
    // Typing on must not bring up a window that can only throw away what was typed.
    const asked = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok())
    await page.locator('#field-summary').press('End')
    await page.locator('#field-summary').pressSequentially(' ')
    await asked
    await page.locator('#field-summary').press('Backspace')
    expect(await page.locator('#document-stale-data').count()).toBe(0)
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
    const window = page.getByRole('dialog')
    await window.getByLabel('Samenvatting: wat jij schreef').waitFor()
    expect(await window.getByLabel('Samenvatting: wat de ander schreef').inputValue()).toBe('Van een collega.')
    expect(await window.locator('textarea').count()).toBe(2)
    expect(await breaches(page)).toEqual([])
    await window.getByRole('button', { name: 'Samen bewaren' }).click()
    await window.waitFor({ state: 'detached' })
    await expect
      .poll(read, { timeout: 20_000 })
      .toMatchObject({ title: 'Een signaalkaart, samen', summary: 'Wat ik hier typte, wil ik niet kwijt.' })
  })

  test('a member asks in one press to call a session full, and the labo does it in two', async () => {
    const before = await fullSessions()
    await open(member, titles.series)
    const asked = member.page.getByRole('button', { name: /^Vraag het labo: volzet/ }).first()
    const which = ((await asked.getAttribute('aria-label')) ?? '').replace('Vraag het labo: volzet: ', '')
    await asked.click()
    await member.page.getByText('Gevraagd aan het labo: volzet. Het labo bekijkt het.').first().waitFor()

    await open(reviewer, titles.series)
    const { page } = reviewer
    const requests = page.getByRole('region', { name: 'Gevraagd aan het labo' })
    const request = requests.getByRole('listitem').filter({ hasText: which })
    await request.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await page.getByRole('radio', { name: 'Ze is volzet' }).isChecked()).toBe(true)
    await pressByKey(page, '#confirm-setSessionStatus')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const session = page.locator('.work-panel__sessions').getByRole('listitem').filter({ hasText: which })
    await session.getByText('volzet', { exact: true }).waitFor()
    expect(await request.count()).toBe(0)
    expect(await fullSessions()).toBe(before + 1)
  })
})
