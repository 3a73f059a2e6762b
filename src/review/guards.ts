import type { Facts } from './facts.ts'
import type { ActionInput } from './input.ts'
import type { Problem } from './problem-list.ts'

/** Looks at the facts and says every reason why not; an empty list means yes. */
export type Guard = (facts: Facts) => readonly Problem[]
/** Looks at what was sent along as well. */
export type Demand = (facts: Facts, input: ActionInput) => readonly Problem[]

const reason = (code: string, nl: string, en: string, path?: string): Problem[] => [{ code, message: { nl, en }, path }]
const unless = (holds: boolean, ...problem: Parameters<typeof reason>): Problem[] => (holds ? [] : reason(...problem))
const filled = (text: string | undefined): boolean => (text ?? '').trim().length > 0

export const leadIsActive: Guard = (facts) =>
  unless(
    facts.leadIsActive,
    'partner-inactive',
    'Deze organisatie werkt niet meer mee. Vraag het labo wie dit overneemt.',
    'The leading partner is no longer active.',
  )

export const contentIsComplete: Guard = (facts) => facts.contentProblems

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

/** The same, asked again about the recorded approver when publishing. */
export const approverStillMay: Guard = ({ approver, edition }) =>
  approver && edition
    ? unless(
        approver.isReviewer &&
          edition.submittedBy !== approver.id &&
          !edition.savedBy.includes(approver.id ?? '') &&
          !approver.belongsToOwnerOutsideLabo,
        'approval-void',
        'De goedkeuring geldt niet meer: wie goedkeurde, mag dat voor deze tekst niet (meer). Trek ze in en laat opnieuw nalezen.',
        'The recorded approver may not approve this (any more).',
      )
    : reason('not-approved', 'Dit is nog niet goedgekeurd.', 'This has not been approved.')

export const contentIsAsApproved: Guard = ({ edition, pinnedHashNow }) =>
  unless(
    edition?.approvedHash !== null && edition?.approvedHash === pinnedHashNow,
    'changed-since-approval',
    'De tekst of een beeld is veranderd sinds de goedkeuring. Trek de goedkeuring in en laat opnieuw nalezen.',
    'The content or its media changed since approval.',
  )

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

export const slugIsFree: Guard = (facts) =>
  unless(
    facts.slugIsFree,
    'slug-taken',
    'Dit webadres is al in gebruik. Kies een ander.',
    'The slug is taken; choose another.',
    'slug',
  )

/** Publishing never brings back by the way what somebody withdrew. */
export const isNotTakenAway: Guard = ({ publication }) =>
  unless(
    publication === 'never' || publication === 'live',
    'taken-away',
    'Deze tekst is ingetrokken. Publiceren zet hem niet vanzelf terug online.',
    'The document was withdrawn; publishing does not bring it back.',
  )

export const linkedConsentHolds: Guard = (facts) => facts.consentProblems

export const reasonGiven: Demand = (_, input) =>
  unless(filled(input.reason), 'reason-missing', 'Schrijf in één zin waarom.', 'Give a reason.', 'reason')

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

export const confirmed: Demand = (_, input) =>
  unless(
    input.confirm === true,
    'not-confirmed',
    'Bevestig dat je dit wilt verwerpen.',
    'Send confirm: true.',
    'confirm',
  )

export const noticeGiven: Demand = (_, input) =>
  unless(
    filled(input.notice),
    'notice-missing',
    'Schrijf de melding die bezoekers zien. Bijvoorbeeld: Deze fiche is vervangen door een nieuwe.',
    'Write the notice that visitors see.',
    'notice',
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
