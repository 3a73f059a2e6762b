const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const endSize = 22
const longestComment = 65_535
const mostEntries = 5000
const mostBytes = 300 * 1024 * 1024

type Entry = { name: string; size: number }

/** Macros of Word, Excel and PowerPoint; macros and scripts of OpenDocument; what Windows runs by itself. */
const dangerous =
  /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/|(^|\/)activeX\/|\.(exe|dll|scr|com|bat|cmd|ps1|vbs|js|jse|wsf|hta|lnk|jar|msi)$/i
const climbing = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i

/** Whether an office document (a zip archive) has a directory that holds together, no macros, and no size beyond reason. */
export const isSoundArchive = (data: Buffer): boolean => {
  const entries = entriesOf(data)
  if (!entries || entries.length === 0) return false
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  return total <= mostBytes && entries.every(({ name }) => !dangerous.test(name) && !climbing.test(name))
}

/** The central directory; nothing when it is broken, of the 64-bit kind, or too long. */
const entriesOf = (data: Buffer): Entry[] | undefined => {
  const end = findEnd(data)
  if (end === undefined) return undefined
  const count = data.readUInt16LE(end + 10)
  if (count > mostEntries) return undefined
  const entries: Entry[] = []
  let at = data.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || data.readUInt32LE(at) !== directoryEntry) return undefined
    const nameLength = data.readUInt16LE(at + 28)
    entries.push({ name: data.toString('utf8', at + 46, at + 46 + nameLength), size: data.readUInt32LE(at + 24) })
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return at <= end ? entries : undefined
}

const findEnd = (data: Buffer): number | undefined => {
  for (let at = data.length - endSize; at >= 0 && at >= data.length - endSize - longestComment; at -= 1) {
    if (data.readUInt32LE(at) === endOfDirectory) return at
  }
  return undefined
}
