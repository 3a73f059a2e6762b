import { demoPassword } from '#seed/cast.ts'
import { type Asker, placeOf } from './access-cast.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { nowhere, people } from './cast-stage.ts'
import { type Attempt, tryAll } from './matrix-attempts.ts'
import type { Floor } from './matrix-floor.ts'

/** One of each kind, because guessing is limited. The second reviewer is locked out. */
const askers = ['nobody', 'reviewer2', 'loner', 'member', 'reviewer', 'admin'] as const satisfies readonly Asker[]

const lockedOut = 'reviewer2'

/** Asked last of all: what is counted against guessing stays counted. */
export const askSigningIn = async (floor: Floor, tally: Tally): Promise<void> => {
  const judge = judgeOf('Signing in', tally)
  await floor.stage.house.sql(
    `UPDATE users SET lock_until = now() + interval '1 hour', login_attempts = 10 WHERE id = $1`,
    [floor.stage.ids[lockedOut]],
  )
  for (const who of askers) {
    const columns = who === lockedOut ? ['locked out'] : placeOf(who)
    await tryAll(floor, judge, { who, columns }, attemptsOf(who))
  }
  judge.finish()
}

const attemptsOf = (who: (typeof askers)[number]): Attempt[] => {
  const email = who === 'nobody' ? 'niemand@nergens.example' : people[who]
  const post = (doing: string, path: string, json: object, more: Partial<Attempt> = {}): Attempt => ({
    keys: [doing],
    question: { method: 'POST', path: `/api/users/${path}`, json },
    leavesTraces: true,
    ...more,
  })
  const closed = ['make the first account', 'confirm an address', 'ask whether an account exists'] as const
  return [
    post('sign in with the right password', 'login', { email, password: demoPassword }),
    post('sign in with a wrong password', 'login', { email, password: 'Niet-het-wachtwoord-1' }),
    {
      keys: ['ask who is there'],
      question: { path: '/api/users/me' },
      holds: ({ text }) => who === 'nobody' || text.includes(email),
    },
    post('renew the session', 'refresh-token', {}),
    post('sign out', 'logout', {}),
    post('ask for a new password', 'forgot-password', { email }),
    post('ask for a link to sign in', 'sign-in-link', { email }),
    post('set a password with a made-up token', 'reset-password', {
      token: nowhere(),
      password: 'Een-nieuw-wachtwoord-1',
      email,
    }),
    post(closed[0], 'first-register', { email: 'eerste@dief.example', password: 'Een-nieuw-wachtwoord-1' }),
    post(closed[1], `verify/${nowhere()}`, {}),
    { keys: [closed[2]], question: { path: '/api/users/init' } },
  ]
}
