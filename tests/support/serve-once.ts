import { serve } from '#src/server/serve.ts'
import { exitWith } from '#src/server/startup-error.ts'

/** Starts the server without screens and stops it at once; the exit code says whether it would have served. */
try {
  const serving = await serve({ host: '127.0.0.1', port: 0 })
  await serving.stop()
  process.exit(0)
} catch (error) {
  exitWith(error)
}
