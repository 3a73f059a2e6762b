import type { Who } from './cast-stage.ts'
import { isPartial, isStaff, type Person } from './model-cast.ts'
import { currentEdition, type Doc, liveEdition, openEdition } from './model-document.ts'
import { canonical, fingerprint, type Seen, type SeenEdition, type SeenEvent } from './model-observe.ts'

export type Names = (id: string | null) => Person

/** Whatever is wrong with a document as it is seen now, each a sentence that begins with what it breaks. */
export const wrongsOf = (doc: Doc, seen: Seen, names: Names): string[] => [
  ...asModelled(doc, seen, names),
  ...oneOpenEdition(seen),
  ...publicIsApproved(doc, seen, names),
  ...approvedByAnother(doc, seen, names),
  ...chainHolds(seen),
]

const differ = (what: string, expected: unknown, found: unknown): string[] =>
  canonical(expected) === canonical(found)
    ? []
    : [`${what}: expected ${canonical(expected)}, found ${canonical(found)}`]

/** State, read model and events agree with each other and with the model (I6, I7, I8, and of I9: no edit is lost). */
const asModelled = (doc: Doc, seen: Seen, names: Names): string[] => {
  const { document } = seen
  const isShown = doc.publication === 'live' || doc.publication === 'withdrawn'
  return [
    ...differ('I6 publication', doc.publication, document.publication),
    ...differ('I7 lockVersion', doc.lock, Number(document.lock_version)),
    ...differ('I7 open edition', openEdition(doc)?.state ?? null, document.edition_state),
    ...differ('I7 live edition', doc.live, document.live_edition === null ? null : Number(document.live_edition)),
    ...differ(
      'I7 events',
      doc.events,
      seen.events.map(({ key }) => key),
    ),
    ...differ(
      'I7 editions',
      doc.editions.map(expected),
      seen.editions.map((edition) => found(edition, names)),
    ),
    ...differ(
      'I7 remarks',
      doc.remarks,
      seen.comments.map(({ edition, kind, state }) => ({ edition, kind, state })),
    ),
    ...differ(
      'I7 requests',
      doc.requests,
      ((document.requests ?? []) as { about: string }[]).map(({ about }) => about),
    ),
    ...differ('I9 newest text', doc.newest.line, lineOf(doc, versionColumns(seen.newest))),
    ...differ('I9 newest versions', 1, seen.newestCount),
    ...differ('I8 what is answered', isShown ? doc.publication : null, seen.delivered?.publication ?? null),
    ...differ(
      'I8 what is gone',
      { offline: 'offline', archived: 'archived' }[doc.publication as string] ?? null,
      seen.gone,
    ),
    ...differ('I7 consent', doc.consentWithdrawnAt !== null, document.consent_withdrawn_at !== null),
  ]
}

const expected = (edition: Doc['editions'][number]) => ({
  ...pick(edition, [
    'number',
    'state',
    'round',
    'submittedBy',
    'reviewer',
    'approvedBy',
    'forcedBy',
    'confirmedBy',
  ] as const),
  savedBy: [...edition.savedBy].sort(),
})
const found = (edition: SeenEdition, names: Names) => ({
  ...pick(edition, ['number', 'state', 'round'] as const),
  submittedBy: names(edition.submittedBy),
  reviewer: names(edition.reviewer),
  approvedBy: names(edition.approvedBy),
  forcedBy: names(edition.forcedBy),
  confirmedBy: names(edition.confirmedBy),
  savedBy: edition.savedBy.map(names).sort(),
})
const pick = <Thing, Key extends keyof Thing>(thing: Thing, keys: readonly Key[]): Pick<Thing, Key> =>
  Object.fromEntries(keys.map((key) => [key, thing[key]])) as Pick<Thing, Key>

const versionColumns = (row: Record<string, unknown> | null) =>
  Object.fromEntries(Object.entries(row ?? {}).map(([key, value]) => [key.replace(/^version_/, ''), value]))

/** The line that saves write, wherever this kind of text keeps it. */
export const lineOf = ({ kind }: Pick<Doc, 'kind'>, content: Record<string, unknown>): unknown => {
  if (kind === 'contacts') return content.function
  if (kind !== 'partners') return content.summary
  return /"text":\s*"([^"]*)"/.exec(JSON.stringify(content.description ?? ''))?.[1]
}

const openStates = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled', 'failed']
const oneOpenEdition = ({ editions }: Seen): string[] =>
  editions.filter(({ state }) => openStates.includes(state)).length > 1 ? ['I1 more than one edition is open'] : []

/** I2: the text that is online is the stored text of an edition, whose hash somebody with the right role let through. */
const publicIsApproved = (doc: Doc, seen: Seen, names: Names): string[] => {
  const live = seen.editions.find(({ number }) => number === doc.live)
  if (!live || seen.source === null)
    return doc.live === null && seen.source === null ? [] : ['I2 something is online without an edition']
  const own = fingerprint({ content: live.content, media: live.media })
  const letThrough = seen.events.some(
    ({ key, actor, parameters }) =>
      parameters.hash === own &&
      ((key === 'approve' && isStaff(names(actor))) || (key === 'forcePublish' && names(actor) === 'admin')),
  )
  const text = liveEdition(doc)?.text.line
  return [
    ...differ('I2 hash', own, live.hash),
    ...(letThrough ? [] : ['I2 nobody approved or force-published what is online']),
    ...differ('I2 read model', live.content, seen.source.content),
    ...differ('I2 text of the edition', text, lineOf(doc, live.content as Record<string, unknown>)),
    ...differ('I2 public row', text, lineOf(doc, seen.publicRow ?? {})),
    ...(seen.delivered && !seen.delivered.body.includes(text ?? '?')
      ? ['I2 the served bytes lack the approved text']
      : []),
    ...(seen.delivered && doc.consentWithdrawnAt && seen.delivered.body.includes('Contactpersoon')
      ? ['I2 a person who withdrew consent is shown']
      : []),
  ]
}

/** I3, told from the events alone: of every edition that went online after an approval. */
const approvedByAnother = (doc: Doc, { events }: Seen, names: Names): string[] =>
  events
    .filter(({ key }) => key === 'publish')
    .flatMap(({ edition, number, parameters }) => {
      // What got the next number as it went online was read under the one before.
      const numbers = [edition, parameters.before ?? edition]
      const before = events.filter((event) => numbers.includes(event.edition) && event.number < number)
      const approver = names(before.findLast(({ key }) => key === 'approve')?.actor ?? null)
      const wrote = before.filter(({ key }) => ['save', 'submit', 'rollBack', 'changeSlug'].includes(key))
      const isOwn = lastRound(wrote).some(({ actor }) => names(actor) === approver)
      return approver === null || !isStaff(approver) || isOwn || isPartial(approver, doc)
        ? [`I3 edition ${edition ?? '?'} was approved by ${approver ?? 'nobody'}`]
        : []
    })

/** Whoever submitted an earlier round without writing is no longer the submitter. */
const lastRound = (events: SeenEvent[]): SeenEvent[] => {
  const lastSubmit = events.findLast(({ key }) => key !== 'save')
  return events.filter((event) => event.key === 'save' || event === lastSubmit)
}

const chainHolds = ({ events }: Seen): string[] =>
  events.every(
    ({ number, previousHash }, index) => number === index + 1 && previousHash === (events[index - 1]?.hash ?? null),
  )
    ? []
    : ['I7 the chain of events is broken']

/** Where the model and the answer of a request part. */
export const answerAgrees = (doc: Doc, body: Record<string, unknown>): string[] => {
  const { document, edition } = body as {
    document?: { publication?: string; lockVersion?: number }
    edition?: { state?: string; number?: number } | null
  }
  const current = currentEdition(doc)
  return [
    ...differ('I7 answered publication', doc.publication, document?.publication ?? null),
    ...(edition
      ? differ('I7 answered edition', [current?.number, current?.state], [edition.number, edition.state])
      : []),
  ]
}

export const personWith =
  (ids: Readonly<Record<Who, string>>): Names =>
  (id) =>
    (Object.entries(ids).find(([, own]) => own === id)?.[0] ?? (id === null ? null : 'loner')) as Person
