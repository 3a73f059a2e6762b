import { existsSync } from 'node:fs'
import { readEnvironment } from './environment.ts'

/** npm runs every command from the project's folder; inside Next's bundle a file does not know where it lay. */
const root = process.cwd()

// Tests say everything themselves; a developer's own file must not reach them.
// (Next's bundler would otherwise take the whole folder along with this file.)
const file = `${root}/.env`
if (process.env.NODE_ENV !== 'test' && existsSync(/* turbopackIgnore: true */ file)) {
  process.loadEnvFile(/* turbopackIgnore: true */ file)
}

/**
 * The environment (with what a `.env` file adds), parsed once when this file is first imported. The only place where
 * the product reads `process.env`; the programs around it (demo, dev, build) hand theirs on to what they start.
 * @throws EnvironmentError in production, naming every variable that is missing or unsafe (never its value).
 */
export const env = readEnvironment(process.env, root)
