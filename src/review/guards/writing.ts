import type { Demand, Guard } from './asked.ts'
import { reasonGiven } from './reviewing.ts'
import { filled, reason, unless } from './why.ts'

export const leadIsActive: Guard = (facts) =>
  unless(
    facts.leadIsActive,
    'partner-inactive',
    'De organisatie van deze tekst werkt nu niet mee: ze pauzeert of is gestopt. Vraag het labo wie dit overneemt.',
    'The leading partner is paused or no longer active.',
  )

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
