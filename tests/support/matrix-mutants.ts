import type { PayloadRequest } from 'payload'
import type { Rule } from '#access/compose.ts'
import type * as compose from '#access/compose.ts'
import type * as media from '#access/media.ts'
import type * as partners from '#access/partners.ts'
import type * as permissions from '#access/permissions.ts'
import type * as records from '#access/records.ts'
import type * as reviewable from '#access/reviewable.ts'
import type * as rules from '#access/rules.ts'
import type * as settings from '#access/settings.ts'
import type * as users from '#access/users.ts'
import type * as parties from '#src/review/parties.ts'

/** Mistakes that somebody could make in the policies, by what they would be called afterwards. */
export const mutants = [
  'texts are read without asking whose they are',
  'versions are read by anybody who signed in',
  'what is taken offline counts as online',
  'people are seen by every partner',
  'files are changed by every partner',
  'settings are read by partners',
  'texts look writable while they are with the labo',
  'the list of events is open',
  'actions are shown and done without asking whose a text is',
  'co-owners are forgotten',
  'partners make partners',
  'a reviewer ends lock-outs',
] as const
export type Mutant = (typeof mutants)[number]

/** Which mistake is in force. Only the mutants' own test file replaces modules by ones that look here. */
export const inForce: { mutant: Mutant | null } = { mutant: null }

const is = (mutant: Mutant) => inForce.mutant === mutant

type Granted = (args: { req: PayloadRequest }) => unknown
type Policy = Readonly<Record<string, unknown>>

const signedIn: Granted = ({ req }) => Boolean(req.user)
const partner: Granted = ({ req }) => ((req.user as { memberships?: unknown[] } | null)?.memberships ?? []).length > 0
const staff: Granted = ({ req }) => Boolean((req.user as { laboRole?: unknown } | null)?.laboRole)

/** The policy, but for one operation while that mistake is in force. */
const mistaking = <Whole extends Policy>(
  policy: Whole,
  wrong: Partial<Record<keyof Whole, [Mutant, Granted]>>,
): Whole => {
  const changed = Object.entries(wrong as Record<string, [Mutant, Granted]>).map(([operation, [mutant, mistaken]]) => {
    const right = policy[operation] as Granted
    return [operation, (args: Parameters<Granted>[0]) => (is(mutant) ? mistaken(args) || right(args) : right(args))]
  })
  return { ...policy, ...Object.fromEntries(changed) } as Whole
}

const instead =
  (mutant: Mutant, right: Rule, wrong: Rule): Rule =>
  (actor) =>
    is(mutant) ? wrong(actor) : right(actor)

export const mutatedRules = (
  real: typeof rules,
  { allOf, oneOf }: typeof compose,
  { isSignedIn }: typeof permissions,
) => ({
  ...real,
  ownDocument: instead('co-owners are forgotten', real.ownDocument, (actor) =>
    oneOf('document.lead', actor.partnerIds),
  ),
  ownRecord: (via: '' | 'document.') =>
    instead('co-owners are forgotten', real.ownRecord(via), (actor) => oneOf(`${via}lead`, actor.partnerIds)),
  onlineDocument: instead(
    'what is taken offline counts as online',
    real.onlineDocument,
    allOf(isSignedIn, () => ({ _status: { equals: 'published' } })),
  ),
  writableNow: instead('texts look writable while they are with the labo', real.writableNow, () => true),
})

export const mutatedReviewable = (real: typeof reviewable): typeof reviewable => ({
  reviewableAccess: (mayCreate) =>
    mistaking(real.reviewableAccess(mayCreate), {
      read: ['texts are read without asking whose they are', signedIn],
      readVersions: ['versions are read by anybody who signed in', signedIn],
    }),
})

export const mutatedRecords = (real: typeof records): typeof records => ({
  recordAccess: (own) => mistaking(real.recordAccess(own), { read: ['the list of events is open', signedIn] }),
})

export const mutatedParties = (real: typeof parties): typeof parties => ({
  ...real,
  maySee: (party) => is('actions are shown and done without asking whose a text is') || real.maySee(party),
})

export const mutatedUsers = (real: typeof users) => ({
  usersAccess: mistaking(real.usersAccess, {
    read: ['people are seen by every partner', partner],
    unlock: ['a reviewer ends lock-outs', staff],
  }),
})
export const mutatedMedia = (real: typeof media) => ({
  mediaAccess: mistaking(real.mediaAccess, {
    read: ['files are changed by every partner', partner],
    update: ['files are changed by every partner', partner],
  }),
})
export const mutatedSettings = (real: typeof settings) => ({
  settingsAccess: mistaking(real.settingsAccess, { read: ['settings are read by partners', partner] }),
})
export const mutatedPartners = (real: typeof partners) => ({
  partnersAccess: mistaking(real.partnersAccess, { create: ['partners make partners', partner] }),
})
