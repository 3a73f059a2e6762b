import type { Demand, Guard } from './asked.ts'
import { reasonGiven } from './reviewing.ts'
import { filled, reason, unless } from './why.ts'

/** Nothing new goes online in the name of who stopped: first somebody else takes over. On its own page the labo can still say so. */
export const leadHasNotLeft: Guard = ({ kind, leadState }) =>
  unless(
    kind === 'partners' || leadState !== 'inactive',
    'partner-inactive',
    'De organisatie van deze tekst werkt niet meer mee. Vraag het labo wie dit overneemt.',
    'The leading partner no longer takes part.',
  )

/** Whoever pauses starts and submits nothing; whoever stopped neither. */
export const leadTakesPart: Guard = (facts) => [
  ...unless(
    facts.leadState !== 'paused',
    'partner-paused',
    'De organisatie van deze tekst pauzeert. Haar verantwoordelijke of het labo kan de pauze beëindigen.',
    'The leading partner is on a break; its manager or the labo can end that.',
  ),
  ...leadHasNotLeft(facts),
]

export const contentIsComplete: Guard = (facts) => facts.contentProblems

export const slugIsFree: Guard = (facts) =>
  unless(
    facts.slugIsFree,
    'slug-taken',
    'Dit webadres is al in gebruik. Kies een ander.',
    'The slug is taken; choose another.',
    'slug',
  )

export const reasonGivenIfClaimed: Demand = (facts, input) => (facts.edition?.reviewer ? reasonGiven(facts, input) : [])

export const changeNoteGiven: Demand = (facts, input) =>
  facts.kind !== 'fiches' || (facts.edition?.number ?? 1) === 1
    ? []
    : unless(
        filled(input.changeNote),
        'change-note-missing',
        'Schrijf in één zin wat er nieuw is. Lezers van de vorige versie zien dit.',
        'Say in one sentence what is new.',
        'changeNote',
      )

export const mustsAnswered: Demand = ({ comments }, input) => {
  const answered = new Set((input.answers ?? []).filter(({ text }) => filled(text)).map(({ comment }) => comment))
  return comments
    .filter(({ id, kind, state }) => kind === 'must' && state === 'open' && !answered.has(id))
    .flatMap(({ id }) =>
      reason(
        'must-unanswered',
        'Antwoord op deze opmerking: wat heb je aangepast, of waarom niet?',
        'Answer this comment before submitting.',
        `answers.${id}`,
      ),
    )
}

export const confirmed: Demand = (_, input) =>
  unless(
    input.confirm === true,
    'not-confirmed',
    'Bevestig dat je dit wilt verwerpen.',
    'Send confirm: true.',
    'confirm',
  )

export const textGiven: Demand = (_, input) =>
  unless(filled(input.text), 'text-missing', 'Schrijf je opmerking.', 'Write the text.', 'text')

export const commentKnown: Demand = ({ comments }, input) =>
  unless(
    comments.some(({ id }) => id === input.comment),
    'comment-unknown',
    'Deze opmerking hoort niet bij deze versie.',
    'No such comment on this edition.',
    'comment',
  )

/** What was asked stands in the first comment of a thread; that one is answered and settled. */
export const beginsThread: Demand = ({ comments }, input) =>
  unless(
    comments.every(({ id, inReplyTo }) => id !== input.comment || (inReplyTo ?? null) === null),
    'comment-is-reply',
    'Dit is een reactie. Kies de opmerking waarop gereageerd werd.',
    'This is a reply; name the first comment of its thread.',
    'comment',
  )

/** A reply belongs to a comment of this version that is not settled, and asks nothing of its own. */
export const replyFits: Demand = ({ comments }, input) => {
  if (input.inReplyTo === undefined) return []
  const found = comments.find(({ id }) => id === input.inReplyTo)
  const first = comments.find(({ id }) => id === (found?.inReplyTo ?? input.inReplyTo))
  return [
    ...unless(
      found !== undefined,
      'comment-unknown',
      'Deze opmerking hoort niet bij deze versie.',
      'No such comment on this edition.',
      'inReplyTo',
    ),
    ...unless(
      first?.state !== 'resolved',
      'thread-settled',
      'Deze opmerking is afgehandeld. Schrijf een nieuwe.',
      'This thread is resolved; make a new comment.',
      'inReplyTo',
    ),
    ...(['path', 'kind', 'reasonCode'] as const)
      .filter((key) => input[key] !== undefined)
      .flatMap((key) =>
        reason(
          'not-for-replies',
          'Een reactie gaat over hetzelfde als de opmerking. Laat dit weg.',
          'A reply is about what its thread is about; leave this out.',
          key,
        ),
      ),
  ]
}
