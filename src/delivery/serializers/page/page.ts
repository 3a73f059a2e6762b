import { documentPath, type Addresses } from '../../addresses.ts'
import { escapeHtml } from '../escape.ts'
import { toMarkdown } from '../markdown/markdown.ts'
import type { PublicDocument } from '../serialize.ts'
import { fichePage } from './fiche-page.ts'
import { dayInWords, labelOf } from './labels.ts'
import { contactPage, laboPage, leerlaboPage, partnerPage, projectPage } from './other-pages.ts'
import { link, type Html } from './parts.ts'
import { style, styleHash } from './style.ts'

/** Nothing runs on these pages, and nothing is loaded but our own images. */
export const contentSecurityPolicy = ({ serverUrl }: Addresses): string =>
  `default-src 'none'; style-src ${styleHash}; img-src 'self' ${serverUrl}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/**
 * A complete page in Dutch, made from the same bytes that the API gives.
 * @param preview what stands above a text that is not online; then search engines are told nothing of the page
 */
export function renderPage(document: PublicDocument, { serverUrl }: Addresses, preview?: Html): Html {
  const { title, type, url } = document
  const summary = summaryOf(document)
  const found = [
    summary === null ? '' : `<meta name="description" content="${escapeHtml(summary)}">`,
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    `<link rel="alternate" type="application/json" href="${escapeHtml(`${serverUrl}${documentPath(type, document.slug)}`)}">`,
  ].join('')
  const head = preview === undefined ? found : notForSearchEngines
  return shell({ title, head, main: `${preview ?? ''}${mainOf(document)}`, footer: footerOf(document) })
}

/** The same content in Markdown, for people and programs that read text. */
export const renderMarkdown = (document: PublicDocument): string =>
  toMarkdown(`${mainOf(document)}${footerOf(document)}`)

const summaryOf = (document: PublicDocument): string | null => ('summary' in document ? document.summary : null)

function mainOf(document: PublicDocument): Html {
  const summary = summaryOf(document)
  return [
    `<p class="kind">${escapeHtml(labelOf(document.type) ?? '')}</p><h1>${escapeHtml(document.title)}</h1>`,
    noticeOf(document),
    summary === null ? '' : `<p class="summary">${escapeHtml(summary)}</p>`,
    contentOf(document),
  ].join('')
}

function footerOf({ lead, coOwners, modifiedAt, checkedOn, version, url }: PublicDocument): Html {
  const makers = [lead, ...coOwners].filter((partner) => partner !== null).map((partner) => partner.title)
  const dates = [
    modifiedAt === null ? null : `Bijgewerkt op ${dayInWords(modifiedAt)}`,
    checkedOn === null ? null : `nagekeken op ${dayInWords(checkedOn)}`,
    `versie ${version}`,
  ].filter((part) => part !== null)
  const by = makers.length === 0 ? '' : `<p>Gemaakt door ${escapeHtml(makers.join(', '))}.</p>`
  return `${by}<p>${escapeHtml(dates.join(', '))}. ${link(url, url)}</p>`
}

/** A page that says in Dutch that there is nothing here, or nothing any more. */
export function renderProblemPage(status: number): Html {
  const [title, words] =
    status === 404
      ? ['Niet gevonden', 'Op dit adres staat niets online.']
      : status === 410
        ? ['Niet meer online', 'Deze pagina stond online, maar nu niet meer.']
        : status >= 500
          ? ['Even niet bereikbaar', 'Probeer het over enkele ogenblikken opnieuw.']
          : ['Dit adres klopt niet', 'Kijk na of het webadres juist is overgenomen.']
  return shell({
    title,
    head: notForSearchEngines,
    main: `<h1>${title}</h1><p>${words}</p>`,
    footer: '',
  })
}

const notForSearchEngines = '<meta name="robots" content="noindex">'

type Parts = { title: string; head: Html; main: Html; footer: Html }

/** What every page has around its content; `title` is text, the rest is ready HTML. */
export const shell = ({ title, head, main, footer }: Parts): Html =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)} · Labo tegen schooluitval</title>${head}<style>${style}</style></head><body><a class="skip" href="#inhoud">Naar de inhoud</a><header>Labo tegen schooluitval</header><main id="inhoud" tabindex="-1">${main}</main><footer>${footer}</footer></body></html>`

function noticeOf({ notice, replacement, outdated, publication }: PublicDocument): Html {
  const instead = replacement === null ? '' : ` Lees in de plaats: ${link(replacement.url, replacement.title)}.`
  if (publication === 'withdrawn')
    return `<p class="notice"><strong>Ingetrokken.</strong> ${escapeHtml(notice ?? '')}${instead}</p>`
  return outdated ? '<p class="notice"><strong>Let op.</strong> Deze tekst is lang niet meer nagekeken.</p>' : ''
}

function contentOf(document: PublicDocument): Html {
  switch (document.type) {
    case 'fiche':
      return fichePage(document)
    case 'project':
      return projectPage(document)
    case 'leerlabo':
      return leerlaboPage(document)
    case 'partner':
      return partnerPage(document)
    case 'contact':
      return contactPage(document)
    case 'labo':
      return laboPage(document)
  }
}
