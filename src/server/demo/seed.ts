import { getPayload } from 'payload'
import config from '#payload-config'
import { seedDemo } from '#seed/index.ts'
import { exitWith } from '../startup-error.ts'
import { progressMark } from './progress.ts'

/** Fills an empty, migrated database with the demo labo; run as a program of its own. */
try {
  const payload = await getPayload({ config })
  await seedDemo(payload, ({ done, of, about }) => process.stdout.write(`${progressMark}${done + 1}/${of} ${about}\n`))
  process.exit(0)
} catch (error) {
  exitWith(error)
}
