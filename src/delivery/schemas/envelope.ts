import { z } from 'zod'
import type { DocumentType } from '../document-types.ts'
import { card, partnerCard } from './cards.ts'
import { told } from './published.ts'
import { day, instant, line, slug, title, uuid, webAddress } from './values.ts'

/** What every document begins with; `seq` is added when it is stored. */
export const envelope = <const Type extends DocumentType>(type: Type) => ({
  id: uuid(),
  type: told(z.literal(type), 'The kind of document.'),
  slug: slug(),
  publication: told(z.enum(['live', 'withdrawn']), 'A withdrawn document is still answered, with a notice.'),
  notice: line('Why it was withdrawn, in words for readers.', 'Deze werkwijze is vervangen.'),
  replacement: card.nullable(),
  version: told(z.int().positive(), 'Goes up with each edition.', 3),
  publishedAt: instant('When it first went online.', '2026-09-01T08:00:00Z').nullable(),
  modifiedAt: instant('When this edition went online.').nullable(),
  checkedOn: day('When its makers last said that it is still right.').nullable(),
  outdated: told(z.boolean(), 'Its makers did not look at it again in time.', false),
  url: webAddress('The page for people.'),
  lang: told(z.literal('nl'), 'The language.'),
  title: title(),
  lead: partnerCard.nullable(),
  coOwners: z.array(partnerCard),
})

export const summary = () =>
  line('One or two sentences.', 'Zes vragen waarmee leerling en leerkracht weer samen verder kunnen.')

export const schoolYear = () => line('From September to August.', '2026-2027')
