/** Something a person must put right before the program can start: one Dutch sentence, one English, no stack. */
export class StartupError extends Error {
  override readonly name = 'StartupError'
  constructor(
    readonly dutch: string,
    readonly english: string,
  ) {
    super(`${dutch} (${english})`)
  }
}

/** Ends the program as its operator wants to read it: sentences for what was foreseen, a stack for what was not. */
export function exitWith(error: unknown): never {
  const isForeseen = error instanceof Error && ['StartupError', 'EnvironmentError'].includes(error.name)
  process.stderr.write(`\n${isForeseen ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
}
