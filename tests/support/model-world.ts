import type { Stage, Who } from './cast-stage.ts'
import { completeContent } from './cast-content.ts'
import { mayRead, type Owned, type Person } from './model-cast.ts'
import type { Doc, Text } from './model-document.ts'
import { contentFor, markShape, newMark } from './model-inputs.ts'
import { type Names, personWith } from './model-invariants.ts'

/** The house with everything that the sequences in it have written; several run in it at once, each on documents of its own. */
export type World = {
  stage: Stage
  names: Names
  /** To whom each marked word belongs, and whether it was ever let through to the public. */
  words: Map<string, { doc: Doc; isPublic: boolean }>
}

/** The partner's page is online, so that everyone may link to it. */
export const worldIn = async (stage: Stage): Promise<World> => {
  const id = await stage.write('partners', 'huis')
  await stage.mustAct('admin', 'partners', id, 'forcePublish', { reason: 'Om naar te verwijzen.' })
  return { stage, names: personWith(stage.ids), words: new Map() }
}

type Cast = Owned & { writer: Who }
const owned = (kind: Owned['kind'], lead: Owned['lead'], writer: Who, co: Owned['co'] = []): Cast => ({
  kind,
  lead,
  co,
  organisation: kind === 'contacts' ? 'clz' : null,
  writer,
})

/** Of every kind and every ownership; what a sequence works on. */
export const casts: readonly Cast[] = [
  owned('fiches', 'clz', 'member', ['risk']),
  owned('fiches', 'risk', 'outsider', ['clz']),
  owned('fiches', 'labo', 'reviewer'),
  owned('leerlabos', 'clz', 'member', ['risk']),
  owned('leerlabos', 'risk', 'both', ['clz']),
  owned('contacts', 'clz', 'manager', ['risk']),
  owned('contacts', 'risk', 'outsider'),
  owned('projects', 'clz', 'both'),
  owned('projects', 'risk', 'outsider', ['labo']),
  owned('partners', 'itself', 'reviewer', ['clz']),
  owned('fiches', 'clz', 'twoHats'),
  owned('contacts', 'labo', 'reviewer2', ['clz']),
  owned('contacts', 'risk', 'both'),
  owned('leerlabos', 'labo', 'reviewer2', ['risk']),
]

/** A text with a word of its own, which is secret until it is let through. */
export const newText = (world: World, doc: Doc, more: Partial<Text> = {}): Text => {
  const line = `Zin ${secretOf(world, doc)} fout`
  return { line, isComplete: true, givenOn: doc.kind === 'contacts' ? (doc.newest.givenOn ?? longAgo) : null, ...more }
}
const longAgo = '2024-01-05T12:00:00.000Z'

export const secretOf = ({ words }: World, doc: Doc): string => {
  const word = newMark()
  words.set(word, { doc, isPublic: false })
  return word
}

/** From here on whatever stands in this content may be read by anyone. */
export const letThrough = ({ words }: World, content: unknown): void => {
  for (const word of JSON.stringify(content ?? null).match(markShape) ?? []) {
    const known = words.get(word)
    if (known) known.isPublic = true
  }
}

/** I5: words in an answer that this person must not read. */
export const leaksIn = ({ words }: World, who: Person, answer: string): string[] =>
  (answer.match(markShape) ?? []).flatMap((word) => {
    const known = words.get(word)
    return !known || known.isPublic || mayRead(who, known.doc)
      ? []
      : [
          `I5 ${who ?? 'nobody'} reads ${word} of ${known.doc.kind} owned by ${[known.doc.lead, ...known.doc.co].join(' and ')}`,
        ]
  })

/** Writes a new document as its cast has it. */
export const create = async (world: World, index: number): Promise<Doc> => {
  const { stage } = world
  const cast = casts[index % casts.length]
  if (!cast) throw new Error('There is no such cast.')
  const { writer, ...ownership } = cast
  const doc: Doc = {
    ...ownership,
    id: '',
    publication: 'never',
    editions: [],
    live: null,
    newest: { line: '', isComplete: true, givenOn: null },
    lock: ownership.kind === 'partners' ? 2 : 1,
    events: ['start', 'save'],
    takenAwayBy: null,
    consentWithdrawnAt: null,
    requests: [],
    wasReopenedByMember: false,
    session: 'planned',
    remarks: [],
  }
  const text = newText(world, doc)
  const links = { partner: stage.links.partner, sector: stage.links.words.sector }
  const owner = cast.lead === 'itself' ? {} : { owner: stage.partners[cast.lead] }
  const { status, body } = await stage.ask(writer, 'POST', `/api/${cast.kind}?draft=true`, {
    ...completeContent('model', stage.links)[cast.kind],
    ...contentFor(cast.kind, text, links),
    ...owner,
  })
  if (status !== 201) throw new Error(`${cast.kind} cannot be written: ${status} ${JSON.stringify(body)}`)
  doc.id = (body.doc as { id: string }).id
  doc.newest = text
  doc.editions = [
    {
      ...{ number: 1, state: 'draft', round: 1, text, savedBy: [writer] },
      ...{
        submittedBy: null,
        reviewer: null,
        approvedBy: null,
        asked: null,
        agreed: false,
        forcedBy: null,
        confirmedBy: null,
      },
    },
  ]
  for (const [order, partner] of cast.co.entries()) {
    await stage.house.sql(
      `INSERT INTO documents_rels ("order", parent_id, path, partners_id) VALUES ($1, $2, 'coOwners', $3)`,
      [order + 1, doc.id, stage.partners[partner]],
    )
  }
  return doc
}
