import type { Problem } from '#src/review/problem-list.ts'

import { problem } from './problem.ts'

/** Where a link stands: a field holds a web address, a text may also point to a mail address or a telephone number. */
export type LinkPlace = 'field' | 'text'

const longest = 2000

/** Control characters, spaces, invisible and direction-changing characters: what hides an address from its reader. */
const hidden = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Surrogate}\\<>"`]/u

/**
 * Accepts only addresses that start, letter for letter, with an allowed scheme. Nothing is decoded first: `java&#115;cript:`
 * and `java\nscript:` do not start with one either. `//host` and `/path` are refused, because a text is read on other sites.
 */
export const linkProblems = (value: unknown, path: string, place: LinkPlace): Problem[] => {
  if (typeof value !== 'string') return [problem(path, 'not-text', 'Hier hoort een webadres.', 'Must be a web address')]
  const address = value.trim()
  if (address.length > longest)
    return [problem(path, 'too-long', 'Dit webadres is te lang.', `At most ${longest} characters`)]
  const [scheme] = /^[a-z]+:/i.exec(address) ?? ['']
  if (!isAllowed(scheme.toLowerCase(), place)) return [wrongScheme(path, address, place)]
  if (hidden.test(address)) return [hiddenCharacters(path)]
  return isWellFormed[scheme.toLowerCase() as Scheme](address) ? [] : [malformed(path, address)]
}

type Scheme = 'http:' | 'https:' | 'mailto:' | 'tel:'

const schemes: Record<LinkPlace, readonly string[]> = {
  field: ['http:', 'https:'],
  text: ['http:', 'https:', 'mailto:', 'tel:'],
}

const isAllowed = (scheme: string, place: LinkPlace): scheme is Scheme => schemes[place].includes(scheme)

/** A host, and no `name:password@` before it: that is how one site passes for another. */
const isWebAddress = (address: string): boolean => {
  if (!/^https?:\/\/[^/?#@]/i.test(address) || !URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  return ['http:', 'https:'].includes(protocol) && hostname !== '' && username === '' && password === ''
}

/** One address and an optional subject; `%0a` would add headers to the mail. */
const isMailAddress = (address: string): boolean =>
  /^mailto:[^\s@,;?&:/]+@[^\s@,;?&:/]+\.[^\s@,;?&:/]+(\?subject=[^&]*)?$/i.test(address) && !/%0[0-9a-f]/i.test(address)

const isTelephone = (address: string): boolean => /^tel:\+?[\d().-]{3,25}$/i.test(address)

const isWellFormed: Record<Scheme, (address: string) => boolean> = {
  'http:': isWebAddress,
  'https:': isWebAddress,
  'mailto:': isMailAddress,
  'tel:': isTelephone,
}

const wrongScheme = (path: string, address: string, place: LinkPlace): Problem =>
  place === 'field'
    ? problem(
        path,
        'link-scheme',
        'Begin het webadres met https://. Bijvoorbeeld: https://www.example.be',
        'Must start with https:// or http://',
      )
    : problem(
        path,
        'link-scheme',
        `De link “${shown(address)}” kan niet. Een link begint met https://, mailto: of tel:`,
        'A link must start with https:, http:, mailto: or tel:',
      )

const hiddenCharacters = (path: string): Problem =>
  problem(
    path,
    'link-characters',
    'In deze link staat een spatie of een onzichtbaar teken. Typ het adres opnieuw.',
    'A link cannot contain spaces, control characters or invisible characters',
  )

const malformed = (path: string, address: string): Problem =>
  problem(
    path,
    'link-malformed',
    `De link “${shown(address)}” klopt niet. Kijk het adres na.`,
    'The address after the scheme is not valid',
  )

const shown = (address: string): string => address.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)
