import type { PayloadRequest } from 'payload'

import type { Sql } from '#src/server/database/sql.ts'

import { type Gathered, gather } from './gather.ts'
import { openTo } from './open-to.ts'
import type { Problem } from './problem-list.ts'
import { type Loaded, loadNames } from './records.ts'
import type { EditionState, Publication } from './states.ts'
import type { Action } from './transitions.ts'
import { actionWords, sentenceOf, type Words } from './words.ts'

type Named = { id: string; name: string }

/** Where a document stands and what this person may do with it now; what the API answers and the admin shows. */
export type Standing = {
  document: {
    id: string
    collection: string
    title: string | null
    publication: Publication
    lead: Named | null
    coOwners: Named[]
    lockVersion: number
    liveEdition: number | null
    publishedAt: string | null
    modifiedAt: string | null
    reviewBy: string | null
    notice: string | null
  }
  edition: {
    number: number
    state: EditionState
    round: number
    submittedAt: string | null
    submittedBy: Named | null
    reviewer: Named | null
    approvedBy: Named | null
    dueOn: string | null
    hash: string | null
    changeNote: string | null
    minor: boolean
  } | null
  comments: {
    id: string
    edition: number
    round: number
    path: string | null
    kind: string
    reasonCode: string | null
    text: string
    author: Named
    state: string
    answer: string | null
    answeredBy: Named | null
    createdAt: string
  }[]
  actions: { action: Action; label: Words; allowed: boolean; reasons: readonly Problem[] }[]
  sentence: Words
}

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
