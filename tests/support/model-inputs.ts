import { earlier, fixed, sessionWords, subjects } from './model-looks.ts'
import type { Action } from './model-rules.ts'
import { currentEdition, type Doc, remarksOf, type Text } from './model-document.ts'
import { richText } from './cast-content.ts'

/** What only the product knows and a person reads off the screen. */
export type Shown = {
  hash: string | null
  comments: { id: string; edition: number; state: string; kind: string }[]
  session: string | null
}

let marks = 0
/** A word that stands nowhere else; what is written with it must stay where it belongs. */
export const newMark = (): string => {
  marks += 1
  return `kanarie${marks}q`
}
export const markShape = /kanarie\d+q/g

/** What a person rightly sends along. `secret` stands in every text that is not for the public. */
export const inputFor = (action: Action, doc: Doc, shown: Shown, choice: number, secret: string): object => {
  const words = `Omdat het zo is ${secret}`
  const own = shown.comments.filter((comment) => comment.edition === currentEdition(doc)?.number)
  const edition = currentEdition(doc)
  const remark = own[choice % Math.max(1, edition ? remarksOf(doc, edition).length : 0)]
  const musts = own.filter(({ kind, state }) => kind === 'must' && state === 'open')
  const path = doc.kind === 'contacts' ? 'function' : doc.kind === 'partners' ? 'description' : 'summary'
  const inputs: Partial<Record<Action, object>> = {
    submit: { changeNote: words, answers: musts.map(({ id }) => ({ comment: id, text: words })) },
    withdrawSubmission: { reason: words },
    requestChanges: { comments: [{ kind: 'must', reasonCode: 'bron', text: words }] },
    approve: { hash: shown.hash ?? 'onbekend' },
    returnToDraft: { reason: words },
    editorialFix: { hash: shown.hash ?? 'onbekend', fixes: [fixOf(path, doc.newest.line)] },
    decline: { reasonCode: 'dubbel', reason: words, alternative: words },
    schedule: { publishAt: '2028-02-01T09:00:00+01:00' },
    forcePublish: { reason: words },
    rollBack: { edition: earlier(doc)[choice % Math.max(1, earlier(doc).length)]?.number },
    changeSlug: { slug: `adres-${newMark()}` },
    discard: { confirm: true },
    comment: { kind: choice % 4 === 0 ? 'must' : 'may', text: words },
    answer: { comment: remark?.id, text: words },
    resolve: { comment: remark?.id },
    withdraw: { notice: 'Deze tekst klopt niet meer.' },
    emergencyStop: { ground: choice % 2 ? 'privacy' : 'safety', reason: words },
    setSessionStatus: sessionChange(sessionWords[choice % sessionWords.length] ?? 'full', shown.session ?? 'onbekend'),
    ask: { about: subjects(doc)[choice % subjects(doc).length], text: words, ...asked(doc, shown, choice) },
  }
  return inputs[action] ?? {}
}

const fixOf = (path: string, line: string) => {
  const word = line.split(' ').at(-1) ?? ''
  return { path, from: word, to: fixed(word) }
}
const asked = (doc: Doc, { session }: Shown, choice: number) =>
  subjects(doc)[choice % subjects(doc).length] === 'session' ? { session: session ?? 'onbekend', status: 'full' } : {}
const sessionChange = (status: string, session: string) =>
  status === 'moved'
    ? { session, status, start: '2027-02-01T09:00:00.000+01:00', end: '2027-02-01T12:00:00.000+01:00' }
    : { session, status }

/** The fields that hold the text, as a save sends them; an incomplete one lacks what submitting asks for. */
export const contentFor = (
  kind: Doc['kind'],
  { line, isComplete, givenOn }: Text,
  links: { partner: string; sector: string },
): object => {
  switch (kind) {
    case 'contacts':
      return {
        function: line,
        organisation: isComplete ? links.partner : null,
        consent: { name: true, givenBy: 'De persoon zelf', givenOn, validUntil: '2030-06-30T12:00:00.000Z' },
      }
    case 'partners':
      return { name: `Partner ${line}`, description: richText(line), sector: isComplete ? links.sector : null }
    default:
      return { summary: line, title: isComplete ? `Titel ${line}`.slice(0, 60) : null }
  }
}
