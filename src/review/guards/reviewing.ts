import type { Demand, Guard } from './asked.ts'
import { filled, reason, unless } from './why.ts'

/** Invariant I3: whoever approves did not submit, saved nothing, and belongs to no owning partner but the labo. */
export const isNotOwnWork: Guard = ({ actor, edition }) => {
  if (!edition) return []
  return [
    ...unless(
      actor.id === null || edition.submittedBy !== actor.id,
      'own-submission',
      'Je diende dit zelf in. Iemand anders van het labo moet het nalezen.',
      'You submitted this yourself; someone else must review it.',
    ),
    ...unless(
      actor.id === null || !edition.savedBy.includes(actor.id),
      'own-text',
      'Je schreef zelf mee aan deze tekst. Iemand anders van het labo moet hem nalezen.',
      'You saved content in this edition; someone else must review it.',
    ),
    ...unless(
      !actor.belongsToOwnerOutsideLabo,
      'own-partner',
      'Je hoort bij de organisatie die dit schreef. Iemand anders van het labo moet het nalezen.',
      'You belong to the partner that owns this; someone else must review it.',
    ),
  ]
}

export const isClaimedByActor: Guard = ({ actor, edition }) =>
  unless(
    actor.id !== null && edition?.reviewer === actor.id,
    'not-claimed',
    edition?.reviewer
      ? 'Iemand anders van het labo leest dit al na.'
      : 'Neem dit eerst op, dan weet iedereen dat jij het naleest.',
    'Claim this first.',
  )

export const isClaimedByActorOrAdmin: Guard = (facts) =>
  facts.edition?.reviewer && facts.actor.isAdmin ? [] : isClaimedByActor(facts)

export const noOpenMust: Guard = ({ comments }) =>
  unless(
    comments.every(({ kind, state }) => kind !== 'must' || state === 'resolved' || state === 'addressed'),
    'open-must',
    'Er staat nog een verplichte opmerking open.',
    'A comment that must be answered is still open.',
  )

export const reasonGiven: Demand = (_, input) =>
  unless(filled(input.reason), 'reason-missing', 'Schrijf in één zin waarom.', 'Give a reason.', 'reason')

export const mustCommentGiven: Demand = (_, input) => {
  const comments = input.comments ?? []
  return [
    ...unless(
      comments.some(({ kind }) => kind === 'must'),
      'must-missing',
      'Voeg minstens één verplichte opmerking toe, zodat de schrijver weet wat er moet veranderen.',
      'Add at least one comment of kind must.',
      'comments',
    ),
    ...comments.flatMap((comment, index) => [
      ...unless(
        filled(comment.text),
        'text-missing',
        'Schrijf wat je vraagt.',
        'Write what you ask.',
        `comments.${index}.text`,
      ),
      ...unless(
        comment.kind !== 'must' || filled(comment.reasonCode),
        'reason-code-missing',
        'Kies een reden bij een verplichte opmerking.',
        'A must comment needs a reason code.',
        `comments.${index}.reasonCode`,
      ),
    ]),
  ]
}

export const hashAsShown: Demand = ({ edition }, input) =>
  unless(
    filled(input.hash) && input.hash === edition?.hash,
    'hash-changed',
    'De tekst is veranderd sinds je hem las. Laad de pagina opnieuw en lees na.',
    'The hash you sent is not the hash of what is submitted now.',
    'hash',
  )

export const checklistDone: Demand = ({ checklist }, input) =>
  checklist
    .filter((key) => !(input.checklist ?? []).includes(key))
    .flatMap((key) =>
      reason(
        'checklist-open',
        'Vink dit punt van de checklist af.',
        'Tick this item of the checklist.',
        `checklist.${key}`,
      ),
    )
