import { type Asker, askers, columnsFor } from './access-cast.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { nowhere } from './cast-stage.ts'
import { type Attempt, tryAll } from './matrix-attempts.ts'
import type { Floor, Question } from './matrix-floor.ts'

/** Whether an organisation takes part: who may know, and who may change it. */
export const askPartnerLife = async (floor: Floor, tally: Tally, people: readonly Asker[] = askers): Promise<void> => {
  const { stage, undo } = floor
  const judge = judgeOf('Taking part', tally)
  const { clz } = stage.partners
  const one = (doing: string, question: (partner: string) => Question, changes = false): Attempt => ({
    keys: [doing],
    question: question(clz),
    nowhere: question(nowhere()),
    changes,
  })
  const post = (what: string, json: object) => (partner: string) => ({
    method: 'POST',
    path: `/api/partners/${partner}/${what}`,
    json,
  })
  const get = (what: string) => (partner: string) => ({ path: `/api/partners/${partner}/${what}` })
  const { body } = await stage.ask('admin', 'GET', `/api/partners/${clz}/deactivation`)
  const { expected, texts } = body as { expected: string; texts: { id: string }[] }
  const fates = Object.fromEntries(texts.map(({ id }) => [id, { fate: 'adopt' }]))
  const whileIn: [state: string, attempts: Attempt[]][] = [
    [
      'active',
      [
        one('read whether it takes part', get('life')),
        one('read what it leaves behind', get('deactivation')),
        one('pause it', post('pause', {}), true),
        one('let it leave', post('deactivation', { fates, expected }), true),
      ],
    ],
    ['paused', [one('end its pause', post('resume', {}), true)]],
    ['inactive', [one('let it take part again', post('reactivation', {}), true)]],
  ]
  for (const [state, attempts] of whileIn) {
    await stage.house.sql('DELETE FROM flow.partner_states')
    if (state !== 'active') {
      await stage.house.sql('INSERT INTO flow.partner_states (partner_id, state, since) VALUES ($1, $2, now())', [
        clz,
        state,
      ])
    }
    await undo.keep()
    for (const who of people) await tryAll(floor, judge, { who, columns: columnsFor(who, 'clz') }, attempts)
  }
  await stage.house.sql('DELETE FROM flow.partner_states')
  await undo.keep()
  judge.finish()
}
