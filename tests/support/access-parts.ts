import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Tally } from './access-tally.ts'

const folder = resolve(import.meta.dirname, '../.artifacts/access-matrix')

/** Every part of the matrix; each is one test file. */
export const parts = ['fiches', 'further', 'doors', 'screens'] as const
export type Part = (typeof parts)[number]

/** Leaves what a part found for the sum. */
export const writePart = (part: Part, tally: Tally): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(resolve(folder, `${part}.json`), JSON.stringify(tally, null, 2))
}

/** Leaves how many cells each mistake turned wrong. */
export const writeMutants = (report: Readonly<Record<string, number>>): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(resolve(folder, 'mutants.json'), JSON.stringify(report, null, 2))
}

export const clearParts = (): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

/** All parts together; one that left nothing behind is uncovered. */
export const sumOfParts = (): Tally => {
  const found = new Set(readdirSync(folder, { withFileTypes: true }).map(({ name }) => name))
  return parts.reduce<Tally>(
    (sum, part) => {
      if (!found.has(`${part}.json`)) return { ...sum, uncovered: [...sum.uncovered, `the part “${part}” did not run`] }
      const tally = JSON.parse(readFileSync(resolve(folder, `${part}.json`), 'utf8')) as Tally
      return {
        cells: sum.cells + tally.cells,
        wrong: [...sum.wrong, ...tally.wrong],
        uncovered: [...sum.uncovered, ...tally.uncovered],
      }
    },
    { cells: 0, wrong: [], uncovered: [] },
  )
}
