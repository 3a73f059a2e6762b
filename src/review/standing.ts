import type { PayloadRequest } from 'payload'

import type { Sql } from '#src/server/database/sql.ts'

import { type Gathered, gather } from './gather.ts'
import { openTo } from './open-to.ts'
import { type Loaded, loadNames } from './records.ts'
import type { Named, Standing } from './standing-shape.ts'
import { actionWords, sentenceOf } from './words.ts'

/** Makes the standing of a loaded document for the person on `req`; a fixed number of statements. */
export const standingOf = async (req: PayloadRequest, sql: Sql, loaded: Loaded): Promise<Standing> =>
  describe(sql, loaded, await gather(req, sql, loaded))

const describe = async (sql: Sql, { document, edition }: Loaded, { facts, comments }: Gathered): Promise<Standing> => {
  const people = [
    edition?.submittedBy,
    edition?.reviewer,
    edition?.approvedBy,
    ...comments.flatMap((c) => [c.author, c.answeredBy]),
  ]
  const names = await loadNames(
    sql,
    people.filter((id) => typeof id === 'string'),
  )
  const named = (id: string): Named => ({ id, name: names.get(id) ?? '' })
  const namedOrNull = (id: string | null): Named | null => (id === null ? null : named(id))
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
      notice: document.notice,
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
      hash: edition.hash,
      changeNote: edition.changeNote,
      minor: edition.minor,
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
