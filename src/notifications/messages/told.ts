import type { Kind } from '#src/review/facts.ts'
import type { CommentKind } from '#src/review/states.ts'

import type { Audience } from '../audiences.ts'
import type { Letter } from '../mail-shell.ts'
import { asLine } from '../plain.ts'

/** A remark as its writer meant it: where, what kind, why, and the words themselves. */
export type Remark = { where: string | null; kind: CommentKind; reason: string | null; text: string }

/** All that a mail is made from: how things stand at the moment of sending. Times are ISO 8601 in UTC. */
export type Told = {
  key: string
  /** As whom the reader is told. */
  why: Audience
  title: string
  kind: Kind
  /** Names of organisations and people, as they are called now; null when they are gone, or had no part in it. */
  lead: string | null
  partner: string | null
  actor: string | null
  edition: number | null
  parameters: Readonly<Record<string, unknown>>
  /** What was written with the action. */
  words: Readonly<Record<string, unknown>>
  remarks: readonly Remark[]
  /** Why a publication failed. */
  problems: readonly string[]
  /** The labo's reasons in words, by code. */
  reasons: Readonly<Record<string, string>>
  dueOn: string | null
  agreeBy: string | null
  publishAt: string | null
  resolveBy: string | null
  reviewBy: string | null
  /** `work`: where one goes on with it · `page`: as visitors see it · the other two act for one person and once. */
  links: { work: string; page: string | null; account: string; confirm?: string; agree?: string }
}

export type Message = Omit<Letter, 'footer'> & { subject: string }
export type Write = (told: Told) => Message

const kinds: Record<Kind, string> = {
  fiches: 'de fiche',
  projects: 'het project',
  leerlabos: 'het leerlabo',
  partners: 'de pagina van',
  contacts: 'de contactpersoon',
  labo: 'de pagina',
}

/** The text by name, in the middle of a sentence: de fiche “Afhaken”. */
export const it = ({ kind, title }: Told): string => `${kinds[kind]} “${asLine(title)}”`

/** The same at the beginning of a sentence. */
export const It = (told: Told): string => capital(it(told))

/** The name for a subject, not too long to read on a phone. */
export const name = ({ title }: Told): string => {
  const line = asLine(title)
  return `“${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}”`
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)

/** Whether the reader is told as one of the labo. */
export const isOfLabo = ({ why }: Told): boolean => ['labo', 'admins', 'reviewer', 'approver'].includes(why)

/** Who did it, by name. */
export const who = ({ actor }: Told): string => (actor === null ? 'Iemand' : asLine(actor))

/** The organisation that it is about. */
export const partnerOf = ({ partner }: Told): string => (partner === null ? 'Een organisatie' : asLine(partner))

/** The organisation that leads the text. */
export const leadOf = ({ lead }: Told): string => (lead === null ? 'Het labo' : asLine(lead))

/** What was written with the action under this name; undefined when nothing was, or when it was erased. */
export const word = ({ words }: Told, key: string): string | undefined => {
  const value = words[key]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export const code = ({ parameters }: Told, key: string): string => {
  const value = parameters[key]
  return typeof value === 'string' ? value : ''
}

/** A quote of what was written, when something was. */
export const said = (told: Told, key: string, label: string) => {
  const quote = word(told, key)
  return quote === undefined ? [] : [{ label, quote }]
}

/** A day as people write it: donderdag 3 december 2026. */
export const day = (iso: string): string => inWords(iso, { dateStyle: 'full' })

/** A moment as people write it: donderdag 3 december 2026 om 13:30 uur. */
export const moment = (iso: string): string =>
  `${day(iso)} om ${inWords(iso, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })} uur`

const inWords = (iso: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('nl-BE', { ...style, timeZone: 'Europe/Brussels' }).format(new Date(iso))

export const toTheText = ({ links }: Told) => ({ label: 'Naar de tekst', url: links.work })

/** The way to the page that visitors see, when there is one. */
export const toThePage = ({ links }: Told) =>
  links.page === null ? undefined : { label: 'Bekijk de pagina zoals bezoekers ze zien', url: links.page }
