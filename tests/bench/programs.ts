import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cpus } from 'node:os'
import { resolve } from 'node:path'

/** A process of its own that answers one message at a time. */
export type Program = {
  pid: number
  ask: <Answer>(message: object) => Promise<Answer>
  end: () => Promise<void>
}

const root = resolve(import.meta.dirname, '../..')

/** Whether each process can be kept on a core of its own. */
export const canPin = cpus().length > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0

/** Servers run on the first core, what asks them on the second. */
export const cores = { server: 0, client: 1 } as const

const started = new Set<ChildProcess>()

/**
 * Starts a program of this folder on its own core and waits until it says that it is ready.
 * @param environment instead of this process' own settings of the product
 */
export async function start(
  file: string,
  core: keyof typeof cores,
  environment: Record<string, string> = {},
): Promise<Program> {
  const command = [process.execPath, '--conditions=production', '--expose-gc', '--import', 'tsx', `tests/bench/${file}`]
  const [program = '', ...args] = canPin ? ['taskset', '-c', String(cores[core]), ...command] : command
  const child: ChildProcess = spawn(program, args, {
    cwd: root,
    env: { NODE_ENV: 'production', PATH: process.env.PATH, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  started.add(child)
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  child.once('exit', () => started.delete(child))
  const answer = <Answer>(): Promise<Answer> =>
    new Promise((done, failed) => {
      const gone = () => failed(new Error(`${file} stopped.`))
      child.once('exit', gone)
      child.once('message', (message) => {
        child.off('exit', gone)
        done(message as Answer)
      })
    })
  await answer()
  return {
    pid: child.pid ?? 0,
    ask: <Answer>(message: object) => {
      child.send(message)
      return answer<Answer>()
    },
    end: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Whatever happens, nothing of ours stays behind. */
export const endAll = (): void => {
  for (const child of started) child.kill('SIGKILL')
}
