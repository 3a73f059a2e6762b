import type { PayloadRequest } from 'payload'

import type { Sql } from '#src/server/database/sql.ts'

import type { Content } from './content.ts'
import { type Gathered, gather } from './gather.ts'
import type { Fix } from './input.ts'
import { openTo } from './open-to.ts'
import { maySee, seesOnlyOffer } from './parties.ts'
import type { DocumentRow, Loaded } from './records.ts'
import { loadSaid, type Said, wordOf } from './said.ts'
import type { Meeting, Named, Standing } from './standing-shape.ts'
import { actionWords, sentenceOf } from './words.ts'

/**
 * Makes the standing of a loaded document for the person on `req`; a fixed number of statements.
 * @param newest what its newest text holds, when the caller has just written it
 */
export const standingOf = async (
  req: PayloadRequest,
  sql: Sql,
  loaded: Loaded,
  newest?: Content,
): Promise<Standing> => {
  const gathered = await gather(req, sql, loaded, newest)
  const standing = describe(loaded, gathered, ...(await told(sql, loaded, gathered)))
  const { actor } = gathered.facts
  if (maySee(actor)) return standing
  return withoutTheRest(standing, seesOnlyOffer(actor) ? loaded.document.title : loaded.document.liveTitle)
}

const told = async (
  sql: Sql,
  { document, edition }: Loaded,
  { comments }: Gathered,
): Promise<[Said[], Map<string, string>]> => {
  const people = [
    edition?.submittedBy,
    edition?.reviewer,
    edition?.approvedBy,
    document.forced?.by,
    document.takenAwayBy,
    ...document.requests.map(({ by }) => by),
    ...comments.flatMap((c) => [c.author, c.answeredBy]),
  ]
  const partners = [...document.offers, ...(edition?.agreements ?? [])].map(({ partner }) => partner)
  const { said, names } = await loadSaid(
    sql,
    document.id,
    people.filter((id) => typeof id === 'string'),
    partners,
  )
  return [said, names]
}

const describe = (
  { document, edition }: Loaded,
  { facts, comments }: Gathered,
  said: Said[],
  names: Map<string, string>,
): Standing => {
  const named = (id: string): Named => ({ id, name: names.get(id) ?? '' })
  const namedOrNull = (id: string | null): Named | null => (id === null ? null : named(id))
  const last = (key: Said['key'], number?: number | null) =>
    said.find((one) => one.key === key && (number === undefined || one.edition === number))
  const stop = last('emergencyStop')
  return {
    document: {
      id: document.id,
      collection: document.collection,
      title: document.title,
      publication: document.publication,
      lead: document.lead === null ? null : { id: document.lead, name: document.leadName ?? '' },
      coOwners: document.coOwners.map(({ id, name }) => ({ id, name: name ?? '' })),
      lockVersion: document.lockVersion,
      liveEdition: document.liveEdition,
      publishedAt: document.publishedAt,
      modifiedAt: document.modifiedAt,
      reviewBy: document.reviewBy,
      evidence:
        document.evidenceRung === null ? null : { rung: document.evidenceRung, motive: document.evidenceMotive },
      notice: document.notice,
      slug: document.slug,
      forced: document.forced && {
        by: named(document.forced.by),
        at: document.forced.at,
        reason: wordOf(last('forcePublish', document.liveEdition), 'reason'),
      },
      stopped:
        document.publication === 'offline' && document.resolveBy !== null
          ? {
              by: namedOrNull(document.takenAwayBy),
              ground: stop?.ground ?? null,
              reason: wordOf(stop, 'reason'),
              resolveBy: document.resolveBy,
            }
          : null,
      consentWithdrawnAt: document.consentWithdrawnAt,
      requests: document.requests.map((asked) => ({ ...asked, by: namedOrNull(asked.by) })),
      offers: document.offers.map(({ id, as, partner, at }) => ({
        ...{ id, as, at, partner: named(partner) },
        isOurs: facts.actor.offeredTo.includes(partner),
      })),
      sessions: meetingsOf(document),
      earlierEditions: document.earlierEditions,
    },
    edition: edition && {
      number: edition.number,
      state: edition.state,
      round: edition.round,
      submittedAt: edition.submittedAt,
      submittedBy: namedOrNull(edition.submittedBy),
      reviewer: namedOrNull(edition.reviewer),
      approvedBy: namedOrNull(edition.approvedBy),
      dueOn: edition.dueOn,
      agreements: edition.agreements.map(({ partner, answer, at }) => ({ partner: named(partner), answer, at })),
      awaited: edition.state === 'submitted' ? facts.awaited : [],
      publishAt: edition.state === 'scheduled' || edition.state === 'failed' ? edition.publishAt : null,
      failure: edition.state === 'failed' ? edition.failure : null,
      hash: edition.hash,
      changeNote: edition.changeNote,
      minor: edition.minor,
      fixes: said
        .filter(({ key, edition: number }) => key === 'editorialFix' && number === edition.number)
        .flatMap(({ actor, words }) => fixesIn(words).map((fix) => ({ ...fix, by: named(actor ?? '') }))),
      declined: edition.state === 'declined' ? declineOf(last('decline', edition.number)) : null,
    },
    comments: comments.map((comment) => ({
      ...comment,
      author: named(comment.author),
      answeredBy: namedOrNull(comment.answeredBy),
    })),
    actions: openTo(facts).map((offer) => ({ ...offer, label: actionWords[offer.action] })),
    sentence: sentenceOf({
      publication: document.publication,
      edition,
      liveEdition: document.liveEdition,
      publishedAt: document.publishedAt,
    }),
  }
}

const fixesIn = ({ fixes }: Said['words']): Fix[] => (Array.isArray(fixes) ? (fixes as Fix[]) : [])

const declineOf = (said: Said | undefined) => ({
  reasonCode: wordOf(said, 'reasonCode'),
  reasonInWords: said?.reasonInWords ?? null,
  reason: wordOf(said, 'reason'),
  alternative: wordOf(said, 'alternative'),
})

const meetingsOf = ({ liveSessions, sessionChanges }: DocumentRow): Meeting[] =>
  liveSessions.map((session) => ({ ...session, ...sessionChanges?.[session.id] }))

/** What somebody may know who has one thing to do with it and no more: what it is called, and that one thing. */
const withoutTheRest = ({ document, actions }: Standing, title: string | null): Standing => ({
  document: {
    ...document,
    title,
    lockVersion: 0,
    evidence: null,
    forced: null,
    requests: [],
    earlierEditions: [],
    stopped: null,
    offers: document.offers.filter(({ isOurs }) => isOurs),
  },
  edition: null,
  comments: [],
  actions,
  sentence: sentenceOf({ ...document, edition: null }),
})
