import { afterAll, beforeAll, expect, test } from 'vitest'
import { vocabulary } from '#seed/vocabularies.ts'
import type { PublicRecord } from '#src/delivery/read-model/public-record.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, paragraph, recordOf, richText, termOf } from '#tests/support/delivery-records.ts'
import corpus from './golden/corpus.json' with { type: 'json' }
import { golden, type Golden } from './golden/dutch-search.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
  const words = Object.entries(vocabulary).flatMap(([name, list]) => list.map((word) => ({ name, ...word })))
  await delivery.publishTerms(
    ...words.map(({ name, key, nl, synonyms }) => ({ ...termOf(name, key, nl), synonyms: [...synonyms] })),
  )
  await delivery.publish(...corpus.map(toRecord))
})
afterAll(() => delivery.close())

type Text = { type: string; slug: string; title: string; summary?: string; terms?: string[]; text: string }

const kinds = ['fiche', 'project', 'leerlabo', 'partner', 'contact'] as const

function toRecord({ type, slug, title, summary = '', terms = [], text }: Text): PublicRecord {
  const kind = kinds.find((one) => one === type)
  if (kind === undefined) throw new Error(`There is no kind "${type}".`)
  const carried = (name: string) =>
    terms.filter((term) => term.startsWith(`${name}:`)).map((term) => idOf(term.replace(':', ' ')))
  const body = richText(paragraph(text))
  const lists = { themes: carried('theme'), audiences: carried('audience'), levels: carried('level') }
  const one = { level: carried('level')[0] ?? null, sector: carried('sector')[0] ?? null }
  const content = {
    title,
    name: kind === 'contact' ? null : title,
    function: title,
    summary,
    body,
    description: body,
    ...lists,
    ...one,
  }
  return recordOf({ type: kind, name: `${kind} ${slug}`, slug, content })
}

type Found = { corrected: string | null; items: { card: { type: string; slug: string } }[] }

const find = async (q: string): Promise<Found> =>
  (await delivery.ask(`/v1/search?limit=100&q=${encodeURIComponent(q)}`)).json as unknown as Found

/** The one document that is meant; a kind may stand before the part of its slug. */
function meant(name: string): string {
  const [part = '', type] = name.split(':').reverse()
  const ofKind = corpus.filter((one) => type === undefined || one.type === type)
  const exact = ofKind.filter(({ slug }) => slug === part)
  const fitting = exact.length > 0 ? exact : ofKind.filter(({ slug }) => slug.includes(part))
  if (fitting.length !== 1) throw new Error(`"${name}" means ${fitting.length} documents.`)
  return fitting.map((one) => `${one.type} ${one.slug}`).join()
}

const namesIn = (names = '') => names.split(' ').filter((name) => name !== '')

async function faultsOf({ q, finds, not, corrected }: Golden): Promise<string[]> {
  const { items, corrected: instead } = await find(q)
  const found = new Set(items.map(({ card }) => `${card.type} ${card.slug}`))
  const missing = namesIn(finds).filter((name) => !found.has(meant(name)))
  const unwanted = finds === '' ? [...found] : namesIn(not).filter((name) => found.has(meant(name)))
  const isCorrected = corrected === undefined || instead === corrected
  return [
    ...missing.map((name) => `${q}: must find ${name}`),
    ...unwanted.map((name) => `${q}: must not find ${name}`),
    ...(isCorrected ? [] : [`${q}: must become ${corrected}, and is ${instead ?? 'as it was'}`]),
  ]
}

test('what people look for in a labo is found, and what they do not mean is not', async () => {
  expect(golden.length).toBeGreaterThanOrEqual(120)
  const faults: string[] = []
  for (const one of golden) faults.push(...(await faultsOf(one)))
  expect(faults).toEqual([])
})
