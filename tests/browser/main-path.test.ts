import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cast } from '#seed/cast.ts'
import { browserMissing, openBrowser } from '#tests/support/browser.ts'
import { openFullHouse, type FullHouse } from './full-house.ts'
import { ready, seat, type Seated } from './person.ts'

const title = 'Hoe begin je een gesprek met een leerling die afhaakt?'
const slug = 'hoe-begin-je-een-gesprek-met-een-leerling-die-afhaakt'
const better = 'Zes vragen waarmee je maandag een eerste gesprek begint.'

describe.skipIf(browserMissing)('a fiche, from the first word to the next version', () => {
  let house: FullHouse
  let browser: Browser
  let member: Seated
  let reviewer: Seated
  let id = ''

  beforeAll(async () => {
    house = await openFullHouse()
    browser = await openBrowser()
    member = await seat(browser, house.url, 'clzMember')
    reviewer = await seat(browser, house.url, 'reviewer')
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })

  const publicFiche = async () => {
    const { body, status } = await house.askAs<{ title?: string; summary?: string }>(null, `/v1/fiches/${slug}`)
    return { status, body, bytes: JSON.stringify(body) }
  }
  const strangerSees = async () =>
    (await house.fetchAs(cast.riskMember.email, `/api/fiches/${id}?draft=true&depth=0`)).status

  test('a member of Centrum voor Leerzorg writes it', async () => {
    await member.page.locator('.desk').getByRole('link', { name: 'Nieuwe fiche' }).click()
    await member.page.waitForSelector('#field-title')
    await ready(member.page)
    await member.page.fill('#field-title', title)
    await member.page.fill('#field-summary', 'Zes vragen.')
    await member.press('Bewaren')
    await member.page.waitForURL(/fiches\/[0-9a-f-]{36}$/)
    id = member.page.url().split('/').at(-1) ?? ''
    await member.reads('Versie 1 wordt geschreven. Ze is nog niet online.')
    expect(await strangerSees()).toBe(404)
  })

  test('is told all that is missing, and is brought to the field', async () => {
    await member.page.getByRole('button', { name: /Nog \d dingen in orde te brengen/ }).click()
    await member.page.getByRole('button', { name: 'Kies minstens één onderwijsniveau.' }).click()
    await expect
      .poll(() => member.page.evaluate(() => document.activeElement?.closest('[id^=field-]')?.id))
      .toBe('field-levels')
  })

  test('completes it and submits it', async () => {
    await member.pick('audiences', 'Leerkracht')
    await member.pick('levels', 'Secundair')
    await member.pick('themes', 'Schoolmoeheid')
    await member.pick('carePhase', 'Verhoogde zorg')
    await member.openTab('Verder')
    await member.page.getByRole('button', { name: 'Voeg Bron toe' }).click()
    await member.page.fill('#field-sources__0__title', 'Praktijkervaring van Centrum voor Leerzorg')
    await member.openTab('Tekst')
    await member.pick('kind', 'Werkwijze')
    await member.page.locator('.ContentEditable__root').first().click()
    await member.page.keyboard.type('Vraag eerst hoe het gaat, en luister tot het einde.')
    await member.page.waitForTimeout(1000)
    await member.press('Bewaren')
    await member.page.locator('#action-submit:not([disabled])').click()
    await member.confirm('Indienen')
    await member.reads('Versie 1 ligt bij het labo.')
    await expect.poll(() => member.page.isDisabled('#field-title')).toBe(true)
    expect(await strangerSees()).toBe(404)
  })

  test('the reviewer finds it in the list of what is to be reviewed and asks for a change on a field', async () => {
    await reviewer.goTo('/collections/fiches')
    await reviewer.page
      .getByRole('link', { name: /^Te bekijken/ })
      .first()
      .waitFor()
    await reviewer.page.getByRole('link', { name: title }).click()
    await reviewer.press('Opnemen')
    await reviewer.page.locator('#action-requestChanges').click()
    const window = reviewer.page.getByRole('dialog')
    await window.getByLabel('Over welk veld gaat het?').selectOption({ label: 'Samenvatting' })
    await window.getByLabel('Waarom?').selectOption({ index: 1 })
    await window.getByLabel('Wat vraag je?').fill('Zeg in één zin wat de lezer eraan heeft.')
    await reviewer.confirm('Aanpassingen vragen')
    await reviewer.reads('Het labo vraagt aanpassingen aan versie 1.')
  })

  test('the member sees what is asked, goes to the field, answers and submits again', async () => {
    await member.goTo('')
    await member.page.getByText('Pas aan wat het labo vraagt en dien opnieuw in.').first().waitFor()
    await member.page.getByRole('link', { name: title }).click()
    await member.page.getByRole('button', { name: 'Ga naar Samenvatting' }).click()
    await expect.poll(() => member.page.evaluate(() => document.activeElement?.id)).toBe('field-summary')
    await member.page.fill('#field-summary', better)
    await member.page.locator('#action-submit').click()
    await member.page
      .getByRole('dialog')
      .getByLabel('Wat heb je hiermee gedaan?')
      .fill('De zin zegt nu wat je ermee doet.')
    await member.confirm('Indienen')
    await member.reads('Versie 1 ligt bij het labo.')
  })

  test('the reviewer approves and publishes; websites are told', async () => {
    await reviewer.goTo(`/collections/fiches/${id}`)
    await reviewer.press('Opnemen')
    await reviewer.page.getByText('De zin zegt nu wat je ermee doet.').waitFor()
    await reviewer.page.locator('#action-approve').click()
    const window = reviewer.page.getByRole('dialog')
    await window.getByRole('checkbox').first().waitFor()
    expect(
      await window
        .getByRole('checkbox')
        .first()
        .evaluate((box) => box === document.activeElement),
    ).toBe(true)
    for (const box of await window.getByRole('checkbox').all()) await box.check()
    await reviewer.confirm('Goedkeuren')
    await reviewer.reads('Versie 1 is goedgekeurd en wacht op publicatie.')
    expect((await publicFiche()).status).toBe(404)
    await reviewer.page.locator('#action-publish').click()
    await reviewer.confirm('Publiceren')
    await reviewer.reads('Online sinds')
    const { body, status } = await publicFiche()
    expect(status).toBe(200)
    expect(body).toMatchObject({ title, summary: better })
    const { text } = await everyChange()
    expect(text).toContain(id)
  })

  test('the member starts the next version and what is public does not move', async () => {
    const before = await publicFiche()
    await member.goTo(`/collections/fiches/${id}`)
    await member.reads('Wat online staat, verandert niet.')
    await member.page.locator('.tabs-field__tab-button', { hasText: 'Tekst' }).click()
    await member.page.fill('#field-summary', 'Nog niet voor lezers.')
    await member.page.waitForTimeout(500)
    await member.press('Bewaren')
    await member.reads('Versie 2 wordt geschreven. De huidige versie blijft intussen online.')
    expect((await publicFiche()).bytes).toBe(before.bytes)
  })

  test('a member of Ris+K reads what is online and can change nothing', async () => {
    const stranger = await seat(browser, house.url, 'riskMember')
    await stranger.goTo(`/collections/fiches/${id}`)
    await stranger.page.waitForSelector('h1')
    expect(await stranger.page.content()).not.toContain('Nog niet voor lezers.')
    expect(await stranger.page.getByRole('button', { name: 'Bewaren', exact: true }).count()).toBe(0)
    expect(await stranger.page.getByRole('button', { name: 'Nieuwe versie schrijven' }).count()).toBe(0)
    const email = cast.riskMember.email
    const patch = await house.fetchAs(email, `/api/fiches/${id}`, { method: 'PATCH', json: { title: 'Van ons' } })
    expect([403, 404]).toContain(patch.status)
    const submit = await house.fetchAs(email, `/api/fiches/${id}/actions/submit`, { json: { expected: 0 } })
    expect([403, 404]).toContain(submit.status)
  })

  const everyChange = async () => {
    const pages: string[] = []
    for (let since = '0'; ;) {
      const { body } = await house.askAs<{ next: number | string; complete: boolean }>(
        null,
        `/v1/changes?since=${since}&limit=100`,
      )
      pages.push(JSON.stringify(body))
      if (body.complete) return { text: pages.join('') }
      since = String(body.next)
    }
  }
})
