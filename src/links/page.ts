import { createHash } from 'node:crypto'

import { escapeHtml } from '#src/delivery/serializers/escape.ts'
import { style } from '#src/delivery/serializers/page/style.ts'

import type { LinkProblem } from './links.ts'

/** HTML that is ready to be shown; what people wrote in it is escaped. */
export type Html = string

/** A page that a link opens; `main` stands below the title. */
export type LinkPage = { title: string; main: Html; status?: number }

/** Headers of whatever answers to a link: kept nowhere, found by nobody, told to no other website. */
export const linkHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** A whole page in Dutch. Nothing runs on it and nothing is loaded. */
export const linkPage = ({ title, main }: LinkPage): Html =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)} · Labo tegen schooluitval</title><style>${linkStyle}</style></head><body><header>Labo tegen schooluitval</header><main id="inhoud"><h1>${escapeHtml(title)}</h1>${main}</main></body></html>`

/**
 * The form that acts: opening a link changes nothing, because mail scanners open them too.
 * @param fields ready HTML above the button
 */
export const actForm = (button: string, fields: Html = ''): Html =>
  `<form method="post">${fields}<p><button type="submit">${escapeHtml(button)}</button></p></form>`

/** One labelled field of a form; `help` and `error` are read out with it. */
export const formField = (field: {
  name: string
  label: string
  type?: 'text' | 'password' | 'email'
  value?: string
  help?: string
  error?: string
  autocomplete?: string
}): Html => {
  const { name, label, type = 'text', value = '', help, error, autocomplete = 'off' } = field
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ')
  return [
    `<p class="field"><label for="${name}">${escapeHtml(label)}</label>`,
    help ? `<span class="help" id="${name}-help">${escapeHtml(help)}</span>` : '',
    error ? `<strong class="error" id="${name}-error">${escapeHtml(error)}</strong>` : '',
    `<input id="${name}" name="${name}" type="${type}" value="${type === 'password' ? '' : escapeHtml(value)}" autocomplete="${autocomplete}" required${described ? ` aria-describedby="${described}"` : ''}${error ? ' aria-invalid="true"' : ''}></p>`,
  ].join('')
}

export const paragraph = (text: string): Html => `<p>${escapeHtml(text)}</p>`

/** Why a link does nothing, kindly, and what to do now. The same words whoever asks. */
export const problemPage = (problem: LinkProblem, whatNow: string): LinkPage => {
  const { title, words, status } = problems[problem]
  return { title, main: paragraph(words) + (problem === 'other' ? signOutFirst : paragraph(whatNow)), status }
}

const signOutFirst: Html = `${paragraph('Log die persoon eerst uit. Open de link daarna opnieuw.')}<p><a href="/admin/logout">Uitloggen</a></p>`

const problems: Record<LinkProblem, { title: string; words: string; status: number }> = {
  unknown: {
    title: 'Deze link werkt niet',
    words: 'Misschien is hij niet helemaal overgenomen uit de mail. Er is niets veranderd.',
    status: 404,
  },
  expired: { title: 'Deze link is te oud', words: 'Hij werkt nu niet meer. Er is niets veranderd.', status: 410 },
  used: {
    title: 'Deze link is al gebruikt',
    words: 'Een link werkt maar één keer. Er is nu niets meer veranderd.',
    status: 410,
  },
  revoked: {
    title: 'Deze link werkt niet meer',
    words: 'Hij is ingetrokken, of er kwam een nieuwe in de plaats. Er is niets veranderd.',
    status: 410,
  },
  other: {
    title: 'Deze link is voor iemand anders',
    words: 'In deze browser is iemand anders ingelogd dan wie de mail kreeg. Er is niets veranderd.',
    status: 403,
  },
}

const linkStyle = `${style}
form{margin:1.5rem 0}.field{display:grid;gap:.25rem}label{font-weight:600}.help{font-size:.9375rem}
.error{color:#a4141d}@media (prefers-color-scheme:dark){.error{color:#ff9b9b}}
input{font:inherit;padding:.6rem .75rem;border:1px solid var(--ink);border-radius:4px;background:var(--paper);color:var(--ink);max-width:28rem;width:100%}
button,.button{display:inline-block;font:inherit;font-weight:600;padding:.7rem 1.25rem;border:2px solid var(--ink);border-radius:4px;background:var(--ink);color:var(--paper);cursor:pointer;text-decoration:none}
button:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
`

/** For pages of links: this style, forms to ourselves, images from ourselves, and nothing else. */
export const linkContentSecurityPolicy = `default-src 'none'; style-src '${hashOf(linkStyle)}'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
