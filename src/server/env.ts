import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readEnvironment } from './environment.ts'

const root = resolve(import.meta.dirname, '../..')

// Tests say everything themselves; a developer's own file must not reach them.
if (process.env.NODE_ENV !== 'test' && existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'))

/**
 * The environment (with what a `.env` file adds), parsed once when this file is first imported. The only place that
 * reads `process.env`.
 * @throws EnvironmentError in production, naming every variable that is missing or unsafe (never its value).
 */
export const env = readEnvironment(process.env, root)
