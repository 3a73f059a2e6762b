import { serve } from '#src/server/serve.ts'

/** Serves on a free port, tells its address to whoever started it, and ends with them. */
const { url } = await serve({ host: '127.0.0.1', port: 0 })
process.on('disconnect', () => process.exit(0))
process.send?.(url)
