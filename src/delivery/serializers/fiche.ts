import type { z } from 'zod'
import { enumerations } from '../enumerations.ts'
import type { PublicRecord } from '../read-model/public-record.ts'
import type { ficheContent } from '../schemas/documents.ts'
import { cardOf, cardsOf, type Context } from './context.ts'
import { envelopeOf } from './envelope.ts'
import { evidenceOf } from './evidence.ts'
import { attachmentsOf, imageOf } from './images.ts'
import { licenceOf } from './licence.ts'
import { choiceOf, groupOf, numberOf, rowsOf, textOf, webAddressOf, type Content } from './read-content.ts'
import { longTextOf, shortTextOf } from './rich-text/rich-text.ts'
import { termsOf } from './terms.ts'

export type FicheDocument = z.infer<typeof ficheContent>

/** A fiche as websites pull it. */
export function serializeFiche(record: PublicRecord & { type: 'fiche' }, context: Context): FicheDocument {
  const { content } = record
  const duration = groupOf(content.duration)
  const related = groupOf(content.related)
  return {
    ...envelopeOf(record, context),
    summary: textOf(content.summary),
    kind: choiceOf(enumerations.kind.ids, content.kind),
    carePhase: choiceOf(enumerations.carePhase.ids, content.carePhase),
    audiences: termsOf(context, content.audiences),
    levels: termsOf(context, content.levels),
    themes: termsOf(context, content.themes),
    duration: {
      read: numberOf(duration.read),
      prepare: numberOf(duration.prepare),
      carryOut: numberOf(duration.carryOut),
      unit: 'minute',
    },
    cost: choiceOf(enumerations.cost.ids, content.cost),
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
