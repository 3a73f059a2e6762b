import type { Load, Loaded } from './load.ts'
import type { Program } from './programs.ts'
import { atLeast, told, type Row } from './rows.ts'
import { median } from './statistics.ts'
import type { Stock } from './stock/stock.ts'

/**
 * The same documents from the product, warm, and from stock Payload's REST by id with what they point to one level deep (less than its
 * own default), in turn.
 */
export async function againstStock(options: {
  product: { port: number; requests: Load['requests'] }
  stock: Stock
  ids: string[]
  client: Program
  rounds: number
  milliseconds: number
}): Promise<Row[]> {
  const { product, stock, ids, client, rounds, milliseconds } = options
  const ofStock = ids.map((id) => ({ path: `/api/fiches/${id}?depth=1`, headers: {} }))
  const ask = (port: number, requests: Load['requests']) =>
    client.ask<Loaded>({ port, requests, status: 200, connections: 16, milliseconds } satisfies Load)
  const ratios: number[] = []
  const perSecond: number[] = []
  for (let round = -1; round < rounds; round += 1) {
    const ours = await ask(product.port, product.requests)
    const theirs = await ask(stock.port, ofStock)
    if (round === -1) continue
    ratios.push(ours.perSecond / theirs.perSecond)
    perSecond.push(theirs.perSecond)
  }
  return [
    atLeast(40, 'warm document ÷ stock Payload REST, median', median(ratios), '×'),
    told('stock Payload REST, the same document, median', median(perSecond), 'requests/s'),
  ]
}
