import { spawn, spawnSync } from 'node:child_process'

export type Said = { code: number | null; out: string; err: string }

/**
 * Why a test that needs these programs cannot run here; undefined when it can. `.ci/run` installs them from Debian's packages; elsewhere a test
 * that misses one says so: `ctx.skip(missing(…))`.
 */
export function missing(...programs: string[]): string | undefined {
  const absent = programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)
  return absent.length === 0 ? undefined : `DID NOT RUN: ${absent.join(', ')} is not installed here (see .ci/run)`
}

/** Runs a program to its end, and gives what it said. */
export async function run(
  program: string,
  args: string[],
  options: { input?: string; cwd?: string; env?: Record<string, string> } = {},
): Promise<Said> {
  const { input = '', cwd, env } = options
  const child = spawn(program, args, { cwd, env: { ...process.env, NODE_OPTIONS: '', ...env } })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  child.stdin.end(input)
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  return { code, ...said }
}
