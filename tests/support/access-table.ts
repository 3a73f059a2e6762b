import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** One row of a table in `docs/access.md`: what it is about, and the cell under each column. */
export type AccessRow = { keys: readonly (readonly string[])[]; cells: ReadonlyMap<string, string>; line: number }

/** A table with the heading that it stands under. Key columns come first; the columns from `nobody` on say who asks. */
export type AccessTable = {
  title: string
  keyNames: readonly string[]
  columns: readonly string[]
  rows: readonly AccessRow[]
}

const file = resolve(import.meta.dirname, '../../docs/access.md')

/** The tables of `docs/access.md` that say who may do what. */
export const readAccess = (text = readFileSync(file, 'utf8')): ReadonlyMap<string, AccessTable> => {
  const tables = new Map<string, AccessTable>()
  let title = ''
  let header: string[] | undefined
  let rows: AccessRow[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const heading = /^#+ (.+)$/.exec(line)?.[1]
    if (heading !== undefined) title = heading
    if (!line.startsWith('|')) {
      header = undefined
      continue
    }
    const parts = line.slice(1, -1).split('|').map(plain)
    if (parts.every((part) => /^-+$/.test(part))) continue
    if (header === undefined) {
      header = parts
      rows = []
      if (header.includes('nobody')) tables.set(title, tableOf(title, header, rows))
      continue
    }
    const first = header.indexOf('nobody')
    if (first === -1) continue
    if (parts.length !== header.length) throw new Error(`docs/access.md:${index + 1} has ${parts.length} cells.`)
    const names = header.slice(first)
    rows.push({
      keys: parts.slice(0, first).map(listed),
      cells: new Map(names.map((name, place) => [name, parts[first + place] ?? ''])),
      line: index + 1,
    })
  }
  return tables
}

const tableOf = (title: string, header: string[], rows: AccessRow[]): AccessTable => {
  const first = header.indexOf('nobody')
  return { title, keyNames: header.slice(0, first), columns: header.slice(first), rows }
}

const plain = (part: string) => part.trim().replaceAll('`', '')

/** `a, b and c` are three things; a comma inside a sentence does not occur in a key. */
const listed = (part: string): string[] => part.split(', ')

/** A table of two columns whose first is called so, as a map from each thing on the left to the list on the right. */
export const readPairs = (first: string, text = readFileSync(file, 'utf8')): ReadonlyMap<string, string[]> => {
  const lines = text.split('\n').map((line) => line.slice(1, -1).split('|').map(plain))
  const start = lines.findIndex((parts) => parts.length === 2 && parts[0] === first)
  const end = lines.findIndex((parts, index) => index > start && parts.length !== 2)
  return new Map(
    lines
      .slice(start + 2, end)
      .flatMap(([left = '', right = '']) => listed(left).map((one): [string, string[]] => [one, listed(right)])),
  )
}
