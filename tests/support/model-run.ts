import fc from 'fast-check'
import { actOn, type Piece } from './model-act.ts'
import { canonical, observe } from './model-observe.ts'
import { attempt, look, tamper } from './model-others.ts'
import { type Cell, cellOf, everyCell } from './model-predict.ts'
import { type Aim, type Coverage, type Plan, plansFor, sentenceOf, type Step, stepFor } from './model-steps.ts'
import { create, type World } from './model-world.ts'

/** How a sequence went: what was done and, if something did not hold, what. */
export type Walk = { steps: Step[]; wrongs: string[] }

const walk = async (
  world: World,
  casts: readonly number[],
  count: number,
  next: (pieces: readonly Piece[], index: number) => Step,
  succeeded: (cell: Cell) => void,
): Promise<Walk> => {
  const { sql } = world.stage.house
  const pieces: Piece[] = []
  for (const index of casts) {
    const doc = await create(world, index)
    pieces.push({ doc, seen: await observe(sql, doc) })
  }
  const steps: Step[] = []
  for (let index = 0; index < count; index += 1) {
    const step = next(pieces, index)
    const piece = pieces[step.doc]
    if (!piece) continue
    steps.push(step)
    const cell = step.is === 'request' ? cellOf(piece.doc, step.request) : null
    const outcome = await take(world, pieces, piece, step)
    if (outcome.wrongs.length > 0) return { steps, wrongs: outcome.wrongs }
    if (outcome.succeeded && cell) succeeded(cell)
  }
  const wrongs: string[] = []
  for (const { doc, seen } of pieces) {
    if (canonical(await observe(sql, doc)) !== canonical(seen)) wrongs.push(`I4 ${doc.kind} changed by itself`)
  }
  return { steps, wrongs }
}

const take = (world: World, pieces: readonly Piece[], piece: Piece, step: Step) => {
  if (step.is === 'request') return actOn(world, piece, step)
  if (step.is === 'attempt') return attempt(world, pieces, step.doc, step.who, step.index)
  if (step.is === 'read') return look(world, piece, step.who, step.index)
  return tamper(world, piece, step.who)
}

const play = (world: World, { casts, dice }: Plan, aim: Aim): Promise<Walk> =>
  walk(
    world,
    casts,
    dice.length,
    (pieces, index) =>
      stepFor(
        pieces.map(({ doc }) => doc),
        dice[index] ?? [0, 0, 0, 0, 0],
        aim,
      ),
    (cell) => aim.coverage.set(cell, (aim.coverage.get(cell) ?? 0) + 1),
  )

const again = (world: World, casts: readonly number[], steps: readonly Step[]): Promise<Walk> =>
  walk(
    world,
    casts,
    steps.length,
    (_, index) => {
      const step = steps[index]
      if (!step) throw new Error('The steps are over.')
      return step
    },
    () => undefined,
  )

/** The fewest steps that still go wrong, looked for on new documents for at most `milliseconds`. */
export const shortest = async (
  world: World,
  casts: readonly number[],
  found: Walk,
  milliseconds: number,
): Promise<Walk> => {
  let best = found
  const property = fc.asyncProperty(fc.subarray(found.steps), async (steps) => {
    const walked = await again(world, casts, steps)
    if (walked.wrongs.length > 0 && walked.steps.length <= best.steps.length) best = walked
    return walked.wrongs.length === 0
  })
  await fc.check(property, { seed: 1, numRuns: 1, examples: [[found.steps]], interruptAfterTimeLimit: milliseconds })
  return best
}

export type Report = {
  seed: number
  sequences: number
  steps: number
  seconds: number
  coverage: Coverage
  failures: { casts: readonly number[]; first: Walk; shortest: Walk; sequence: number }[]
}

/**
 * Plays sequences, a few at once, each lane with dice and coverage of its own, so that the same seed takes the same steps.
 * Stops at the first that goes wrong and makes it short.
 */
export const playAll = async (
  world: World,
  options: { seed: number; sequences: number; lanes: number; shrinkFor?: number; most?: number; focus?: Aim['focus'] },
): Promise<Report> => {
  const { seed, sequences, lanes, shrinkFor = 60_000, most = 1 } = options
  const began = performance.now()
  const report: Report = { seed, sequences: 0, steps: 0, seconds: 0, coverage: new Map(), failures: [] }
  const lane = async (number: number): Promise<void> => {
    const coverage: Coverage = new Map()
    for (const [index, plan] of plansFor(seed + number, Math.ceil(sequences / lanes)).entries()) {
      if (report.failures.length >= most) break
      const walked = await play(world, plan, { coverage, focus: options.focus })
      report.sequences += 1
      report.steps += walked.steps.length
      if (walked.wrongs.length > 0)
        report.failures.push({ casts: plan.casts, first: walked, shortest: walked, sequence: index * lanes + number })
    }
    for (const [cell, count] of coverage) report.coverage.set(cell, (report.coverage.get(cell) ?? 0) + count)
  }
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
  report.seconds = (performance.now() - began) / 1000
  for (const failure of shrinkFor > 0 ? report.failures : [])
    failure.shortest = await shortest(world, failure.casts, failure.first, shrinkFor)
  return report
}

/** Cells that succeeded fewer than `least` times. */
export const uncovered = ({ coverage }: Report, least: number): string[] =>
  everyCell.filter((cell) => (coverage.get(cell) ?? 0) < least).map((cell) => `${cell}: ${coverage.get(cell) ?? 0}`)

/** What went wrong, with the steps that lead there; empty when all held. */
export const told = ({ seed, failures }: Report): string =>
  failures
    .flatMap(({ sequence, casts, shortest: { steps, wrongs } }) => [
      `seed ${seed}, sequence ${sequence}, documents ${casts.join(' ')}`,
      ...steps.map(sentenceOf),
      ...wrongs.map((wrong) => `→ ${wrong}`),
    ])
    .join('\n')

export const summary = ({ seed, sequences, steps, seconds, coverage }: Report): string =>
  [
    `seed ${seed}: ${sequences} sequences, ${steps} steps, ${seconds.toFixed(0)} s (${(sequences / seconds).toFixed(2)} a second)`,
    ...everyCell.map((cell) => `${cell.padEnd(36)}${String(coverage.get(cell) ?? 0).padStart(6)}`),
  ].join('\n')

/** Several reports as one. */
export const together = (reports: readonly Report[]): Report => {
  const sum = (count: (report: Report) => number) => reports.reduce((total, report) => total + count(report), 0)
  const coverage: Coverage = new Map()
  for (const report of reports)
    for (const [cell, count] of report.coverage) coverage.set(cell, (coverage.get(cell) ?? 0) + count)
  return {
    seed: reports[0]?.seed ?? 0,
    sequences: sum(({ sequences }) => sequences),
    steps: sum(({ steps }) => steps),
    seconds: sum(({ seconds }) => seconds),
    coverage,
    failures: reports.flatMap(({ failures }) => failures),
  }
}
