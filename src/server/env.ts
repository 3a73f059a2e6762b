import { resolve } from 'node:path'
import { readEnvironment } from './environment.ts'

export type { Environment } from './environment.ts'

/**
 * The environment, parsed once when this file is first imported. The only place that reads `process.env`.
 * @throws EnvironmentError in production, naming every variable that is missing or unsafe (never its value).
 */
export const env = readEnvironment(process.env, resolve(import.meta.dirname, '../..'))
