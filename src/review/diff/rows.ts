import type { FlattenedArrayField, FlattenedField } from 'payload'

import type { Content } from '../content.ts'
import { inside, labelOf, singularOf } from './labels.ts'
import { type Between, linesOf } from './plain.ts'
import type { Change } from './shape.ts'

type ChangesOfFields = (
  fields: readonly FlattenedField[],
  before: Content,
  after: Content,
  between: Between,
) => Change[]

/** Rows are the same row when they have the same id: what came, went, moved, and what changed inside. */
export const changesOfRows = (
  field: FlattenedArrayField,
  before: readonly Content[],
  after: readonly Content[],
  between: Between,
  changesOfFields: ChangesOfFields,
): Change[] => {
  const [olds, youngs] = [placesOf(before), placesOf(after)]
  const stayed = new Set(inOrder([...youngs.keys()].flatMap((id) => olds.get(id) ?? [])))
  const changed = after.flatMap((row, place): Change[] => {
    const old = olds.get(idOf(row, place))
    const was = old === undefined ? undefined : before[old]
    const at = { ...between, path: `${between.path}.${place}`, within: nameOf(field, place, between) }
    if (old === undefined || !was) return [arrived(field, row, at)]
    return [
      ...(stayed.has(old) ? [] : [moved(old, place, at)]),
      ...changesOfFields(field.flattenedFields, was, row, at),
    ]
  })
  const gone = before.flatMap((row, place): Change[] => {
    if (youngs.has(idOf(row, place))) return []
    const at = { ...between, path: `${between.path}.${place}`, within: nameOf(field, place, between) }
    return [{ ...about(at), kind: 'removed', before: linesOf(field.flattenedFields, row, at.before), after: null }]
  })
  return [...changed, ...gone]
}

type At = Between & { within: Change['label'] }

const about = ({ path, within }: At) => ({ path, label: within })

const arrived = (field: FlattenedArrayField, row: Content, at: At): Change => ({
  ...about(at),
  kind: 'added',
  before: null,
  after: linesOf(field.flattenedFields, row, at.after),
})

const moved = (old: number, young: number, at: At): Change => ({
  ...about(at),
  kind: 'moved',
  before: placeOf(old),
  after: placeOf(young),
})

const placeOf = (place: number) => ({ nl: `plaats ${place + 1}`, en: `place ${place + 1}` })

const nameOf = (field: FlattenedArrayField, place: number, { within }: Between): Change['label'] => {
  const { nl, en } = singularOf(field.labels, field.name)
  return inside(inside(within, labelOf(field)), { nl: `${nl} ${place + 1}`, en: `${en} ${place + 1}` })
}

const idOf = (row: Content, place: number): string => (typeof row.id === 'string' ? row.id : `#${place}`)

const placesOf = (rows: readonly Content[]): Map<string, number> =>
  new Map(rows.map((row, place) => [idOf(row, place), place]))

/** The longest row of places that already stand in order; the others are the ones that moved. */
const inOrder = (places: readonly number[]): number[] => {
  const best: number[][] = []
  for (const place of places) {
    const before = best.filter((row) => (row.at(-1) ?? -1) < place)
    best.push([...before.reduce<number[]>((long, row) => (row.length > long.length ? row : long), []), place])
  }
  return best.reduce<number[]>((long, row) => (row.length > long.length ? row : long), [])
}
