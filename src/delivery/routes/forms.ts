import { documentPath, type Addresses } from '../addresses.ts'
import { contentHash } from '../canonical.ts'
import type { DocumentType } from '../document-types.ts'
import { meetingsOf, renderCalendar } from '../serializers/calendar/calendar.ts'
import { renderJsonLd } from '../serializers/json-ld/json-ld.ts'
import { parsePublicDocument } from '../serializers/page/public-json.ts'
import { contentSecurityPolicy, renderMarkdown, renderPage } from '../serializers/page/page.ts'
import type { PublicDocument } from '../serializers/serialize.ts'
import { calendar, html, jsonLd, markdown, type Answer } from './respond.ts'

export const suffixes = ['', '.json', '.html', '.jsonld', '.md', '.ics'] as const
/** What stands behind the slug or the id, and says in which form the document is wanted. */
export type Suffix = (typeof suffixes)[number]

/** The forms of this kind of document. */
export const suffixesOf = (type: DocumentType): readonly Suffix[] =>
  type === 'leerlabo' ? suffixes : suffixes.filter((suffix) => suffix !== '.ics')

/** The stored document in another form. */
export function inForm(
  suffix: Exclude<Suffix, '' | '.json'>,
  { body, seq, nextChangeAt }: Pick<Answer, 'body' | 'nextChangeAt'> & { seq: number },
  addresses: Addresses,
): Answer {
  const document = parsePublicDocument(body)
  const { contentType, write, headers } = forms[suffix]
  const written = write(document, addresses)
  const base = { body: written, contentType, hash: contentHash(written), seq, nextChangeAt }
  return headers === undefined ? base : { ...base, headers: headers(addresses) }
}

type Form = {
  contentType: string
  write: (document: PublicDocument & { seq: number }, addresses: Addresses) => string
  headers?: (addresses: Addresses) => Record<string, string>
}

const forms: Record<Exclude<Suffix, '' | '.json'>, Form> = {
  '.html': {
    contentType: html,
    write: (document, addresses) => renderPage(document, addresses),
    headers: (addresses) => ({
      'Content-Security-Policy': contentSecurityPolicy(addresses),
      'Referrer-Policy': 'strict-origin',
    }),
  },
  '.jsonld': { contentType: jsonLd, write: renderJsonLd },
  '.md': { contentType: markdown, write: renderMarkdown },
  '.ics': {
    contentType: calendar,
    write: (document, { serverUrl }) => {
      if (document.type !== 'leerlabo') throw new TypeError(`A ${document.type} has no calendar.`)
      const { title, type, id, notice, summary } = document
      const address = `${serverUrl}${documentPath(type, id)}.ics`
      return renderCalendar({ name: title, description: notice ?? summary, address, meetings: meetingsOf(document) })
    },
  },
}
