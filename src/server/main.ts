import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { RequestHandler } from 'express'
import next from 'next'
import { env } from './env.ts'
import { log } from './log.ts'
import { serve, type Serving } from './serve.ts'
import { exitWith, StartupError } from './startup-error.ts'

const root = resolve(import.meta.dirname, '../..')

/** Longest that a stop may take; then the process ends whatever still runs. In milliseconds. */
const patience = 15_000

try {
  const admin = await startAdmin()
  const serving = await serve({ host: env.host, port: env.port, next: admin.handler, jobs: env.jobs === 'inside' })
  if (!env.isProduction) serving.server.on('upgrade', admin.upgrade)
  stopOnSignals(serving)
  log.info({ msg: 'Listening', url: serving.url, serverUrl: env.serverUrl })
} catch (error) {
  exitWith(error)
}

/** Next, for the admin's screens only. */
async function startAdmin() {
  if (env.isProduction && !existsSync(join(root, '.next', 'BUILD_ID'))) {
    throw new StartupError(
      'De beheerschermen zijn nog niet gebouwd: voer eerst "npm run build" uit.',
      'No build found.',
    )
  }
  const app = next({ dev: !env.isProduction, dir: root, hostname: env.host, port: env.port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const handler: RequestHandler = async (req, res) => {
    await handle(req, res)
  }
  return { handler, upgrade: app.getUpgradeHandler() }
}

/**
 * Ends in good order on a signal. After an error that nobody caught, the state of the process is unknown: it is logged,
 * work under way may finish, and whoever supervises us starts a new one.
 */
function stopOnSignals(serving: Serving): void {
  let isStopping = false
  const stop = (code: number) => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(code), patience).unref()
    serving.stop().then(
      () => process.exit(code),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', () => stop(0))
  process.on('SIGINT', () => stop(0))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error, msg: 'Uncaught exception' })
    if (!isConnectionLoss(error)) stop(1)
  })
  process.on('unhandledRejection', (reason) => {
    log.error({ err: reason, msg: 'Unhandled rejection' })
  })
}

/** A client that was in use when the database went away can raise outside any query; the next query reconnects. */
const isConnectionLoss = (error: Error & { code?: string }) =>
  /^(57P0[1-3]|ECONNRESET|EPIPE)$/.test(error.code ?? '') || error.message.startsWith('Connection terminated')
