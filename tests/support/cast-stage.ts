import { randomUUID } from 'node:crypto'
import { reviewableSlugs } from '#collections/slugs.ts'
import { demoPassword } from '#seed/cast.ts'
import type { Kind } from '#src/review/facts.ts'
import type { Standing } from '#src/review/standing-shape.ts'
import type { Action } from '#src/review/transitions.ts'
import { completeContent, type Links } from './cast-content.ts'
import { openHouse, type House } from './house.ts'

/** Every collection under review, also one that is added later. */
export const kinds: readonly Kind[] = reviewableSlugs

/** One person per role, two partners and the labo; plus those whom only a test needs. */
export const people = {
  admin: 'admin@labo.example',
  reviewer: 'reviewer@labo.example',
  reviewer2: 'reviewer2@labo.example',
  manager: 'manager@clz.example',
  member: 'member@clz.example',
  /** Of the other partner. */
  outsider: 'member@risk.example',
  /** Runs the other partner's affairs. */
  riskManager: 'manager@risk.example',
  /** Writes for both partners. */
  both: 'both@clz.example',
  /** Has an account and belongs nowhere. */
  loner: 'loner@nowhere.example',
  /** Reads for the labo and writes for the first partner. */
  twoHats: 'twohats@labo.example',
} as const
export type Who = keyof typeof people

export type Answer = { status: number; body: Record<string, unknown>; headers: Headers }

/** An empty house with the cast, the words and the partners in it; everything else a test makes itself. */
export type Stage = {
  house: House
  links: Links
  partners: { labo: string; clz: string; risk: string }
  ids: Record<Who, string>
  /** A request as somebody, whose answer was JSON or nothing. */
  ask: (
    who: Who | null,
    method: string,
    path: string,
    json?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>
  /** Creates a complete draft for the first partner (the labo page: for the labo; a partner: on its own page) and gives its id. */
  write: (kind: Kind, mark: string, who?: Who, extra?: object) => Promise<string>
  /** Saves a change on the newest text. */
  save: (kind: Kind, id: string, change: object, who?: Who) => Promise<Answer>
  /** One action with the lock version of this moment. */
  act: (who: Who | null, kind: Kind, id: string, action: string, input?: object) => Promise<Answer>
  /** The same, where anything but success is a fault of the test. */
  mustAct: (who: Who, kind: Kind, id: string, action: Action, input?: object) => Promise<Standing>
  /** From draft to online: the writer submits, the second reviewer claims, approves and publishes. */
  publish: (kind: Kind, id: string, input?: object) => Promise<Standing>
  /** `updatedAt` of the newest text, as `draft=true` shows it. */
  baseOf: (kind: Kind, id: string) => Promise<string>
  lockOf: (id: string) => Promise<number>
}

export const openStage = async (env: Record<string, string> = {}): Promise<Stage> => {
  const house = await openHouse({ env })
  const { links, partners, ids } = await furnish(house)

  const ask: Stage['ask'] = async (who, method, path, json, headers) => {
    const person = who === null ? null : people[who]
    const answer = await house.fetchAs(person, path, {
      method,
      ...(json === undefined ? {} : { json }),
      ...(headers ? { headers } : {}),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: parsed(text) }
  }
  const one = async <Value>(text: string, values: unknown[]): Promise<Value> => {
    const [row] = await house.sql<{ value: Value }>(text, values)
    if (!row) throw new Error(`Nothing found: ${text} ${values.join(' ')}`)
    return row.value
  }
  const lockOf: Stage['lockOf'] = (id) => one('SELECT lock_version::int AS value FROM documents WHERE id = $1', [id])
  const baseOf: Stage['baseOf'] = async (kind, id) => {
    const { status, body } = await ask('admin', 'GET', `/api/${kind}/${id}?draft=true&depth=0`)
    if (status !== 200) throw new Error(`${kind}/${id} cannot be read: ${status}`)
    return String(body.updatedAt)
  }
  const write: Stage['write'] = async (kind, mark, who, extra = {}) => {
    if (kind === 'partners' && !who) {
      const saved = await save(kind, partners.clz, { ...completeContent(mark, links).partners, ...extra })
      if (saved.status !== 200) throw new Error(`The partner cannot be written: ${JSON.stringify(saved.body)}`)
      return partners.clz
    }
    const writer = who ?? (kind === 'labo' ? 'reviewer' : 'member')
    const { status, body } = await ask(writer, 'POST', `/api/${kind}?draft=true`, {
      ...completeContent(mark, links)[kind],
      ...extra,
    })
    if (status !== 201) throw new Error(`${kind} cannot be written: ${status} ${JSON.stringify(body)}`)
    return (body.doc as { id: string }).id
  }
  const save: Stage['save'] = async (kind, id, change, who = 'member') =>
    ask(who, 'PATCH', `/api/${kind}/${id}?draft=true`, { ...change, updatedAt: await baseOf(kind, id) })
  const act: Stage['act'] = async (who, kind, id, action, input = {}) =>
    ask(who, 'POST', `/api/${kind}/${id}/actions/${action}`, { expected: await lockOf(id).catch(() => 0), ...input })
  const mustAct: Stage['mustAct'] = async (who, kind, id, action, input) => {
    const { status, body } = await act(who, kind, id, action, input)
    if (status !== 200) throw new Error(`${action} of ${kind}/${id} by ${who}: ${status} ${JSON.stringify(body)}`)
    return body as unknown as Standing
  }
  const publish: Stage['publish'] = async (kind, id, input = { changeNote: 'Nagekeken.' }) => {
    const writer = await writerOf(house, partners, id)
    const reader = 'reviewer2'
    const submitted = await mustAct(writer, kind, id, 'submit', input)
    await mustAct(reader, kind, id, 'claim')
    for (const { partner } of submitted.edition?.awaited ?? []) {
      await mustAct(partner === partners.risk ? 'outsider' : 'member', kind, id, 'agree', { partner })
    }
    await mustAct(reader, kind, id, 'approve', { hash: submitted.edition?.hash })
    return mustAct(reader, kind, id, 'publish')
  }
  return { house, links, partners, ids, ask, write, save, act, mustAct, publish, baseOf, lockOf }
}

const parsed = (text: string): Record<string, unknown> => {
  if (text === '') return {}
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return { text }
  }
}

/** Somebody of the lead who did nothing else yet: a member of the partner, or staff for what the labo owns. */
const writerOf = async (house: House, partners: Stage['partners'], id: string): Promise<Who> => {
  const [row] = await house.sql<{ lead: string | null }>('SELECT lead_id AS lead FROM documents WHERE id = $1', [id])
  if (row?.lead === partners.labo) return 'reviewer'
  return row?.lead === partners.risk ? 'outsider' : 'member'
}

const furnish = async (house: House) => {
  const { createLocalReq } = await import('payload')
  const { payload } = house
  const script = () => createLocalReq({}, payload)
  const term = async (vocabulary: 'sector' | 'theme' | 'audience' | 'level', key: string) =>
    (
      await payload.create({
        collection: 'terms',
        data: { vocabulary, key, labelNl: key, order: 1 },
        overrideAccess: true,
        req: await script(),
      })
    ).id
  const words = {
    sector: await term('sector', 'onderwijs'),
    theme: await term('theme', 'schoolmoeheid'),
    audience: await term('audience', 'leerkracht'),
    level: await term('level', 'secundair'),
  }
  const partner = async (name: string) =>
    (
      await payload.create({
        collection: 'partners',
        draft: true,
        data: { name, sector: words.sector },
        overrideAccess: true,
        req: await script(),
      })
    ).id
  const partners = {
    labo: await partner('Het labo'),
    clz: await partner('Centrum voor Leerzorg'),
    risk: await partner('Ris+K'),
  }
  await payload.updateGlobal({
    slug: 'settings',
    data: { laboPartner: partners.labo, reviewDays: 10, changeDays: 15 },
    overrideAccess: true,
    req: await script(),
  })
  const roles: Record<Who, { labo?: 'reviewer' | 'admin'; of: [keyof typeof partners, 'member' | 'manager'][] }> = {
    admin: { labo: 'admin', of: [['labo', 'manager']] },
    reviewer: { labo: 'reviewer', of: [['labo', 'member']] },
    reviewer2: { labo: 'reviewer', of: [['labo', 'member']] },
    manager: { of: [['clz', 'manager']] },
    member: { of: [['clz', 'member']] },
    outsider: { of: [['risk', 'member']] },
    riskManager: { of: [['risk', 'manager']] },
    both: {
      of: [
        ['clz', 'member'],
        ['risk', 'member'],
      ],
    },
    loner: { of: [] },
    twoHats: { labo: 'reviewer', of: [['clz', 'member']] },
  }
  const ids: Partial<Record<Who, string>> = {}
  for (const [who, { labo, of }] of Object.entries(roles) as [Who, (typeof roles)[Who]][]) {
    const data = {
      email: people[who],
      password: demoPassword,
      name: `Rol ${who}`,
      laboRole: labo ?? null,
      memberships: of.map(([key, role]) => ({ partner: partners[key], role })),
    }
    ids[who] = (await payload.create({ collection: 'users', data, overrideAccess: true, req: await script() })).id
  }
  return { links: { words, partner: partners.clz }, partners, ids: ids as Record<Who, string> }
}

export const nowhere = () => randomUUID()
