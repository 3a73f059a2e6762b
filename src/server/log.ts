import { pino, type LoggerOptions } from 'pino'
import { env } from './env.ts'

/** Given to Payload too, so that both write the same lines. Secrets that travel in headers and bodies are blanked. */
export const logOptions = {
  level: env.logLevel,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ['*.password', '*.token', '*.secret', 'req.headers.authorization', 'req.headers.cookie'],
} satisfies LoggerOptions

/** One JSON line per event on standard output; an error goes under `err`. */
export const log = pino(logOptions)
