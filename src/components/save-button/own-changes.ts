type Data = Readonly<Record<string, unknown>>

/** A field that this person changed; `both` when somebody else changed it too, into something else. */
export type OwnChange = { name: string; mine: unknown; theirs: unknown; both: boolean }

/** What is kept by the server and never typed. */
const kept = new Set(['id', 'createdAt', 'updatedAt', '_status', 'document', 'owner', 'slug'])

/** What this person changed since the page was loaded, field by field, beside what stands there now. Pure. */
export const ownChanges = (base: Data, mine: Data, theirs: Data): OwnChange[] =>
  Object.entries(mine)
    .map(([name, value]) => ({
      name,
      mine: isNoRows(value, base[name]) ? [] : value,
      theirs: theirs[name],
      both: !isSame(base[name], theirs[name]),
    }))
    .filter(({ mine: own, name, theirs: other }) => !kept.has(name) && !isSame(base[name], own) && !isSame(own, other))

/** A form counts rows: without any, a list is the number nought. */
const isNoRows = (value: unknown, before: unknown): boolean => value === 0 && typeof before !== 'number'

/** A value in plain words, to read and to copy from. */
export const inWords = (value: unknown): string => {
  if (typeof value === 'string') return isReference(value) ? '' : value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('\n')
  if (!isRecord(value)) return ''
  if (isRecord(value.root)) return inWords(value.root.children)
  if (typeof value.text === 'string' && 'format' in value) return value.text
  if (Array.isArray(value.children)) {
    const isLine = value.children.some((child) => isRecord(child) && !Array.isArray(child.children))
    return isLine ? value.children.map(inWords).join('') : inWords(value.children)
  }
  if (isRecord(value.fields)) return inWords(value.fields)
  const told = Object.entries(value).filter(([name]) => !['id', 'type', 'blockType', 'blockName'].includes(name))
  return told
    .map(([, inner]) => inWords(inner))
    .filter(Boolean)
    .join('\n')
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

/** Empty in any way is empty; keys in one order. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0))
    return null
  if (Array.isArray(value)) return value.map(plain)
  if (!isRecord(value)) return value
  const filled = Object.keys(value)
    .sort()
    .map((key) => [key, plain(value[key])] as const)
    .filter(([, inner]) => inner !== null)
  return filled.length === 0 ? null : Object.fromEntries(filled)
}

const isReference = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
