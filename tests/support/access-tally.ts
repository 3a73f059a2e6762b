import { type AccessRow, type AccessTable, readAccess } from './access-table.ts'

/** What a part of the matrix found. */
export type Tally = { cells: number; wrong: string[]; uncovered: string[] }

/** What the product answered. */
export type Outcome = {
  status: number
  /** Whether anything in the database was different afterwards; undefined where nothing could be. */
  wrote?: boolean
  /** Whether the answer holds what was asked for. */
  holds?: boolean
  /** The status of the same question about something that does not exist. */
  nowhere?: number
  /** Where a page sent the browser. */
  location?: string
}

/** Holds one table against what the product answers. */
export type Judge = {
  table: AccessTable
  /** What the table says of this, in this column; undefined where no row or no column speaks of it. */
  cellOf: (keys: readonly string[], columns: readonly string[]) => string | undefined
  /** Counts one cell; `instead` replaces what the table says (in a state where nobody may). */
  hold: (asked: {
    keys: readonly string[]
    columns: readonly string[]
    who: string
    outcome: Outcome
    /** The doing changes something when it works. */
    changes?: boolean
    instead?: string
    detail?: string
  }) => void
  /** Something that the product has and the table has not, or the reverse. */
  miss: (what: string) => void
  /** Adds the rows that nothing was held against. */
  finish: () => void
}

export const newTally = (): Tally => ({ cells: 0, wrong: [], uncovered: [] })

export const addTo = (sum: Tally, { cells, wrong, uncovered }: Tally): void => {
  sum.cells += cells
  sum.wrong.push(...wrong)
  sum.uncovered.push(...uncovered)
}

/** @throws when `docs/access.md` has no table under this heading */
export const judgeOf = (title: string, tally: Tally): Judge => {
  const table = readAccess().get(title)
  if (!table) throw new Error(`docs/access.md has no table under “${title}”.`)
  const asked = new Set<AccessRow>()
  const rowOf = (keys: readonly string[]) =>
    table.rows.find((row) => keys.every((key, index) => (row.keys[index] ?? []).includes(key)))
  const cellOf: Judge['cellOf'] = (keys, columns) => {
    const column = columns.find((name) => table.columns.includes(name))
    return column === undefined ? undefined : rowOf(keys)?.cells.get(column)
  }
  return {
    table,
    cellOf,
    hold: ({ keys, columns, who, outcome, changes = false, instead, detail = '' }) => {
      const row = rowOf(keys)
      const cell = cellOf(keys, columns)
      const what = `${title}: ${keys.join(' · ')} ${detail}`.trim()
      if (!row || cell === undefined || cell === '') {
        tally.uncovered.push(`${what}, for ${columns.join('/')}`)
        return
      }
      asked.add(row)
      if (cell === '–') return
      tally.cells += 1
      const expected = instead ?? cell
      if (!matches(expected, outcome, changes)) {
        tally.wrong.push(
          `${what} by ${who} (${columns[0] ?? ''}): must be ${expected}, is ${told(outcome)} [line ${row.line}]`,
        )
      }
    },
    miss: (what) => tally.uncovered.push(`${title}: ${what}`),
    finish: () => {
      for (const row of table.rows) {
        if (!asked.has(row))
          tally.uncovered.push(`${title}: nothing was asked for line ${row.line}, ${row.keys.join(' · ')}`)
      }
    },
  }
}

const closed = [401, 403, 404, 405, 501]
const isFine = (status: number) => status >= 200 && status < 300

const meanings: Readonly<Record<string, (outcome: Outcome, changes: boolean) => boolean>> = {
  yes: ({ status, wrote, holds }, changes) => isFine(status) && holds !== false && (!changes || wrote === true),
  public: ({ status, holds }) => isFine(status) && holds === true,
  absent: ({ status, holds }) => isFine(status) && holds === false,
  hidden: ({ status, wrote, nowhere }) => [403, 404].includes(status) && !wrote && status === (nowhere ?? status),
  no: ({ status, wrote }) => [403, 404].includes(status) && !wrote,
  refused: ({ status, wrote }) => [403, 404, 422].includes(status) && !wrote,
  closed: ({ status, wrote }) => closed.includes(status) && !wrote,
  'own work': ({ status, wrote }) => status === 403 && !wrote,
  nothing: ({ status, wrote }) => status < 500 && !wrote,
  'not now': ({ status, wrote }) => [409, 422].includes(status) && !wrote,
  elsewhere: ({ status, location }) => status >= 300 && status < 400 && location !== undefined,
  'sign in': ({ status, location }) => status >= 300 && status < 400 && /\/admin\/login/.test(location ?? ''),
}

const matches = (cell: string, outcome: Outcome, changes: boolean): boolean =>
  meanings[cell]?.(outcome, changes) ?? (cell === String(outcome.status) && !outcome.wrote)

const told = ({ status, wrote, holds, nowhere, location }: Outcome): string =>
  [
    status,
    ...(wrote === undefined ? [] : [wrote ? 'and it wrote' : 'without writing']),
    ...(holds === undefined ? [] : [holds ? 'with it' : 'without it']),
    ...(nowhere === undefined || nowhere === status ? [] : [`(${nowhere} for what does not exist)`]),
    ...(location === undefined ? [] : [`to ${location}`]),
  ].join(' ')
