import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { lockFolder } from './file-lock.ts'
import type { Batch, Held, Place, Store } from './store.ts'
import type { DocumentType } from './types.ts'

export type FileStore = Store & {
  /** Lets others write. */
  close: () => Promise<void>
}

/**
 * A copy in a folder: `round-1/fiche/{id}.json` and so on, one file per document, and `place.json`. For one writer at a time; readers may look
 * at any moment, best through `documentsIn`.
 *
 * A batch is written down as a whole (`batch.json`) before anything else happens; from then on it has happened. Whoever opens the folder after
 * a crash finishes it first.
 * @throws when another program that still runs has it open
 */
export async function openFileStore(folder: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true })
  const unlock = await lockFolder(folder)
  const pending = join(folder, 'batch.json')
  const placeFile = join(folder, 'place.json')

  const fileOf = (round: number, { id, type }: { id: string; type: DocumentType }) =>
    join(folder, `round-${round}`, checkedType(type), `${checkedId(id)}.json`)

  try {
    const left = await readPending(pending)
    if (left) await apply(left)
  } catch (error) {
    await unlock()
    throw error
  }

  async function apply(batch: Batch): Promise<void> {
    const { round, shown } = batch.place
    for (const type of new Set(batch.put.map((one) => one.type))) {
      await mkdir(join(folder, `round-${round}`, checkedType(type)), { recursive: true })
    }
    for (const { text, ...one } of batch.put) await replace(fileOf(round, one), text)
    for (const one of batch.remove) await rm(fileOf(round, one), { force: true })
    await replace(placeFile, JSON.stringify(batch.place))
    for (const name of await readdir(folder)) {
      const isOld = /^round-\d+$/.test(name) && name !== `round-${round}` && name !== `round-${shown ?? 'none'}`
      if (isOld) await rm(join(folder, name), { recursive: true, force: true })
    }
    await rm(pending, { force: true })
  }

  return {
    place: async () => {
      const text = await readIfThere(placeFile)
      return text === null ? null : (JSON.parse(text) as Place)
    },
    write: async (batch) => {
      for (const one of [...batch.put, ...batch.remove]) fileOf(batch.place.round, one)
      const text = JSON.stringify(batch)
      await replace(pending, `${sha256(text)}\n${text}`)
      await apply(batch)
    },
    held: (round) => documentsBelow(join(folder, `round-${round}`)),
    read: (round, one) => readIfThere(fileOf(round, one)),
    close: unlock,
  }
}

/** Names become names of files: what the server sends must not lead out of the folder. */
function checkedId(id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new TypeError(`"${id}" is not the id of a document.`)
  return id
}

function checkedType(type: string): string {
  if (!/^[a-z]{1,40}$/.test(type)) throw new TypeError(`"${type}" is not a kind of document.`)
  return type
}

/** What was to happen when the program stopped; null when it had not been written down whole, and so had not happened. */
async function readPending(file: string): Promise<Batch | null> {
  const [digest, text] = ((await readIfThere(file)) ?? '').split(/\n(.*)/s)
  return text !== undefined && digest === sha256(text) ? (JSON.parse(text) as Batch) : null
}

/** The new content or the old one, never half of it. */
async function replace(file: string, text: string): Promise<void> {
  const written = `${file}.new`
  const handle = await open(written, 'w')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(written, file)
}

async function* documentsBelow(folder: string): AsyncGenerator<Held> {
  for (const type of await namesIn(folder)) {
    for (const name of await namesIn(join(folder, type))) {
      if (!name.endsWith('.json')) continue
      const text = await readIfThere(join(folder, type, name))
      if (text !== null) yield { id: name.slice(0, -'.json'.length), type: type as DocumentType, text }
    }
  }
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(whenAbsent<string[]>([]))
const readIfThere = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(whenAbsent(null))

const whenAbsent =
  <Nothing>(nothing: Nothing) =>
  (error: unknown): Nothing => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nothing
    throw error
  }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
