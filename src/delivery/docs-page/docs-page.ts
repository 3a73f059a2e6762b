import { promises, type Description } from '../openapi/description.ts'
import { escapeHtml } from '../serializers/escape.ts'
import { shell } from '../serializers/page/page.ts'
import { bullets, link, section, type Html } from '../serializers/page/parts.ts'

/**
 * The description as a page for people who build a website: what this is, in Dutch, and every address, in English. Made from
 * the OpenAPI object alone; nothing runs and nothing is loaded.
 */
export function renderDocs(description: Description, serverUrl: string): Html {
  const { info, tags, paths } = description
  const at = (path: string) => `${serverUrl}${path}`
  const main = [
    '<p class="kind">Voor wie een website bouwt</p><h1>Gegevens ophalen</h1>',
    '<p class="summary">Haal op wat het labo publiceerde. Lezen kan zonder account en zonder sleutel.</p>',
    section('Zo begin je', start(at)),
    section('Wat je mag verwachten', expectations),
    section('Promises', english(`<p>${escapeHtml(info.summary)}</p>${bullets(promises.map(prose))}`)),
    ...tags.map(({ name }) => section(name, english(operationsOf(paths, name)))),
  ].join('')
  return shell({
    title: 'Gegevens ophalen',
    head: `<link rel="canonical" href="${escapeHtml(at('/v1/docs'))}">`,
    main,
    footer: `<p>Versie ${escapeHtml(info.version)} · ${link(at('/v1/openapi.json'), 'OpenAPI 3.1')}</p>`,
  })
}

const english = (inner: Html): Html => `<div lang="en">${inner}</div>`
const code = (words: string): Html => `<code>${escapeHtml(words)}</code>`
/** Text in which backticks set code apart, as in the description. */
const prose = (words: string): Html => escapeHtml(words).replace(/`([^`]+)`/g, '<code>$1</code>')

const start = (at: (path: string) => string): Html =>
  `<ol>${[
    `Vraag een lijst: ${link(at('/v1/fiches'), '/v1/fiches')}. Met ${code('?shape=full')} krijg je de hele teksten.`,
    `Vraag één fiche op met haar ${code('slug')}. Zet er ${code('.html')} achter voor een pagina die je kunt afdrukken.`,
    `Blijf bij: ${link(at('/v1/changes?since=0'), '/v1/changes')} zegt wat erbij kwam, veranderde of verdween.`,
    `Bewaar de ${code('ETag')} en stuur hem mee als ${code('If-None-Match')}. Is er niets nieuws, dan antwoorden we 304.`,
    `Wil je het meteen horen als er iets verandert? Vraag het labo een sleutel en gebruik ${code('/v1/webhooks')}.`,
    `De woorden voor filters staan in ${link(at('/v1/vocabularies'), '/v1/vocabularies')}.`,
  ]
    .map((item) => `<li>${item}</li>`)
    .join('')}</ol>`

const expectations = bullets([
  'Toon de licentie en de namen van de partners bij elke fiche die je overneemt.',
  `Krijg je ${code('410')}? Haal de tekst dan van je website.`,
  `Krijg je ${code('503')}? Toon wat je al had en probeer opnieuw na ${code('Retry-After')} seconden.`,
  `Een fout zegt in ${code('detail')} wat er scheelt, en in ${code('parameter')} waar.`,
])

function operationsOf(paths: Description['paths'], tag: string): Html {
  return Object.entries(paths)
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, told]) => ({ path, method, told })))
    .filter(({ told }) => told.tags.includes(tag))
    .map(({ path, method, told }) => operation(`${method.toUpperCase()} ${path}`, told))
    .join('')
}

type Told = {
  operationId: string
  summary: string
  description: string
  parameters: { name: string; in: string; description: string; schema: Record<string, unknown> }[]
  responses: Record<string, object>
}

function operation(address: string, { operationId, summary, description, parameters, responses }: Told): Html {
  const id = escapeHtml(operationId)
  const asked = parameters.map(({ name, in: place, description: words, schema }) =>
    [`${code(name)}${place === 'path' ? ' (in the address)' : ''}`, prose(words), values(schema)]
      .filter((part) => part !== '')
      .join(' · '),
  )
  return [
    `<h3 id="${id}">${escapeHtml(summary)}</h3><p>${code(address)}</p>`,
    description === `${summary}.` ? '' : `<p>${prose(description)}</p>`,
    asked.length === 0 ? '' : bullets(asked),
    `<p>Answers: ${Object.keys(responses).map(code).join(' ')}</p>`,
  ].join('')
}

/** What a parameter may be, as far as it is a choice. */
function values(schema: Record<string, unknown>): Html {
  const { enum: options, items, default: fallback } = schema as { enum?: unknown; items?: unknown; default?: unknown }
  const inner = typeof items === 'object' && items !== null ? (items as { enum?: unknown }).enum : undefined
  const choices = Array.isArray(options) ? options : Array.isArray(inner) ? inner : []
  const told = choices.map((one) => code(String(one))).join(' ')
  const without = ['string', 'number', 'boolean'].includes(typeof fallback) ? `default ${code(String(fallback))}` : ''
  return [told, without].filter((part) => part !== '').join(', ')
}
