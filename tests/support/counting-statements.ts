import type { Delivery } from './delivery.ts'

/** Asks an address, and tells how many statements that cost. */
export const countingStatements = ({ reader, ask }: Delivery): ((path: string) => Promise<number>) => {
  const original = reader.query.bind(reader)
  let statements = 0
  Object.assign(reader, {
    query: (text: string, values?: unknown[]) => {
      statements += 1
      return original(text, values)
    },
  })
  return async (path) => {
    statements = 0
    await ask(path)
    return statements
  }
}
