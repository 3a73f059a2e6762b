import type { EditionState, Publication } from '#src/review/states.ts'

/** What the cell needs of a document's record. */
export type RecordOfRow = {
  id: string
  publication: Publication
  editionState: EditionState | null
  editionNumber: number
  publishedAt: string | null
}

/** The longest page that a list shows. */
const atMost = 100

type Waiting = (record: RecordOfRow | undefined) => void
let waiting = new Map<string, Waiting[]>()

/** The record of one row. Rows that ask at the same time share one request; undefined for what this person may not see. */
export const recordOf = (api: string, id: string): Promise<RecordOfRow | undefined> =>
  new Promise((resolve) => {
    if (waiting.size === 0) setTimeout(() => void ask(api), 20)
    waiting.set(id, [...(waiting.get(id) ?? []), resolve])
  })

const ask = async (api: string): Promise<void> => {
  const asked = waiting
  waiting = new Map()
  const ids = [...asked.keys()].slice(0, atMost)
  const choice = ids.map((id, index) => `&where[id][in][${index}]=${id}`).join('')
  const found = await read(`${api}/documents?depth=0&limit=${atMost}&pagination=false${choice}`)
  asked.forEach((resolvers, id) => {
    resolvers.forEach((resolve) => {
      resolve(found.find((record) => record.id === id))
    })
  })
}

const read = async (url: string): Promise<RecordOfRow[]> => {
  try {
    const response = await fetch(url, { credentials: 'include' })
    return response.ok ? ((await response.json()) as { docs: RecordOfRow[] }).docs : []
  } catch {
    return []
  }
}
