import { inject } from 'vitest'
import { demoPassword } from '#seed/cast.ts'
import { type Asker, askers, ownersOf, type Whose } from './access-cast.ts'
import { openStage, people, type Stage } from './cast-stage.ts'
import { openUndo, type Undo } from './matrix-undo.ts'

export type Said = { status: number; text: string; body: Record<string, unknown>; headers: Headers }
export type Question = {
  method?: string
  path: string
  json?: unknown
  form?: FormData
  headers?: Record<string, string>
}

/** A stage on which every question can be asked without lasting effect. */
export type Floor = {
  stage: Stage
  undo: Undo
  /** One question, as it is answered. */
  ask: (who: Asker, question: Question) => Promise<Said>
  /** The same, and then everything is as it was before. `watch` says what counts as a change, where that is not any row. */
  try: (who: Asker, question: Question, watch?: () => Promise<unknown>) => Promise<Said & { wrote: boolean }>
  /** Whose a document is from now on. */
  give: (id: string, whose: Whose) => Promise<void>
}

export const openFloor = async (env: Record<string, string> = {}): Promise<Floor> => {
  const stage = await openStage({ LOG_LEVEL: 'silent', ...env })
  const { house } = stage
  const ended = await endedSession(stage)
  for (const who of [...askers, 'reviewer2' as const]) if (isPerson(who)) await house.login(people[who])
  const undo = await openUndo(house, inject('superuserUrl'))

  const ask: Floor['ask'] = async (who, { method = 'GET', path, json, form, headers }) => {
    const answer = await house.fetchAs(isPerson(who) ? people[who] : null, path, {
      method,
      ...(json === undefined ? {} : { json }),
      ...(form ? { body: form } : {}),
      headers: {
        ...headers,
        ...(who === 'key' ? { Authorization: `users API-Key ${'k'.repeat(36)}` } : {}),
        ...(who === 'ended' ? { Cookie: ended } : {}),
      },
    })
    const text = await answer.text()
    return { status: answer.status, text, body: parsed(text), headers: answer.headers }
  }

  return {
    stage,
    undo,
    ask,
    try: async (who, question, watch) => {
      const before = await undo.count()
      const seen = JSON.stringify(await watch?.())
      const said = await ask(who, question)
      const isTouched = (await undo.count()) > before
      const wrote = isTouched && (watch === undefined || JSON.stringify(await watch()) !== seen)
      if (isTouched) await undo.back(before)
      return { ...said, wrote }
    },
    give: async (id, whose) => {
      const { lead, coOwner } = ownersOf(whose)
      await house.sql('UPDATE documents SET lead_id = $2 WHERE id = $1', [id, lead && stage.partners[lead]])
      await house.sql('DELETE FROM documents_rels WHERE parent_id = $1 AND path = $2', [id, 'coOwners'])
      if (!coOwner) return
      await house.sql(
        `INSERT INTO documents_rels ("order", parent_id, path, partners_id) VALUES (1, $1, 'coOwners', $2)`,
        [id, stage.partners[coOwner]],
      )
    },
  }
}

export const closeFloor = async ({ stage, undo }: Floor): Promise<void> => {
  await undo.close()
  await stage.house.close()
}

/** Several questions at a time: half of the waiting is for the database. */
export const together = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> => {
  const queue = [...items]
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: 4 }, worker))
}

const isPerson = (who: Asker): who is Exclude<Asker, 'nobody' | 'key' | 'ended'> =>
  who !== 'nobody' && who !== 'key' && who !== 'ended'

/** The cookie of an administrator who signed out. */
const endedSession = async ({ house }: Stage): Promise<string> => {
  const origin = { Origin: house.url, 'Content-Type': 'application/json' }
  const enter = await fetch(`${house.url}/api/users/login`, {
    method: 'POST',
    headers: origin,
    body: JSON.stringify({ email: people.admin, password: demoPassword }),
  })
  const cookie = enter.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')
  const leave = await fetch(`${house.url}/api/users/logout`, { method: 'POST', headers: { ...origin, Cookie: cookie } })
  if (cookie === '' || leave.status !== 200) throw new Error(`Signing out answers ${leave.status}.`)
  return cookie
}

const parsed = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
