import type { EditionState, Publication } from '#src/review/states.ts'
import type { Stage } from './cast-stage.ts'

/** A fiche that stands somewhere on both axes. `state` is that of the open edition, else of the last one. */
export type Stand = { publication: Publication; state: EditionState; id: string }

const workable: readonly EditionState[] = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled', 'failed']
const closed: readonly EditionState[] = ['declined', 'discarded']

/** Every place on both axes that a document can be in. */
export const places: readonly Omit<Stand, 'id'>[] = [
  ...[...workable, ...closed].map((state) => ({ publication: 'never' as const, state })),
  ...(['live', 'withdrawn', 'offline'] as const).flatMap((publication) =>
    (['published', ...workable, ...closed] as const).map((state) => ({ publication, state })),
  ),
  ...(['published', ...closed] as const).map((state) => ({ publication: 'archived' as const, state })),
]

/**
 * Makes a fiche of the first partner, co-owned by the second, that stands at this place. Only `failed`, to which
 * nobody's action leads, is written past the actions.
 */
export const standAt = async (stage: Stage, { publication, state }: Omit<Stand, 'id'>): Promise<Stand> => {
  const id = await stage.write('fiches', `${publication}-${state.toLowerCase()}`)
  await stage.house.sql(
    `INSERT INTO documents_rels ("order", parent_id, path, partners_id) VALUES (1, $1, 'coOwners', $2)`,
    [id, stage.partners.risk],
  )
  const act = (...[who, action, input]: [Parameters<Stage['mustAct']>[0], Parameters<Stage['mustAct']>[3], object?]) =>
    stage.mustAct(who, 'fiches', id, action, input)
  if (publication !== 'never') {
    await stage.publish('fiches', id)
    await rewrite(stage, id, 'tweede')
    await stage.publish('fiches', id)
    if (state !== 'published') await rewrite(stage, id, 'derde')
  }
  await bringTo(stage, id, state, act)
  if (publication === 'withdrawn') await act('reviewer2', 'withdraw', { notice: 'Even weg.' })
  if (publication === 'offline') await act('reviewer2', 'emergencyStop', { ground: 'safety', reason: 'Onveilig.' })
  if (publication === 'archived') await act('admin', 'archive')
  return { publication, state, id }
}

type Act = (
  who: 'member' | 'outsider' | 'reviewer2' | 'admin',
  action: Parameters<Stage['mustAct']>[3],
  input?: object,
) => Promise<unknown>

const rewrite = async (stage: Stage, id: string, word: string): Promise<void> => {
  const { status, body } = await stage.save('fiches', id, { title: `Herschreven, ${word} keer, ${id.slice(-6)}` })
  if (status !== 200) throw new Error(JSON.stringify(body))
}

const bringTo = async (stage: Stage, id: string, state: EditionState, act: Act): Promise<void> => {
  if (workable.includes(state)) await act('reviewer2', 'comment', { kind: 'may', text: 'Mooi.' })
  if (state === 'declined') {
    await act('reviewer2', 'decline', { reasonCode: 'dubbel', reason: 'Dubbel.', alternative: 'Vul aan.' })
  }
  if (state === 'discarded') await act('member', 'discard', { confirm: true })
  if (!['submitted', 'changesRequested', 'approved', 'scheduled', 'failed'].includes(state)) return
  await act('member', 'submit', { changeNote: 'Nieuw.' })
  await act('outsider', 'agree')
  if (state === 'submitted') return
  await act('reviewer2', 'claim')
  if (state === 'changesRequested') {
    await act('reviewer2', 'requestChanges', { comments: [{ kind: 'must', reasonCode: 'bron', text: 'Welke bron?' }] })
    return
  }
  const { body } = await stage.ask('reviewer2', 'GET', `/api/fiches/${id}/actions`)
  await act('reviewer2', 'approve', { hash: (body.edition as { hash: string }).hash })
  if (state === 'approved') return
  if (state === 'scheduled') {
    await act('reviewer2', 'schedule', { publishAt: new Date(Date.now() + 7 * 86_400_000).toISOString() })
    return
  }
  await stage.house.sql('UPDATE editions SET state = $2 WHERE document_id = $1 AND state = $3', [id, state, 'approved'])
  await stage.house.sql('UPDATE documents SET edition_state = $2 WHERE id = $1', [id, state])
}
