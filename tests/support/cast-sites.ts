import type { Sites } from '#src/sites/shape.ts'

import type { Stage } from './cast-stage.ts'
import { recordOf } from './delivery-records.ts'
import type { Receiver } from './receiver.ts'
import { workplaceOf } from './jobs.ts'

/** A website that the labo registered, with a key of its own. */
export type Registered = {
  id: string
  key: string
  /** A question with its key. */
  ask: (
    method: string,
    path: string,
    json?: unknown,
  ) => Promise<{ status: number; body: Record<string, unknown>; headers: Headers }>
}

/** What the administrator sees after doing something with sites. @throws unless it worked */
export const asAdmin = async (stage: Stage, method: string, path: string, json?: unknown): Promise<Sites> => {
  const { status, body } = await stage.ask('admin', method, `/api/sites${path}`, json)
  if (status >= 300) throw new Error(`${method} /api/sites${path}: ${status} ${JSON.stringify(body)}`)
  return body as unknown as Sites
}

export const register = async (
  stage: Stage,
  name: string,
  hosts: string[] = ['www.voorbeeld.example'],
): Promise<Registered> => {
  const { sites } = await asAdmin(stage, 'POST', '', { name, contact: 'webbouwer@voorbeeld.example', hosts })
  const id = sites.find((site) => site.name === name)?.id ?? ''
  const key = await keyFor(stage, id)
  return { id, key, ask: (method, path, json) => askWith(stage, key, method, path, json) }
}

export const keyFor = async (stage: Stage, site: string, more: object = {}): Promise<string> =>
  (await asAdmin(stage, 'POST', `/${site}/keys`, { label: 'Website', ...more })).made?.key ?? ''

/** As a website's server asks: no cookies, no origin. */
export const askWith = async (stage: Stage, key: string | null, method: string, path: string, json?: unknown) => {
  const answer = await fetch(`${stage.house.url}${path}`, {
    method,
    headers: {
      ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  })
  const text = await answer.text()
  const isJson = (answer.headers.get('content-type') ?? '').includes('json')
  return {
    status: answer.status,
    headers: answer.headers,
    body: (isJson ? JSON.parse(text) : { text }) as Record<string, unknown>,
  }
}

/** Asks to be told at this receiver; gives the webhook's id and secret. */
export const tellAt = async (
  site: Registered,
  { url }: Pick<Receiver, 'url'>,
  wanted: object = {},
): Promise<{ id: string; secret: string }> => {
  const { status, body } = await site.ask('POST', '/v1/webhooks', { url, ...wanted })
  if (status !== 201) throw new Error(`No webhook was made: ${status} ${JSON.stringify(body)}`)
  return { id: String(body.id), secret: String(body.secret) }
}

type Published = Partial<Parameters<typeof recordOf>[0]> & { name: string }

/** Puts documents in the read model as a publication does, one transaction each, and gives their `seq`. */
export const publishAll = async (stage: Stage, ...records: Published[]): Promise<number[]> => {
  const { project } = await import('#src/delivery/read-model/project.ts')
  const { inTransactionOn } = await import('#src/server/database/in-transaction.ts')
  const seqs: number[] = []
  for (const record of records) {
    const { seq } = await inTransactionOn(workplaceOf(stage.house).pool, (sql) =>
      project(sql, recordOf({ type: 'fiche', ...record }), new Date()),
    )
    seqs.push(seq)
  }
  return seqs
}
