import { StartupError } from '../startup-error.ts'

/** The sentence that goes with what initdb or postgres said last. */
export function explainFailure(said: string, folder: string): StartupError {
  const known = causes.find(({ sign }) => sign.test(said))
  if (known) return new StartupError(known.dutch(folder), known.english(folder))
  const last = said.trim().split('\n').at(-1) ?? ''
  return new StartupError(
    `De ingebouwde databank start niet: ${last} Het volledige verslag staat in ${folder}/postgres.log.`,
    `The embedded database does not start; see ${folder}/postgres.log.`,
  )
}

const causes = [
  {
    sign: /No space left on device|ENOSPC|Disk quota exceeded/i,
    dutch: (folder: string) => `De schijf van ${folder} is vol. Maak plaats en start opnieuw.`,
    english: (folder: string) => `The disk holding ${folder} is full.`,
  },
  {
    sign: /Permission denied|EACCES|EROFS|Read-only file system/i,
    dutch: (folder: string) => `In de map ${folder} mag de databank niet schrijven.`,
    english: (folder: string) => `The database may not write to ${folder}.`,
  },
  {
    sign: /database files are incompatible/i,
    dutch: (folder: string) =>
      `De gegevens in ${folder} zijn van een andere versie van PostgreSQL. Begin opnieuw met: npm run demo -- --fresh`,
    english: (folder: string) => `The data in ${folder} belong to another version of PostgreSQL; start with --fresh.`,
  },
  {
    sign: /lock file .* already exists/i,
    dutch: (folder: string) => `Een andere databank gebruikt de gegevens in ${folder}.`,
    english: (folder: string) => `Another database server uses the data in ${folder}.`,
  },
]
