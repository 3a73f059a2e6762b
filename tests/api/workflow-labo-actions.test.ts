import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Kind } from '#src/review/facts.ts'
import type { Standing } from '#src/review/standing-shape.ts'
import { richText } from '#tests/support/cast-content.ts'
import { kinds, openStage, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const title = (kind: Kind) => ({ partners: 'name', contacts: 'function' })[kind as string] ?? 'title'
const newest = async (kind: Kind, id: string) =>
  (await stage.ask('reviewer', 'GET', `/api/${kind}/${id}?draft=true&depth=0`)).body
const codes = (body: Record<string, unknown>) => (body.errors as { code: string }[]).map(({ code }) => code)
const standing = async (kind: Kind, id: string, who: 'reviewer' | 'member' = 'reviewer') =>
  (await stage.ask(who, 'GET', `/api/${kind}/${id}/actions`)).body as unknown as Standing
const explained = { reasonCode: 'dubbel', reason: 'Dit staat al elders.', alternative: 'Vul de fiche aan.' }
const writerOf = (kind: Kind) => (kind === 'labo' ? ('reviewer' as const) : ('member' as const))

/** The labo page and the partner page are one of a kind: each action on them is tried on the same one. */
const written = async (kind: Kind, mark: string): Promise<string> => {
  const [open] = await stage.house.sql<{ id: string; state: string | null }>(
    `SELECT id, edition_state AS state FROM documents WHERE collection = $1 AND $1 IN ('labo', 'partners')
     AND id <> $2 AND id <> $3`,
    [kind, stage.partners.labo, stage.partners.risk],
  )
  if (!open) return stage.write(kind, mark)
  if (open.state !== null) await stage.mustAct('reviewer', kind, open.id, 'decline', explained)
  if (!(await isLive(open.id))) await reopenIfClosed(kind, open.id)
  const saved = await stage.save(kind, open.id, { [title(kind)]: `Opnieuw ${mark}` }, writerOf(kind))
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
  return open.id
}
const isLive = async (id: string) =>
  (await stage.house.sql(`SELECT 1 FROM documents WHERE id = $1 AND publication = 'live'`, [id])).length > 0
const reopenIfClosed = async (kind: Kind, id: string) => {
  if ((await standing(kind, id)).edition?.state === 'declined') await stage.mustAct('reviewer', kind, id, 'reopen')
}

describe.each(kinds)('what the labo does with %s', (kind) => {
  it('declines, keeps the text, and a member reopens it once', async () => {
    const id = await written(kind, 'aaa')
    const before = await newest(kind, id)
    const declined = await stage.mustAct('reviewer', kind, id, 'decline', explained)
    expect(declined.edition).toMatchObject({ state: 'declined', declined: explained })
    expect((await stage.save(kind, id, { [title(kind)]: 'Toch' }, writerOf(kind))).status).toBe(
      declined.document.publication === 'live' ? 200 : 409,
    )
    if (declined.document.publication === 'live') return

    const reopened = await stage.mustAct(writerOf(kind), kind, id, 'reopen')
    expect(reopened.edition).toMatchObject({ state: 'draft', round: (declined.edition?.round ?? 0) + 1 })
    expect((await newest(kind, id))[title(kind)]).toBe(before[title(kind)])

    await stage.mustAct('reviewer', kind, id, 'decline', explained)
    const again = await stage.act(writerOf(kind), kind, id, 'reopen')
    if (kind === 'labo') expect(again.status).toBe(200)
    else expect([again.status, codes(again.body)]).toEqual([422, ['reopened-before']])
  })

  it('declining says why and what else, all at once', async () => {
    const id = await written(kind, 'bbb')
    const { status, body } = await stage.act('reviewer', kind, id, 'decline')
    expect(status).toBe(422)
    expect(codes(body)).toEqual(['reason-code-missing', 'reason-missing', 'alternative-missing'])
  })

  it('publishes in an emergency, and another reads it afterwards', async () => {
    const id = await written(kind, 'ccc')
    expect((await stage.act('reviewer', kind, id, 'forcePublish', { reason: 'Dringend.' })).status).toBe(403)
    expect(codes((await stage.act('admin', kind, id, 'forcePublish')).body)).toContain('reason-missing')
    const forced = await stage.mustAct('admin', kind, id, 'forcePublish', { reason: 'De scholen wachten.' })
    expect(forced.document).toMatchObject({ publication: 'live', forced: { reason: 'De scholen wachten.' } })
    const own = await stage.act('admin', kind, id, 'confirmAfterwards')
    expect([own.status, codes(own.body)]).toEqual([403, ['own-emergency']])
    const confirmed = await stage.mustAct('reviewer2', kind, id, 'confirmAfterwards')
    expect(confirmed.document.forced).toBeNull()
    expect((await stage.act('reviewer2', kind, id, 'confirmAfterwards')).status).toBe(422)
  })

  it('turns back to what was online before, through another reviewer', async () => {
    const id = await written(kind, 'ddd')
    await stage.publish(kind, id)
    const older = (await newest(kind, id))[title(kind)]
    await stage.save(kind, id, { [title(kind)]: 'Nieuwer en minder goed' }, writerOf(kind))
    await stage.publish(kind, id)
    const { document } = await standing(kind, id)
    const back = document.earlierEditions[0]?.number
    expect(codes((await stage.act('reviewer', kind, id, 'rollBack', { edition: 99 })).body)).toEqual([
      'edition-unknown',
    ])
    const proposed = await stage.mustAct('reviewer', kind, id, 'rollBack', { edition: back })
    expect(proposed.edition).toMatchObject({ state: 'submitted' })
    expect(await isLive(id)).toBe(true)
    expect((await stage.act('reviewer', kind, id, 'claim')).status).toBe(403)
    await stage.mustAct('reviewer2', kind, id, 'claim')
    await stage.mustAct('reviewer2', kind, id, 'approve', { hash: proposed.edition?.hash })
    await stage.mustAct('reviewer2', kind, id, 'publish')
    const online = await stage.ask('reviewer', 'GET', `/api/${kind}/${id}?depth=0`)
    expect(online.body[title(kind)]).toBe(older)
  })

  it('withdraws, and another brings it back as a minor edition', async () => {
    const id = await written(kind, 'eee')
    await stage.publish(kind, id)
    await stage.mustAct('reviewer', kind, id, 'withdraw', { notice: 'Even weg.' })
    const own = await stage.act('reviewer', kind, id, 'reinstate')
    expect([own.status, codes(own.body)]).toEqual([403, ['own-removal']])
    const back = await stage.mustAct('reviewer2', kind, id, 'reinstate')
    expect(back.document).toMatchObject({ publication: 'live', notice: null, liveEdition: back.edition?.number })
    expect(back.edition).toMatchObject({ state: 'published', minor: true })
  })

  it('stops at once for privacy, writes a better text meanwhile, and brings back that one', async () => {
    const id = await written(kind, 'fff')
    await stage.publish(kind, id)
    expect(codes((await stage.act('reviewer', kind, id, 'emergencyStop')).body)).toEqual([
      'ground-missing',
      'reason-missing',
    ])
    const stop = { ground: 'privacy', reason: 'Er staat een naam in.' }
    const who = kind === 'labo' ? 'reviewer' : 'manager'
    if (who === 'manager') expect((await stage.act('member', kind, id, 'emergencyStop', stop)).status).toBe(403)
    const stopped = await stage.mustAct(who, kind, id, 'emergencyStop', stop)
    expect(stopped.document).toMatchObject({ publication: 'offline', stopped: stop })
    const settleIn = Date.parse(stopped.document.stopped?.resolveBy ?? '') - Date.now()
    expect(Math.round(settleIn / 3_600_000)).toBe(48)

    const saved = await stage.save(kind, id, { [title(kind)]: 'Zonder naam' }, writerOf(kind))
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
    const submitted = await stage.mustAct(writerOf(kind), kind, id, 'submit', { changeNote: 'Naam weg.' })
    await stage.mustAct('reviewer2', kind, id, 'claim')
    await stage.mustAct('reviewer2', kind, id, 'approve', { hash: submitted.edition?.hash })
    expect(codes((await stage.act('reviewer2', kind, id, 'publish')).body)).toEqual(['taken-away'])
    const back = await stage.mustAct('reviewer2', kind, id, 'reinstate')
    expect(back.document).toMatchObject({ publication: 'live', stopped: null, liveEdition: submitted.edition?.number })
    const online = await stage.ask('reviewer', 'GET', `/api/${kind}/${id}?depth=0`)
    expect(online.body[title(kind)]).toBe('Zonder naam')
  })

  it('improves the language of what it is reading, and the writer sees what', async () => {
    const id = await written(kind, 'ggg')
    const path = kind === 'partners' ? 'description' : title(kind)
    const words = (text: string) => (kind === 'partners' ? richText(text) : text)
    await stage.save(kind, id, { [path]: words('Een leerlign haakt af') }, writerOf(kind))
    const submitted = await stage.mustAct(writerOf(kind), kind, id, 'submit', { changeNote: 'Nieuw.' })
    const fixes = [{ path, from: 'leerlign', to: 'leerling' }]
    const { hash } = submitted.edition ?? {}
    expect((await stage.act('reviewer2', kind, id, 'editorialFix', { hash, fixes })).status).toBe(422)
    await stage.mustAct('reviewer2', kind, id, 'claim')
    expect(codes((await stage.act('reviewer2', kind, id, 'editorialFix', { hash: 'oud', fixes })).body)).toEqual([
      'hash-changed',
    ])
    const fixed = await stage.mustAct('reviewer2', kind, id, 'editorialFix', { hash, fixes })
    expect(fixed.edition?.hash).not.toBe(hash)
    expect(fixed.edition?.fixes).toMatchObject(fixes)
    expect((await newest(kind, id))[path]).toEqual(words('Een leerling haakt af'))
    await stage.mustAct('reviewer2', kind, id, 'approve', { hash: fixed.edition?.hash })
    await stage.mustAct('reviewer2', kind, id, 'publish')
  })

  it('changes the address, and archives for good', async () => {
    const id = await written(kind, 'hhh')
    const live = await stage.publish(kind, id)
    const old = live.document.slug ?? ''
    expect(codes((await stage.act('reviewer', kind, id, 'changeSlug', { slug: 'Geen Adres' })).body)).toEqual([
      'slug-shape',
    ])
    const slug = `${kind}-nieuw-adres`
    const proposed = await stage.mustAct('reviewer', kind, id, 'changeSlug', { slug })
    await stage.mustAct('reviewer2', kind, id, 'claim')
    await stage.mustAct('reviewer2', kind, id, 'approve', { hash: proposed.edition?.hash })
    await stage.mustAct('reviewer2', kind, id, 'publish')
    if (kind !== 'labo') {
      const moved = await fetch(`${stage.house.url}/v1/${kind}/${old}`, { redirect: 'manual' })
      expect([moved.status, moved.headers.get('location')]).toEqual([308, `/v1/${kind}/${slug}`])
    }
    expect((await stage.act('reviewer', kind, id, 'archive')).status).toBe(403)
    await stage.mustAct('admin', kind, id, 'archive')
    const address = kind === 'labo' ? '/v1/labo' : `/v1/${kind}/${slug}`
    expect((await fetch(`${stage.house.url}${address}`)).status).toBe(410)
    expect((await stage.save(kind, id, { [title(kind)]: 'Nog iets' }, writerOf(kind))).status).toBe(409)
    expect((await stage.act('reviewer', kind, id, 'reinstate')).status).toBe(409)
  })
})
