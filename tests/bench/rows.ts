/** One figure of the bench: what was measured, and the bar that it is held against. */
export type Row = { name: string; value: number; unit: string; limit: number; ok: boolean }

/** A figure that must not be above its bar. */
export const atMost = (limit: number, name: string, value: number, unit: string): Row => ({
  name,
  value,
  unit,
  limit,
  ok: value <= limit,
})

/** A figure that must not be below its bar. */
export const atLeast = (limit: number, name: string, value: number, unit: string): Row => ({
  name,
  value,
  unit,
  limit,
  ok: value >= limit,
})

/** A figure that is told and has no bar. */
export const told = (name: string, value: number, unit: string): Row => ({ name, value, unit, limit: NaN, ok: true })

/** The table that people read. */
export const tableOf = (rows: readonly Row[]): string => {
  const cells = rows.map(({ name, value, unit, limit, ok }) => [
    name,
    Number.isNaN(value) ? '-' : short(value),
    unit,
    Number.isNaN(limit) ? '-' : short(limit),
    Number.isNaN(limit) ? '' : ok ? 'yes' : 'NO',
  ])
  const all = [['figure', 'value', 'unit', 'bar', 'ok'], ...cells]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length))) ?? []
  const written = all.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  return [written[0], `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...written.slice(1)].join('\n')
}

const short = (value: number): string => {
  if (Number.isInteger(value)) return String(value)
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
