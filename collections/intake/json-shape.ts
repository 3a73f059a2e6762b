import type { Problem } from '#src/review/problem-list.ts'

import { isStorable } from './plain-text.ts'
import { isPlainObject, problem } from './problem.ts'

const deepest = 20
const most = 5000
const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Free JSON, within bounds that keep it storable and cheap to read. */
export const jsonProblems = (value: unknown, path: string): Problem[] => {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let seen = 0; waiting.length > 0; seen += 1) {
    const next = waiting.pop()
    if (!next) break
    if (seen > most || next.depth > deepest) return [tooMuch(path)]
    if (!isJsonLeaf(next.value) && !isPlainObject(next.value) && !Array.isArray(next.value)) return [broken(path)]
    if (typeof next.value === 'object' && next.value !== null) {
      const entries = Object.entries(next.value)
      if (entries.some(([key]) => prototypeKeys.has(key) || !isStorable(key))) return [broken(path)]
      waiting.push(
        ...entries.slice(0, most + 1).map(([, inner]) => ({ value: inner as unknown, depth: next.depth + 1 })),
      )
    }
  }
  return []
}

const isJsonLeaf = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && isStorable(value))

const tooMuch = (path: string): Problem =>
  problem(path, 'too-much', 'Dit is te veel ineens.', `At most ${most} values, ${deepest} deep`)
const broken = (path: string): Problem =>
  problem(path, 'not-json', 'Dit kunnen we niet bewaren.', 'Contains a value or key that cannot be stored')
