import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '#src/review/content.ts'
import { completeContent } from '#tests/support/cast-content.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const approved = async (mark: string, input: object = {}): Promise<string> => {
  const id = await stage.write('fiches', mark)
  await approveAgain(id, input)
  return id
}
const approveAgain = async (id: string, input: object = {}) => {
  const { edition } = await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Nagekeken.' })
  await stage.mustAct('reviewer', 'fiches', id, 'claim')
  await stage.mustAct('reviewer', 'fiches', id, 'approve', { hash: edition?.hash, ...input })
}
const publicOf = async (id: string) => {
  const [row] = await stage.house.sql<{ body: string }>('SELECT body FROM delivery.documents WHERE id = $1', [id])
  return JSON.parse(row?.body ?? '{}') as Record<string, unknown>
}
const refusedFor = async (id: string, code: string) => {
  const { status, body } = await stage.act('reviewer', 'fiches', id, 'publish')
  expect(status, JSON.stringify(body)).toBe(422)
  expect((body.errors as { code: string }[]).map((error) => error.code)).toEqual([code])
  expect(await stage.house.sql('SELECT 1 FROM delivery.documents WHERE id = $1', [id])).toEqual([])
}

describe('exactly what was approved goes online', () => {
  it('its stored content has the hash that was approved', async () => {
    const id = await approved('een')
    await stage.mustAct('reviewer', 'fiches', id, 'publish')
    const [edition] = await stage.house.sql<{
      content: Record<string, unknown>
      media: object
      hash: string
      approved: string
    }>('SELECT content, media, hash, approved_hash AS approved FROM editions WHERE document_id = $1', [id])
    expect(edition?.approved).toBe(edition?.hash)
    expect(hashOf(edition?.content ?? {}, edition?.media)).toBe(edition?.hash)
    expect(edition?.content.title).toBe('Fiche een')
  })

  it('and nothing of a later text that got behind it', async () => {
    const id = await approved('twee')
    const { db } = stage.house.payload
    const [newest] = await stage.house.sql<{ at: Date }>(
      'SELECT max(updated_at) AS at FROM _fiches_v WHERE parent_id = $1',
      [id],
    )
    const later = new Date((newest?.at.getTime() ?? 0) + 5000).toISOString()
    await db.createVersion({
      collectionSlug: 'fiches',
      parent: id,
      autosave: false,
      createdAt: later,
      updatedAt: later,
      versionData: {
        ...completeContent('smokkel', stage.links).fiches,
        cost: 'high',
        duration: { read: 77 },
        document: id,
        _status: 'draft',
        createdAt: later,
        updatedAt: later,
      },
    })
    await stage.mustAct('reviewer', 'fiches', id, 'publish')
    const [row] = await stage.house.sql('SELECT title, cost, duration_read, summary FROM fiches WHERE id = $1', [id])
    expect(row).toEqual({ title: 'Fiche twee', cost: null, duration_read: null, summary: 'Wat je leert twee' })
    expect(JSON.stringify(await publicOf(id))).not.toContain('smokkel')
  })

  it('not when its stored content was touched after approval', async () => {
    const id = await approved('drie')
    await stage.house.appSql(
      `UPDATE editions SET content = jsonb_set(content, '{title}', '"Gekaapt"') WHERE document_id = $1`,
      [id],
    )
    await refusedFor(id, 'changed-since-approval')
  })

  it('not when its address was taken meanwhile', async () => {
    const id = await approved('vier')
    const other = await stage.write('fiches', 'anders')
    await stage.house.sql(`UPDATE _fiches_v SET version_slug = 'fiche-vier' WHERE parent_id = $1`, [other])
    await refusedFor(id, 'slug-taken')
  })

  it('not when the consent of somebody it links to has ended', async () => {
    const contact = await stage.write('contacts', 'gast')
    await stage.publish('contacts', contact)
    const id = await stage.write('fiches', 'vijf', 'member', { contacts: [contact] })
    await approveAgain(id)
    await stage.house.sql(
      `WITH pass AS (SELECT set_config('flow.publish', 'contacts:' || $1::text, true) AS given)
       UPDATE contacts SET consent_valid_until = now() - interval '3 days' FROM pass WHERE id = $1::uuid AND pass.given <> ''`,
      [contact],
    )
    await refusedFor(id, 'consent-ended')
  })

  it('not without a claim, nor twice', async () => {
    const id = await approved('zes')
    await stage.mustAct('reviewer', 'fiches', id, 'publish')
    expect((await stage.act('reviewer', 'fiches', id, 'publish')).status).toBe(409)
  })
})

describe('the weight of evidence', () => {
  it('becomes public with the edition that it was given to, and dies with its approval', async () => {
    const id = await approved('zeven', { evidence: { rung: 2, motive: 'Praktijk van drie scholen.' } })
    await stage.mustAct('reviewer', 'fiches', id, 'publish')
    expect((await publicOf(id)).evidence).toMatchObject({ rung: 2 })
    await stage.save('fiches', id, { title: 'Zeven, herzien' })
    await approveAgain(id, { evidence: { rung: 5, motive: 'Te vroeg.' } })
    await stage.mustAct('reviewer', 'fiches', id, 'returnToDraft', { reason: 'Toch niet.' })
    await stage.mustAct('member', 'fiches', id, 'discard', { confirm: true })
    await stage.mustAct('reviewer', 'fiches', id, 'withdraw', { notice: 'We herwerken dit.' })
    expect(await publicOf(id)).toMatchObject({ evidence: { rung: 2 } })
    expect(JSON.stringify(await publicOf(id))).not.toContain('Te vroeg')
  })
})

describe('what was withdrawn', () => {
  it('says so, and stays so whatever lay ready', async () => {
    const id = await approved('acht')
    await stage.mustAct('reviewer', 'fiches', id, 'publish')
    await stage.save('fiches', id, { title: 'Acht, herzien' })
    await approveAgain(id)
    const standing = await stage.mustAct('reviewer', 'fiches', id, 'withdraw', { notice: 'We herwerken dit.' })
    expect(standing.document).toMatchObject({ publication: 'withdrawn', notice: 'We herwerken dit.' })
    expect((await stage.act('reviewer', 'fiches', id, 'publish')).status).toBe(422)
    expect((await stage.act('reviewer', 'fiches', id, 'withdraw', { notice: 'x' })).status).toBe(409)
    expect(JSON.stringify(await publicOf(id))).not.toContain('herzien')
  })

  it('points only to another text that is online', async () => {
    const id = await approved('negen')
    await stage.mustAct('reviewer', 'fiches', id, 'publish')
    const draft = await stage.write('fiches', 'ontwerp')
    for (const replacement of [id, draft, '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b']) {
      const { status } = await stage.act('reviewer', 'fiches', id, 'withdraw', { notice: 'Vervangen.', replacement })
      expect(status).toBe(422)
    }
    const other = await approved('tien')
    await stage.mustAct('reviewer', 'fiches', other, 'publish')
    await stage.mustAct('reviewer', 'fiches', id, 'withdraw', { notice: 'Vervangen.', replacement: other })
    expect(JSON.stringify(await publicOf(id))).toContain(other)
  })
})
