import { spawn } from 'node:child_process'
import type { Embedded } from '../database/embedded.ts'

/**
 * Runs the server as a child until it ends or a signal comes, then stops the database after it.
 * @returns the code to end with
 */
export async function supervise(
  root: string,
  args: readonly string[],
  environment: Record<string, string>,
  embedded: Embedded,
): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...environment }, stdio: 'inherit' })
  // A terminal sends Ctrl+C to the child as well; a second signal does no harm there.
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', pass)
  process.on('SIGTERM', pass)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  await embedded.stop()
  return code ?? 0
}
