import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cast, type Person } from '#seed/cast.ts'
import type { Standing } from '#src/review/standing-shape.ts'
import { browserMissing, openBrowser } from '#tests/support/browser.ts'
import { breaches } from './breaches.ts'
import { openFullHouse, type FullHouse } from './full-house.ts'
import { pressByKey, tabTo } from './keyboard.ts'
import { ready, seat } from './person.ts'

describe.skipIf(browserMissing)('people who work together', () => {
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

  const address = (person: Person) => cast[person].email
  const standing = async (person: Person, id: string) =>
    (await house.askAs<Standing>(address(person), `/api/fiches/${id}/actions`)).body
  const act = async (person: Person, id: string, action: string, input: object = {}): Promise<Standing> => {
    const expected = (await standing(person, id)).document.lockVersion
    const { status, body } = await house.askAs<Standing>(address(person), `/api/fiches/${id}/actions/${action}`, {
      json: { expected, ...input },
    })
    if (status !== 200) throw new Error(`${action}: ${status} ${JSON.stringify(body)}`)
    return body
  }
  /** A fiche that this person's organisation leads alone and that is online, with a second version begun. */
  const begun = async (person: Person, summary: string): Promise<string> => {
    const { body } = await house.askAs<{ items: { id: string }[] }>(null, '/v1/fiches?limit=100')
    for (const { id } of body.items) {
      const seen = await house.askAs<Standing>(address(person), `/api/fiches/${id}/actions`)
      if (seen.status !== 200 || !seen.body.actions.some(({ action }) => action === 'submit')) continue
      if (seen.body.document.coOwners.length > 0 || seen.body.edition?.state !== 'published') continue
      const { body: doc } = await house.askAs<{ updatedAt: string }>(
        address(person),
        `/api/fiches/${id}?draft=true&depth=0`,
      )
      const saved = await house.askAs(address(person), `/api/fiches/${id}?draft=true`, {
        method: 'PATCH',
        json: { summary, updatedAt: doc.updatedAt },
      })
      if (saved.status === 200) return id
    }
    throw new Error(`${person} has no such fiche.`)
  }
  const stranger = async (): Promise<Page> => (await browser.newContext({ locale: 'nl-BE' })).newPage()
  const linkIn = (text: string): string => /https?:\/\/[^\s"]+\/link\/[^\s"]+/.exec(text)?.[0] ?? 'no link'

  test('a co-owner reads what is asked, and agrees', async () => {
    const id = await begun('clzMember', 'Een nieuwe samenvatting, samen geschreven.')
    const { body } = await house.askAs<{ items: { id: string }[] }>(null, '/v1/partners?limit=100')
    const { body: risk } = await house.askAs<{ docs: { id: string; name: string }[] }>(
      address('reviewer'),
      '/api/partners?limit=100&depth=0',
    )
    expect(body.items.length).toBeGreaterThan(10)
    const partner = risk.docs.find(({ name }) => name.includes('Ris+K'))?.id
    await act('reviewer', id, 'inviteCoOwner', { partner })
    await act('clzMember', id, 'submit', { changeNote: 'Een kortere samenvatting.' })
    const { goTo, page } = await seat(browser, house.url, 'riskMember')
    await goTo(`/collections/fiches/${id}`)
    await page.locator('.work-panel').getByText('geldt zwijgen als akkoord').waitFor()
    expect(await breaches(page)).toEqual([])
    await page.locator('#action-agree').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await breaches(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Akkoord geven' }).click()
    await page
      .locator('.work-panel')
      .getByText(/Ris\+K.*: akkoord/)
      .waitFor()
    expect((await standing('reviewer', id)).edition?.awaited).toEqual([])
    await page.context().close()
  })

  test('a manager invites a colleague, who gets in from the mail', async () => {
    const { page } = await seat(browser, house.url, 'clzManager')
    const people = page.locator('.members')
    await people.getByLabel('Naam').fill('Nieuwe collega')
    await people.getByLabel('Mailadres').fill('nieuw@clz.example')
    expect(await breaches(page)).toEqual([])
    await people.getByRole('button', { name: 'Uitnodigen' }).click()
    await people.getByText('uitgenodigd, tot').waitFor()
    await page.context().close()

    const invited = await stranger()
    await invited.goto(linkIn(await house.mailTo('nieuw@clz.example', 'Centrum voor Leerzorg')))
    expect(await breaches(invited)).toEqual([])
    await invited.getByLabel('Nieuw wachtwoord').fill('te kort')
    await invited.getByRole('button', { name: 'Ja, ik doe mee' }).click()
    await invited.getByText('Kies minstens 12 tekens').waitFor()
    expect(await breaches(invited)).toEqual([])
    await invited.getByLabel('Nieuw wachtwoord').fill('vier woorden na elkaar')
    await invited.getByRole('button', { name: 'Ja, ik doe mee' }).click()
    await invited.waitForURL(/\/admin$/)
    await invited.getByRole('heading', { name: 'Jullie teksten' }).waitFor()
    await invited.context().close()
  })

  test('somebody who comes four times a year signs in with a link', async () => {
    const page = await stranger()
    await page.goto(`${house.url}/admin/login`)
    await ready(page)
    await page.getByLabel('Je mailadres').fill(address('riskMember'))
    expect(await breaches(page)).toEqual([])
    await page.getByRole('button', { name: 'Mail me een link' }).click()
    await page.getByText('er nu een mail onderweg').waitFor()
    const link = linkIn(await house.mailTo(address('riskMember'), 'om in te loggen'))
    await page.goto(link)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.waitForURL(/\/admin$/)
    await page.getByRole('heading', { name: 'Jullie teksten' }).waitFor()
    await page.goto(link)
    await page.getByText('Een link werkt maar één keer').waitFor()
    await page.context().close()
  })

  test('somebody without an account reads a text that is not online yet, until it is', async () => {
    const id = await begun('riskMember', 'Een samenvatting die nog niemand las.')
    const { goTo, page: writer } = await seat(browser, house.url, 'riskMember')
    await goTo(`/collections/fiches/${id}`)
    const known = writer.waitForResponse((answer) => answer.url().endsWith('/preview-links'))
    await pressByKey(writer, '.previews > summary')
    await known
    await tabTo(writer, '.previews input')
    await writer.keyboard.type('Directie van de school')
    await writer.getByRole('button', { name: 'Voorbeeldlink maken' }).click()
    const url = await writer.getByLabel('De link om door te geven').inputValue()
    await writer.context().close()
    const page = await stranger()
    await page.goto(url)
    await page.getByText('Een samenvatting die nog niemand las.').waitFor()
    await page.getByText('Nog niet online').first().waitFor()
    expect(await breaches(page)).toEqual([])
    const { edition } = await act('riskMember', id, 'submit', { changeNote: 'Korter.' })
    await act('reviewer2', id, 'claim')
    const { body: settings } = await house.askAs<{ checklist: { key: string }[] }>(
      address('admin'),
      '/api/globals/settings',
    )
    const checklist = settings.checklist.map(({ key }) => key)
    await act('reviewer2', id, 'approve', {
      hash: edition?.hash,
      checklist,
      evidence: { rung: 1, motive: 'Ervaring.' },
    })
    await act('reviewer2', id, 'publish')
    const answer = await page.reload()
    expect(answer?.status()).toBeGreaterThanOrEqual(400)
    expect(await page.textContent('body')).not.toContain('die nog niemand las')
    expect(await breaches(page)).toEqual([])
    await page.context().close()
  })

  test('an administrator lets an organisation go, and what it had online stays online', async () => {
    const { body } = await house.askAs<{ docs: { id: string }[] }>(address('admin'), '/api/partners?limit=100&depth=0')
    let found: { partner: string; texts: { id: string; publication: string; fates: string[] }[] } | undefined
    for (const { id } of body.docs) {
      const asked = await house.askAs<{ texts: NonNullable<typeof found>['texts'] }>(
        address('admin'),
        `/api/partners/${id}/deactivation`,
      )
      const texts = asked.status === 200 ? asked.body.texts : []
      const areFit = texts.every(({ fates, publication }) => fates.includes('adopt') && publication === 'live')
      if (texts.length > 0 && texts.length < 4 && areFit) found ??= { partner: id, texts }
    }
    if (!found) throw new Error('No organisation has one to three texts online.')
    const { goTo, page } = await seat(browser, house.url, 'admin')
    await goTo(`/collections/partners/${found.partner}`)
    await page.locator('.partner-life').getByRole('button', { name: 'Organisatie stopt' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('fieldset').first().waitFor()
    expect(await breaches(page)).toEqual([])
    for (const choice of await dialog.locator('fieldset').all())
      await choice.locator('select').first().selectOption('adopt')
    await dialog.getByRole('button', { name: 'Verder' }).click()
    await page.locator('#confirm-deactivation').waitFor()
    expect(await breaches(page)).toEqual([])
    await page.locator('#confirm-deactivation').click()
    await page.locator('.partner-life').getByText('werkt niet meer mee sinds').waitFor()
    for (const { id } of found.texts) {
      expect((await standing('admin', id).catch(() => undefined))?.document.publication ?? 'live').toBe('live')
    }
    await page.context().close()
  })
})
