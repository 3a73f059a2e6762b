import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders that this program itself has open. */
const own = new Set<string>()

/**
 * Keeps other programs on this machine from writing in the folder; a program that was killed no longer keeps anybody.
 * @returns opens it again for others
 * @throws when a program that runs has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock')
  for (let tries = 0; tries < 2; tries += 1) {
    if (!own.has(file) && (await isWritten(file))) {
      own.add(file)
      return async () => {
        own.delete(file)
        await rm(file, { force: true })
      }
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (own.has(file) || (holder !== process.pid && isRunning(holder))) {
      throw new Error(`${folder} is being written to by program ${holder}; if that is something else, remove ${file}.`)
    }
    await rm(file, { force: true })
  }
  throw new Error(`${folder} is being written to by another program.`)
}

const isWritten = (file: string): Promise<boolean> =>
  writeFile(file, String(process.pid), { flag: 'wx' }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
      throw error
    },
  )

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's program: it runs, and is not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
