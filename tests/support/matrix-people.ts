import { type Asker, askers, placeOf } from './access-cast.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { nowhere, people, type Who } from './cast-stage.ts'
import { type Attempt, tryAll } from './matrix-attempts.ts'
import type { Floor, Question } from './matrix-floor.ts'

/** Somebody of the same partner, and somebody of none that is shared. */
const others: Readonly<Record<Asker, { colleague: Who; stranger: Who }>> = {
  nobody: { colleague: 'member', stranger: 'outsider' },
  key: { colleague: 'member', stranger: 'outsider' },
  ended: { colleague: 'member', stranger: 'outsider' },
  loner: { colleague: 'member', stranger: 'member' },
  outsider: { colleague: 'both', stranger: 'manager' },
  member: { colleague: 'manager', stranger: 'outsider' },
  manager: { colleague: 'member', stranger: 'reviewer' },
  both: { colleague: 'member', stranger: 'loner' },
  reviewer: { colleague: 'reviewer2', stranger: 'member' },
  reviewer2: { colleague: 'reviewer', stranger: 'member' },
  admin: { colleague: 'reviewer2', stranger: 'member' },
  twoHats: { colleague: 'member', stranger: 'outsider' },
}

const path = '/api/users'

/** What people may see and change of people. */
export const askPeople = async (floor: Floor, tally: Tally, curious: readonly Asker[] = askers): Promise<void> => {
  const { stage, undo } = floor
  const judge = judgeOf('People', tally)
  for (const who of curious) {
    const at = { who, columns: placeOf(who) }
    const isPerson = who !== 'nobody' && who !== 'key' && who !== 'ended'
    const { colleague, stranger } = others[who]
    const self = isPerson ? who : 'member'
    for (const [about, target] of Object.entries({ self, colleague, stranger })) {
      await tryAll(floor, judge, at, attemptsOn(floor, about, target))
    }
    await tryAll(floor, judge, at, general(stage.ids[self], stage.ids[stranger]))
    const before = await undo.count()
    await stage.house.sql(
      `UPDATE users SET lock_until = now() + interval '1 hour', login_attempts = 10 WHERE id = $1`,
      [stage.ids[stranger]],
    )
    const unlock = { method: 'POST', path: `${path}/unlock`, json: { email: people[stranger], password: 'x' } }
    await tryAll(floor, judge, at, [{ keys: ['end a lock-out', 'stranger'], question: unlock, changes: true }])
    await undo.back(before)
  }
  judge.finish()
}

const attemptsOn = ({ stage }: Floor, about: string, target: Who): Attempt[] => {
  const id = stage.ids[target]
  const inside: Attempt['holds'] = ({ text }) => text.includes(people[target])
  const patch = (json: object, on: string): Question => ({ method: 'PATCH', path: `${path}/${on}`, json })
  const rights = (on: string): Question => ({ method: 'POST', path: `${path}/access/${on}`, json: {} })
  const change = (doing: string, json: object, watch?: Attempt['watch']): Attempt => ({
    keys: [doing, about],
    question: patch(json, id),
    nowhere: patch(json, nowhere()),
    changes: true,
    ...(watch ? { watch } : {}),
  })
  const rolesOf = () =>
    stage.house.sql(
      `SELECT u.labo_role, array_agg(m.partner_id || m.role::text ORDER BY m.partner_id) AS of FROM users u
       LEFT JOIN users_memberships m ON m._parent_id = u.id WHERE u.id = $1 GROUP BY u.id`,
      [id],
    )
  const memberships = [{ partner: stage.partners.risk, role: 'manager' }]
  return [
    { keys: ['list', about], question: { path: `${path}?depth=0&where[id][equals]=${id}` }, holds: inside },
    {
      keys: ['count', about],
      question: { path: `${path}/count?where[id][equals]=${id}` },
      holds: ({ body }) => body.totalDocs === 1,
    },
    {
      keys: ['read', about],
      question: { path: `${path}/${id}?depth=0` },
      nowhere: { path: `${path}/${nowhere()}?depth=0` },
      holds: inside,
    },
    { keys: ['ask rights', about], question: rights(id), nowhere: rights(nowhere()) },
    change('change name', { name: 'Een andere naam' }),
    change('change role', { laboRole: target === 'admin' ? 'reviewer' : 'admin' }, rolesOf),
    change('change partner', { memberships }, rolesOf),
  ]
}

const general = (self: string, stranger: string): Attempt[] => {
  const many = (id: string): Question => ({
    method: 'PATCH',
    path: `${path}?where[id][equals]=${id}`,
    json: { name: 'Een andere naam' },
  })
  const remove = (about: string, id: string): Attempt[] => [
    { keys: ['delete', about], question: { method: 'DELETE', path: `${path}/${id}` } },
    { keys: ['delete many', about], question: { method: 'DELETE', path: `${path}?where[id][equals]=${id}` } },
  ]
  const person = { email: 'nieuw@dienst.example', password: 'Een-lang-wachtwoord-1', name: 'Iemand' }
  return [
    { keys: ['change many', 'self'], question: many(self) },
    { keys: ['change many', 'stranger'], question: many(stranger) },
    { keys: ['create', 'new'], question: { method: 'POST', path, json: person }, changes: true },
    ...remove('self', self),
    ...remove('stranger', stranger),
    { keys: ['list versions', 'self'], question: { path: `${path}/versions` } },
    { keys: ['read version', 'self'], question: { path: `${path}/versions/${nowhere()}` } },
    { keys: ['restore', 'self'], question: { method: 'POST', path: `${path}/versions/${nowhere()}`, json: {} } },
    { keys: ['read notices', 'self'], question: { path: `${path}/notices` } },
    {
      keys: ['read all notices', 'self'],
      question: { method: 'POST', path: `${path}/notices/read`, json: { all: true } },
    },
    {
      keys: ['invite to the labo', 'new'],
      question: {
        method: 'POST',
        path: `${path}/invitations`,
        json: { email: person.email, name: person.name, laboRole: 'reviewer' },
      },
      changes: true,
    },
    { keys: ['list invitations to the labo', 'new'], question: { path: `${path}/invitations/labo` } },
    ...(['resend', 'revoke'] as const).map((doing) => ({
      keys: [doing === 'resend' ? 'send an invitation again' : 'take an invitation back', 'new'],
      question: { method: 'POST', path: `${path}/invitations/${nowhere()}/${doing}`, json: {} },
    })),
    {
      keys: ['end a membership', 'stranger'],
      question: { method: 'POST', path: `${path}/${stranger}/membership`, json: { partner: nowhere(), role: null } },
    },
    { keys: ['ask rights in general', 'new'], question: { method: 'POST', path: `${path}/access`, json: {} } },
  ]
}
