import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openStage, people, type Stage } from '#tests/support/cast-stage.ts'
import { workOff, workplaceOf } from '#tests/support/jobs.ts'
import { type MailServer, openMailServer } from '#tests/support/mail-server.ts'

let stage: Stage
let mail: MailServer

beforeAll(async () => {
  mail = await openMailServer()
  stage = await openStage({ SMTP_URL: mail.url })
})
afterAll(async () => {
  await stage.house.close()
  await mail.close()
})

const linkIn = (text: string | undefined, purpose: string) =>
  new RegExp(`/link/${purpose}/[\\w-]{43}`).exec(text ?? '')?.[0] ?? 'no link'
const visit = async (path: string, method: 'GET' | 'POST') => {
  const answer = await fetch(`${stage.house.url}${path}`, { method, redirect: 'manual' })
  return { status: answer.status, page: await answer.text() }
}
const checkedOn = async (id: string) =>
  ((await stage.ask(null, 'GET', `/v1/fiches/${id}`)).body as { checkedOn: string }).checkedOn

/** A fiche that is online, a year on, and the link of the mail that asks whether it still holds. */
const reminded = async (mark: string): Promise<[id: string, link: string]> => {
  const id = await stage.write('fiches', mark)
  await stage.publish('fiches', id)
  await stage.house.sql(
    `UPDATE documents SET review_by = now() - interval '1 hour', checked_on = now() - interval '1 year' WHERE id = $1`,
    [id],
  )
  await stage.house.sql(`UPDATE users SET notice_pace = 'now' WHERE email = $1`, [people.member])
  const { sweep } = await import('#src/server/jobs/sweep.ts')
  await sweep(workplaceOf(stage.house))
  await workOff(stage.house)
  const text = mail.mails.findLast(
    ({ text: words, to }) =>
      JSON.stringify(to).includes(people.member) && words?.includes(mark) && words.includes('/link/confirm-fresh/'),
  )?.text
  return [id, linkIn(text, 'confirm-fresh')]
}

describe('“Klopt nog” in a mail', () => {
  it('changes nothing when it is opened, confirms when its button is pressed, and works once', async () => {
    const [id, link] = await reminded('Klopt nog uit de mail')
    const lock = await stage.lockOf(id)
    expect((await visit(link, 'GET')).page).toContain('Klopt deze tekst nog?')
    await visit(link, 'GET')
    expect(await stage.lockOf(id)).toBe(lock)
    expect(await visit(link, 'POST')).toMatchObject({ status: 200 })
    expect(await checkedOn(id)).toBe(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' }))
    const again = await visit(link, 'POST')
    expect([again.status, again.page.includes('al gebruikt')]).toEqual([410, true])
    expect(await stage.lockOf(id)).toBe(lock + 1)
  })

  it('says kindly that it does nothing for who left the organisation, or when the text is no longer online', async () => {
    const [id, link] = await reminded('Niet meer van jou')
    await stage.house.sql(`UPDATE users_memberships SET partner_id = $2 WHERE _parent_id = $1`, [
      stage.ids.member,
      stage.partners.risk,
    ])
    const gone = await visit(link, 'POST')
    await stage.house.sql(`UPDATE users_memberships SET partner_id = $2 WHERE _parent_id = $1`, [
      stage.ids.member,
      stage.partners.clz,
    ])
    expect([gone.status, gone.page.includes('niets veranderd')]).toEqual([410, true])
    await stage.mustAct('reviewer', 'fiches', id, 'withdraw', { notice: 'Even weg.' })
    const looked = await visit(link, 'GET')
    expect([looked.status, looked.page.includes('niets veranderd'), looked.page.includes('<form')]).toEqual([
      409,
      true,
      false,
    ])
    const late = await visit(link, 'POST')
    expect([late.status, late.page.includes('niets veranderd')]).toEqual([409, true])
    await stage.mustAct('reviewer2', 'fiches', id, 'reinstate')
    expect((await visit(link, 'POST')).status).toBe(200)
  })

  it('pressed twice at one moment confirms once', async () => {
    const [id, link] = await reminded('Twee klikken')
    const lock = await stage.lockOf(id)
    const both = await Promise.all([visit(link, 'POST'), visit(link, 'POST')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
    expect(await stage.lockOf(id)).toBe(lock + 1)
  })
})

describe('“Akkoord” in a mail', () => {
  const asked = async (mark: string): Promise<[id: string, link: string]> => {
    const id = await stage.write('fiches', mark)
    await stage.mustAct('reviewer', 'fiches', id, 'inviteCoOwner', { partner: stage.partners.risk })
    await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Klaar.' })
    await workOff(stage.house)
    const { text } = mail.newestTo(people.outsider, mark) ?? {}
    return [id, linkIn(text, 'agree')]
  }
  const agreements = async (id: string) => {
    const { body } = await stage.ask('reviewer', 'GET', `/api/fiches/${id}/actions`)
    return (body.edition as { agreements: { answer: string }[] }).agreements.map(({ answer }) => answer)
  }

  it('agrees for the organisation that was asked', async () => {
    const [id, link] = await asked('Akkoord uit de mail')
    expect((await visit(link, 'GET')).page).toContain('Gaan jullie akkoord?')
    expect(await agreements(id)).toEqual([])
    expect((await visit(link, 'POST')).status).toBe(200)
    expect(await agreements(id)).toEqual(['agree'])
    const again = await visit(link, 'POST')
    expect([again.status, again.page.includes('al gebruikt')]).toEqual([410, true])
  })

  it('does nothing once the text was taken back', async () => {
    const [id, link] = await asked('Teruggenomen')
    await stage.mustAct('member', 'fiches', id, 'withdrawSubmission', { reason: 'Nog even.' })
    expect([(await visit(link, 'GET')).status, (await visit(link, 'POST')).status]).toEqual([409, 409])
    expect(await agreements(id)).toEqual([])
  })
})
