import { type Asker, askers, placeOf } from './access-cast.ts'
import { judgeOf, type Tally } from './access-tally.ts'
import { asAdmin, keyFor, type Registered, register } from './cast-sites.ts'
import { nowhere, type Stage } from './cast-stage.ts'
import { type Attempt, tryAll } from './matrix-attempts.ts'
import type { Floor, Question } from './matrix-floor.ts'

/** Websites: who registers them, and what their keys open. */
export const askSites = async (floor: Floor, tally: Tally, people: readonly Asker[] = askers): Promise<void> => {
  const { stage, undo } = floor
  const site = await register(stage, 'Website kanarie66')
  const other = await register(stage, 'Andere website', ['www.andere.example'])
  const { body } = await site.ask('POST', '/v1/webhooks', { url: 'https://www.voorbeeld.example/hook' })
  const keys = await keysOf(stage, site, other)
  await undo.keep()
  const registering = judgeOf('Websites', tally)
  for (const who of people) await tryAll(floor, registering, { who, columns: placeOf(who) }, administering(site))
  registering.finish()
  const keyed = judgeOf('With a key of a site', tally)
  for (const [column, key] of Object.entries(keys)) {
    const attempts = withKey(String(body.id), key === null ? {} : { Authorization: `Bearer ${key}` })
    await tryAll(floor, keyed, { who: column === 'signed in' ? 'admin' : 'nobody', columns: [column] }, attempts)
  }
  keyed.finish()
  await stage.house.sql('DELETE FROM sites.sites')
  await undo.keep()
}

/** By column: a key in each state in which one can be. */
const keysOf = async (stage: Stage, site: Registered, other: Registered): Promise<Record<string, string | null>> => {
  const stopped = await register(stage, 'Gestopte website')
  const [revoked, expired] = [await keyFor(stage, site.id), await keyFor(stage, site.id)]
  // Each has been used today; that alone is not noted a second time.
  for (const { key } of [site, other, stopped]) {
    await fetch(`${stage.house.url}/v1/webhooks`, { headers: { Authorization: `Bearer ${key}` } })
  }
  await asAdmin(stage, 'POST', `/${stopped.id}/deactivation`, {})
  await stage.house.sql('UPDATE sites.keys SET revoked_at = now() WHERE prefix = $1', [revoked.slice(0, 15)])
  await stage.house.sql('UPDATE sites.keys SET expires_at = now() WHERE prefix = $1', [expired.slice(0, 15)])
  return {
    nobody: null,
    'signed in': null,
    misspelt: `${site.key.slice(0, -1)}${site.key.endsWith('A') ? 'B' : 'A'}`,
    revoked,
    expired,
    'site stopped': stopped.key,
    'another site': other.key,
    'own site': site.key,
  }
}

const administering = ({ id }: Registered): Attempt[] => {
  const facts = { name: 'Nieuw', contact: 'a@voorbeeld.example', hosts: ['www.nieuw.be'] }
  const post = (doing: string, path: string, json: object): Attempt => {
    const question = (site: string): Question => ({
      method: 'POST',
      path: `/api/sites${path.replace(':id', site)}`,
      json,
    })
    return { keys: [doing], question: question(id), nowhere: question(nowhere()), changes: true }
  }
  return [
    { keys: ['list sites'], question: { path: '/api/sites' }, holds: ({ text }) => text.includes('kanarie66') },
    post('register a site', '', facts),
    post('change a site', '/:id', facts),
    post('stop a site', '/:id/deactivation', {}),
    { ...post('let a site go on', '/:id/reactivation', {}), changes: false },
    post('make a key', '/:id/keys', { label: 'Nieuw' }),
    {
      keys: ['take a key of nobody back'],
      question: { method: 'POST', path: `/api/sites/${id}/keys/${nowhere()}/revoke`, json: {} },
    },
    post('erase a site', '/:id/erasure', {}),
  ]
}

const withKey = (webhook: string, headers: Record<string, string>): Attempt[] => {
  const one = (doing: string, method: string, path = '', json?: object): Attempt => {
    const question = (id: string): Question => ({
      method,
      path: `/v1/webhooks/${id}${path}`,
      headers,
      ...(json ? { json } : {}),
    })
    const isRead = method === 'GET'
    return { keys: [doing], question: question(webhook), nowhere: question(nowhere()), changes: !isRead }
  }
  const list = { path: '/v1/webhooks', headers }
  return [
    { keys: ['list webhooks'], question: list },
    { keys: ['find this webhook in the list'], question: list, holds: ({ text }) => text.includes(webhook) },
    {
      keys: ['make a webhook'],
      question: { ...list, method: 'POST', json: { url: 'https://www.voorbeeld.example/x' } },
      changes: true,
    },
    one('read a webhook', 'GET'),
    one('disable a webhook', 'POST', '/disable'),
    one('enable a webhook', 'POST', '/enable'),
    one('renew a secret', 'POST', '/secret'),
    one('read deliveries', 'GET', '/deliveries'),
    one('replay', 'POST', '/replay', { from: 0 }),
    one('delete a webhook', 'DELETE'),
    one('send a test', 'POST', '/test'),
    ...['/api/fiches', '/api/sites', '/api/users'].map((path): Attempt => ({
      keys: ['read in the API for people'],
      question: { path, headers },
    })),
    { keys: ['read what everybody reads'], question: { path: '/v1/fiches', headers } },
  ]
}
