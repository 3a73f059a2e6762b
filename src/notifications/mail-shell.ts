import { escapeHtml } from '#src/delivery/serializers/escape.ts'

import { asLine, asText, wrapped } from './plain.ts'

/** What people wrote, word for word; `label` tells what it is. */
type Quote = { quote: string; label?: string }
/** What a passage was and what it is now. */
type Changed = { was: string; is: string; label?: string }
export type Part = string | { heading: string } | Quote | Changed | { items: readonly string[] } | { link: Link }
export type Link = { label: string; url: string }

/** A mail before it is dressed: plain words only, whoever typed them. */
export type Letter = {
  title: string
  paragraphs: readonly Part[]
  button?: Link | undefined
  /** A second way on, less prominent. */
  second?: Link | undefined
  /** Why one gets this, and where to change how often. */
  footer?: readonly Part[] | undefined
}

/**
 * Dresses a mail, as a page and as plain text that say the same. Everything is taken literally and escaped; nothing is loaded from
 * elsewhere, and no colour is set, so that it reads well in light and in dark.
 */
export const mailShell = (letter: Letter): { text: string; html: string } => ({
  text: textOf(letter),
  html: htmlOf(letter),
})

const sender = 'Labo tegen schooluitval'

const textOf = ({ title, paragraphs, button, second, footer = [] }: Letter): string =>
  [
    wrapped(asLine(title)),
    ...paragraphs.map(partAsText),
    ...[button, second].flatMap((link) => (link ? [partAsText({ link })] : [])),
    ['--', sender, ...footer.map(partAsText)].join('\n'),
  ].join('\n\n') + '\n'

const partAsText = (part: Part): string => {
  if (typeof part === 'string') return wrapped(asLine(part))
  if ('heading' in part)
    return `${wrapped(asLine(part.heading))}\n${'-'.repeat(Math.min(60, asLine(part.heading).length))}`
  if ('items' in part) return part.items.map((item) => wrapped(asLine(item), '- ', '  ')).join('\n')
  if ('link' in part) return `${wrapped(`${asLine(part.link.label)}:`)}\n${part.link.url}`
  const label = part.label === undefined ? [] : [wrapped(asLine(part.label).replace(/(?<=[^?:])$/, ':'))]
  if ('quote' in part) return [...label, quoted(part.quote)].join('\n')
  return [...label, wrapped(`Was: ${asLine(part.was)}`), wrapped(`Nu: ${asLine(part.is)}`)].join('\n')
}

const quoted = (text: string): string =>
  asText(text)
    .split('\n')
    .map((line) => wrapped(line, '> ', '> '))
    .join('\n')

const htmlOf = ({ title, paragraphs, button, second, footer = [] }: Letter): string =>
  [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${asHtml(title)}</title></head>`,
    `<body style="margin:0;padding:24px 16px;${font}"><div style="max-width:600px;margin:0 auto">`,
    `<p style="margin:0 0 24px;font-weight:bold">${sender}</p>`,
    `<main><h1 style="margin:0 0 16px;font-size:24px;line-height:1.3">${asHtml(title)}</h1>`,
    ...paragraphs.map(partAsHtml),
    ...(button
      ? [
          `<p style="margin:24px 0"><a href="${escapeHtml(button.url)}" style="${buttonStyle}">${asHtml(button.label)}</a></p>`,
        ]
      : []),
    ...(second ? [partAsHtml({ link: second })] : []),
    '</main><footer style="margin-top:32px;padding-top:16px;border-top:1px solid">',
    ...footer.map(partAsHtml),
    '</footer></div></body></html>',
  ].join('\n') + '\n'

const font = 'font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5'
const buttonStyle = 'display:inline-block;padding:12px 20px;border:2px solid;border-radius:4px;font-weight:bold'
const block = 'margin:0 0 16px;overflow-wrap:anywhere'

const partAsHtml = (part: Part): string => {
  if (typeof part === 'string') return `<p style="${block}">${asHtml(part)}</p>`
  if ('heading' in part) return `<h2 style="margin:24px 0 8px;font-size:19px">${asHtml(part.heading)}</h2>`
  if ('items' in part)
    return `<ul style="${block};padding-left:24px">${part.items.map((item) => `<li>${asHtml(item)}</li>`).join('')}</ul>`
  if ('link' in part)
    return `<p style="${block}"><a href="${escapeHtml(part.link.url)}">${asHtml(part.link.label)}</a></p>`
  const label = part.label === undefined ? '' : `<p style="margin:0 0 4px;font-weight:bold">${asHtml(part.label)}</p>`
  if ('quote' in part)
    return `${label}<blockquote style="${block};margin-left:0;padding-left:16px;border-left:4px solid;white-space:pre-line">${escapeHtml(asText(part.quote))}</blockquote>`
  return `${label}<p style="${block}">Was: <del>${asHtml(part.was)}</del><br>Nu: <ins>${asHtml(part.is)}</ins></p>`
}

const asHtml = (text: string): string => escapeHtml(asLine(text))
