import type { PublicRecord } from '../read-model/public-record.ts'
import type { ContactCard, FicheCard, LeerlaboCard, ProjectCard } from './cards.ts'
import { cardOf, cardsOf, type Context } from './context.ts'
import { envelopeOf, type Envelope } from './envelope.ts'
import { evidenceOf, type Evidence } from './evidence.ts'
import { attachmentsOf, imageOf, type Attachment, type Image } from './images.ts'
import { licenceOf, type Licence } from './licence.ts'
import { groupOf, numberOf, rowsOf, textOf, webAddressOf, type Content } from './read-content.ts'
import { longTextOf, shortTextOf, type LongText, type RichText } from './rich-text/rich-text.ts'
import { termsOf, type TermReference } from './terms.ts'

export type FicheDocument = Envelope<'fiche'> & {
  summary: string | null
  kind: string | null
  carePhase: string | null
  audiences: TermReference[]
  levels: TermReference[]
  themes: TermReference[]
  duration: { read: number | null; prepare: number | null; carryOut: number | null; unit: 'minute' }
  cost: string | null
  signals: RichText | null
  body: LongText | null
  needs: RichText | null
  pitfalls: RichText | null
  evidence: Evidence | null
  sources: { title: string; author: string | null; year: number | null; url: string | null }[]
  organisations: { name: string; url: string | null }[]
  contacts: ContactCard[]
  related: { fiches: FicheCard[]; leerlabos: LeerlaboCard[]; projects: ProjectCard[] }
  attachments: Attachment[]
  image: Image | null
  licence: Licence | null
}

/** A fiche as websites pull it. */
export function serializeFiche(record: PublicRecord & { type: 'fiche' }, context: Context): FicheDocument {
  const { content } = record
  const duration = groupOf(content.duration)
  const related = groupOf(content.related)
  return {
    ...envelopeOf(record, context),
    summary: textOf(content.summary),
    kind: textOf(content.kind),
    carePhase: textOf(content.carePhase),
    audiences: termsOf(context, content.audiences),
    levels: termsOf(context, content.levels),
    themes: termsOf(context, content.themes),
    duration: {
      read: numberOf(duration.read),
      prepare: numberOf(duration.prepare),
      carryOut: numberOf(duration.carryOut),
      unit: 'minute',
    },
    cost: textOf(content.cost),
    signals: shortTextOf(context, content.signals),
    body: longTextOf(context, content.body),
    needs: shortTextOf(context, content.needs),
    pitfalls: shortTextOf(context, content.pitfalls),
    evidence: evidenceOf(record),
    sources: rowsOf(content.sources).flatMap(sourceOf),
    organisations: rowsOf(content.organisations).flatMap((row) => organisationOf(context, row)),
    contacts: cardsOf(context, 'contact', content.contacts),
    related: {
      fiches: cardsOf(context, 'fiche', related.fiches),
      leerlabos: cardsOf(context, 'leerlabo', related.leerlabos),
      projects: cardsOf(context, 'project', related.projects),
    },
    attachments: attachmentsOf(context, content.attachments),
    image: imageOf(context, content.image),
    licence: licenceOf(content.licence),
  }
}

function sourceOf(row: Content): FicheDocument['sources'] {
  const title = textOf(row.title)
  if (title === null) return []
  return [{ title, author: textOf(row.author), year: numberOf(row.year), url: webAddressOf(row.url) }]
}

/** A partner by its own name and page, any other organisation as it was written. */
function organisationOf(context: Context, row: Content): FicheDocument['organisations'] {
  const partner = cardOf(context, 'partner', row.partner)
  const name = partner?.title ?? textOf(row.name)
  return name === null ? [] : [{ name, url: webAddressOf(row.url) ?? partner?.url ?? null }]
}
