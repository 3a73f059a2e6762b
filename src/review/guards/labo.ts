import { problemsOfFixes } from '../editorial-fix.ts'
import type { Demand } from './asked.ts'
import { filled, reason, unless } from './why.ts'

/** A decline says why, in a code and in words, and what the writer can do instead. */
export const declineExplained: Demand = (_, input) => [
  ...unless(
    filled(input.reasonCode),
    'reason-code-missing',
    'Kies de reden.',
    'A decline needs a reason code.',
    'reasonCode',
  ),
  ...unless(
    filled(input.reason),
    'reason-missing',
    'Leg in enkele zinnen uit waarom, zo dat de schrijver het begrijpt.',
    'Explain why.',
    'reason',
  ),
  ...unless(
    filled(input.alternative),
    'alternative-missing',
    'Schrijf wat de schrijver wel kan doen. Bijvoorbeeld: voeg dit toe aan de fiche over spijbelen.',
    'Say what the writer can do instead.',
    'alternative',
  ),
]

/** Language only: plain words for plain words, no numbers, no links, nothing that changes what is said. */
export const onlyLanguageChanges: Demand = (facts, input) =>
  (input.fixes ?? []).length === 0
    ? reason('fixes-missing', 'Schrijf wat je verbetert.', 'Give at least one fix.', 'fixes')
    : problemsOfFixes(facts.kind, facts.content, input.fixes ?? [])

export const earlierEditionKnown: Demand = ({ earlierEditions }, input) =>
  unless(
    input.edition !== undefined && earlierEditions.includes(input.edition),
    'edition-unknown',
    'Kies een vroegere versie die online stond.',
    'Choose an earlier edition that was online.',
    'edition',
  )

const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** An address that looks like an id would be taken for one. */
const idShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const newSlugGiven: Demand = ({ content }, input) => [
  ...unless(
    slugShape.test(input.slug ?? '') && !idShape.test(input.slug ?? '') && (input.slug ?? '').length <= 80,
    'slug-shape',
    'Gebruik kleine letters, cijfers en streepjes, hoogstens 80 tekens. Bijvoorbeeld: leerling-haakt-af',
    'Lower case letters, digits and single hyphens, at most 80 characters.',
    'slug',
  ),
  ...unless(
    input.slug !== content.slug,
    'slug-same',
    'Dit is het webadres al. Kies een ander.',
    'This is the slug already.',
    'slug',
  ),
]

/** Evidence is judged of fiches only (“less ceremony”), and never without saying why. */
export const evidenceFits: Demand = ({ kind }, { evidence }) =>
  evidence === undefined
    ? []
    : [
        ...unless(
          kind === 'fiches',
          'evidence-not-asked',
          'Een oordeel over het bewijs hoort alleen bij een fiche.',
          'Only fiches carry an evidence rung.',
          'evidence',
        ),
        ...unless(
          filled(evidence.motive),
          'motive-missing',
          'Schrijf in één zin waarop je oordeel steunt.',
          'Say what the evidence rung rests on.',
          'evidence.motive',
        ),
      ]
