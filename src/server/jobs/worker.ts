import PgBoss from 'pg-boss'

import { startPostman } from '#src/sites/webhooks/postman.ts'

import { log } from '../log.ts'
import { handlers } from './handlers.ts'
import type { JobName, Workplace } from './jobs.ts'
import { sweep } from './sweep.ts'

/** How often (ms) a worker looks at what time made due. */
const pace = 20_000

/** How many mails leave at the same time; one that hangs holds up no other kind of job. */
const atOnce = 4

/**
 * Takes jobs from the queue and carries them out until it is stopped. Any number of processes may do this on one database: a job is
 * claimed with SKIP LOCKED, and one whose worker died is taken up again when its lease (60 s) has run out. It also tells external websites
 * what changed.
 * @returns a function that takes no more jobs, lets those under way finish (at most `patience` ms) and lets go of the database
 */
export const startWorker = async (
  at: Workplace,
  databaseUrl: string,
): Promise<(patience?: number) => Promise<void>> => {
  const boss = new PgBoss({ ...bossOptions, connectionString: databaseUrl })
  boss.on('error', (error) => log.warn({ msg: 'The queue of jobs complains', err: error }))
  await boss.start()
  for (const name of Object.keys(handlers) as JobName[]) {
    for (let seat = 0; seat < atOnce; seat += 1) {
      await boss.work<unknown>(name, { pollingIntervalSeconds: 1, batchSize: 1 }, async ([job]) => {
        if (job) await carryOut(at, name, job.id, job.data)
      })
    }
  }
  const timer = setInterval(() => void sweep(at), pace)
  timer.unref()
  void sweep(at)
  const stopPostman = startPostman(at, databaseUrl)
  return async (patience = 10_000) => {
    clearInterval(timer)
    await Promise.all([stopPostman(), boss.stop({ graceful: true, wait: true, timeout: patience })])
  }
}

/** The tables are the migrations' business; leases are looked after every twenty seconds. */
export const bossOptions = {
  schema: 'jobs',
  migrate: false,
  schedule: false,
  max: 4,
  application_name: 'leerlabo-jobs',
  maintenanceIntervalSeconds: 20,
  archiveCompletedAfterSeconds: 12 * 60 * 60,
  deleteAfterDays: 14,
} as const

/** One job. What it throws goes back to the queue, which tries again later. */
export const carryOut = async (at: Workplace, name: JobName, id: string, data: unknown): Promise<void> => {
  const handle = handlers[name] as ((at: Workplace, data: unknown) => Promise<void>) | undefined
  if (!handle) throw new Error(`Nobody carries out jobs of the kind "${name}".`)
  try {
    await handle(at, data)
  } catch (error) {
    log.warn({ msg: 'A job failed and will be tried again', job: name, id, err: error })
    throw error
  }
}
