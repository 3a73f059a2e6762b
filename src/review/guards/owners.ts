import type { Facts } from '../facts.ts'
import type { ActionInput } from '../input.ts'
import type { Demand, Guard } from './asked.ts'
import { reason, unless } from './why.ts'

/** Whether the round of co-owners still runs for this submission. */
export const agreementIsAsked: Guard = ({ agreeBy }) =>
  unless(
    agreeBy !== null,
    'not-asked',
    'Over deze versie vragen we geen akkoord.',
    'No agreement is asked for this edition.',
  )

/** Every co-owner agreed, or said what had to change and saw it settled, or stayed silent for five school days. */
export const coOwnersHeard: Guard = ({ awaited }) =>
  awaited.flatMap(({ name, until }) =>
    reason(
      'co-owner-awaited',
      `${name} heeft nog niet geantwoord. Na ${dayInWords(until, 'nl-BE')} geldt zwijgen als akkoord.`,
      `${name} has not answered yet; after ${dayInWords(until, 'en-GB')} silence counts as agreement.`,
    ),
  )

/** For which organisation somebody speaks, when there is more than one. */
export const whichCoOwner: Demand = (facts, input) => chosenAmong(facts.actor.coOwnerOf, input)
export const whichManagedCoOwner: Demand = (facts, input) => chosenAmong(facts.actor.managedCoOwners, input)

const chosenAmong = (own: readonly string[], { partner }: ActionInput) =>
  unless(
    partner === undefined ? own.length === 1 : own.includes(partner),
    'partner-unclear',
    'Zeg voor welke organisatie je spreekt.',
    'Say for which of your partners you speak.',
    'partner',
  )

/** The organisation that somebody speaks for; the demands made sure that there is one. */
export const spokenFor = (own: readonly string[], { partner }: ActionInput): string => partner ?? own[0] ?? ''

export const partnerChosen: Demand = (_, { partner }) =>
  unless(partner !== undefined, 'partner-missing', 'Kies een organisatie.', 'Choose a partner.', 'partner')

export const coOwnerChosen: Demand = ({ coOwners }, { partner }) =>
  unless(
    partner !== undefined && coOwners.includes(partner),
    'not-co-owner',
    'Kies een organisatie die nu mede-eigenaar is.',
    'Choose a partner that is a co-owner now.',
    'partner',
  )

export const offerIsTheirs: Demand = ({ actor, offers }, { offer }) =>
  unless(
    offers.some(({ id, partner }) => id === offer && actor.offeredTo.includes(partner)),
    'offer-unknown',
    'Deze vraag is er niet meer. Misschien is ze ingetrokken.',
    'There is no such offer to you (any more).',
    'offer',
  )

export const offerIsKnown: Demand = ({ offers }, { offer }) =>
  unless(
    offers.some(({ id }) => id === offer),
    'offer-unknown',
    'Deze vraag is er niet meer. Misschien is ze al beantwoord.',
    'There is no such offer (any more).',
    'offer',
  )

export const isNotTheLabos: Guard = ({ leadIsLabo }: Facts) =>
  unless(!leadIsLabo, 'labo-leads', 'Deze tekst is al van het labo.', 'The labo leads this already.')

const dayInWords = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(new Date(iso))
