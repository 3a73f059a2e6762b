/** What can stand in a query: a value, or several. Nothing is left out. */
export type Value = string | number | boolean | null | undefined | readonly (string | number)[]

/**
 * The whole address: what the path names in braces is filled in, all else becomes the query; several values repeat the name.
 * The same parameters in another order give the same address, so that answers can be known by it.
 * @throws TypeError when the path names something that is not given
 */
export function addressOf(server: string, path: string, parameters: Record<string, Value> = {}): string {
  const rest = new Map(Object.entries(parameters))
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = rest.get(name)
    if (value === undefined || value === null || Array.isArray(value)) throw new TypeError(`${path} needs "${name}".`)
    rest.delete(name)
    return encodeURIComponent(String(value))
  })
  const query = new URLSearchParams()
  for (const [name, value] of [...rest].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const one of isSeveral(value) ? value : [value]) {
      if (one !== undefined && one !== null) query.append(name, String(one))
    }
  }
  const asked = query.toString()
  return `${server.replace(/\/+$/, '')}${filled}${asked === '' ? '' : `?${asked}`}`
}

const isSeveral = (value: Value): value is readonly (string | number)[] => Array.isArray(value)
