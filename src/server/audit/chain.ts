import { eventHash } from '#src/review/events.ts'

/** An event as it stands in the database; times are ISO 8601 in UTC. */
export type StoredEvent = {
  id: string
  document: string
  number: number
  edition: number | null
  at: string
  actor: string | null
  key: string
  parameters: Record<string, unknown> | null
  previousHash: string | null
  hash: string
}

/** What can be wrong in a history, as the command says it. */
export const faults = {
  changed: 'de gebeurtenis is niet meer wat ze was (the event was changed)',
  gap: 'er ontbreken gebeurtenissen voor deze (events before this one are missing)',
  order: 'het nummer komt twee keer of in de verkeerde volgorde voor (number repeated or out of order)',
  link: 'sluit niet aan op de vorige (does not link to the one before)',
  noEvents: 'heeft versies maar geen gebeurtenissen (has editions but no events)',
  unexplained:
    'staat of stond online zonder gebeurtenis met dezelfde vingerafdruk (published without an event of the same hash)',
  content: 'de bewaarde tekst is niet wat goedgekeurd werd (the stored content is not what was approved)',
} as const
export type Fault = keyof typeof faults

/** What is wrong with one event, given the one before it in the same document. Empty when the chain holds. */
export const faultsOf = (event: StoredEvent, before: StoredEvent | undefined): Fault[] => {
  const { document, number, edition, at, actor, key, previousHash } = event
  const parameters = event.parameters ?? {}
  const expected = (before?.number ?? 0) + 1
  const hash = eventHash({ document, edition, at, actor, key, parameters, number, previousHash })
  return [
    ...(number > expected ? (['gap'] as const) : []),
    ...(number < expected ? (['order'] as const) : []),
    ...(previousHash !== (before?.hash ?? null) ? (['link'] as const) : []),
    ...(hash !== event.hash ? (['changed'] as const) : []),
  ]
}
