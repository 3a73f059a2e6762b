import type { PayloadRequest } from 'payload'

import { asPerson } from '#src/links/as-person.ts'
import { findLink, type Link, type LinkProblem, markUsed, type Purpose } from '#src/links/links.ts'
import { actForm, type LinkPage, paragraph, problemPage } from '#src/links/page.ts'
import type { LinkRoom, Visit } from '#src/links/router.ts'
import { isForAnother } from '#src/links/visitor.ts'
import { type Sql, sqlOf, sqlOn } from '#src/server/database/sql.ts'

import type { Kind } from '../facts.ts'
import { type Command, loadVisible, performIn, readStanding } from '../perform.ts'
import type { Problem } from '../problem-list.ts'
import type { DocumentRow } from '../records.ts'
import { Refused } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

type Asked = {
  purpose: Extract<Purpose, 'confirm-fresh' | 'agree'>
  action: Extract<Command['action'], 'confirmFresh' | 'agree'>
  ask: (title: string, link: Link) => LinkPage
  done: (title: string) => LinkPage
}

/** "Klopt nog", from a mail: what is online is still right. */
const fresh: Asked = {
  purpose: 'confirm-fresh',
  action: 'confirmFresh',
  ask: (title) => ({
    title: 'Klopt deze tekst nog?',
    main:
      paragraph(`Het gaat over “${title}”. Lees de tekst eerst even na op de website.`) +
      paragraph('Klopt alles nog? Klik dan hieronder. Bezoekers zien dat de tekst vandaag nagekeken is.') +
      actForm('Klopt nog'),
  }),
  done: (title) => ({
    title: 'Bedankt!',
    main: paragraph(`Bij “${title}” staat nu dat de tekst vandaag nagekeken is. Meer hoef je niet te doen.`),
  }),
}

/** A co-owner's agreement, from a mail. */
const agreement: Asked = {
  purpose: 'agree',
  action: 'agree',
  ask: (title) => ({
    title: 'Gaan jullie akkoord?',
    main:
      paragraph(`Het gaat over de nieuwe versie van “${title}”, die nu bij het labo ligt.`) +
      paragraph('Heb je een opmerking? Log dan in en zet ze bij de tekst. Is alles in orde, klik dan hieronder.') +
      actForm('Akkoord geven'),
  }),
  done: (title) => ({
    title: 'Bedankt!',
    main: paragraph(`Jullie akkoord met “${title}” is doorgegeven aan het labo. Meer hoef je niet te doen.`),
  }),
}

/** Looking changes nothing; acting is that person's action, with the rights of this moment, and the link works once. */
const roomFor = ({ purpose, action, ask, done }: Asked): LinkRoom => ({
  show: async (visit) => {
    const link = await findLink(sqlOn(visit.pool), visit.token, purpose, visit.now)
    if (typeof link === 'string') return refused(link)
    const req = await personOf(visit, link)
    if (!req) return refused('revoked')
    if (isForAnother(visit, link.person)) return refused('other')
    return inTransaction(req, async (sql) => {
      const document = await documentOf(req, sql, link, false)
      if (!document) return refused('revoked')
      const { actions } = await readStanding(req, document.collection, document.id)
      const offered = actions.find((one) => one.action === action)
      return offered?.allowed ? ask(titleOf(document), link) : notNow(offered?.reasons ?? [])
    })
  },
  act: async (visit) => {
    const known = await findLink(sqlOn(visit.pool), visit.token, purpose, visit.now)
    if (typeof known === 'string') return refused(known)
    const req = await personOf(visit, known)
    if (!req) return refused('revoked')
    if (isForAnother(visit, known.person)) return refused('other')
    try {
      return await inTransaction(req, async (sql) => {
        const link = await findLink(sql, visit.token, purpose, visit.now, { lock: true })
        if (typeof link === 'string') return refused(link)
        const document = await documentOf(req, sql, link, true)
        if (!document) return refused('revoked')
        const collection = document.collection
        const expected = document.lockVersion
        await performIn(req, await sqlOf(req), { collection, id: document.id, action, expected, input: inputOf(link) })
        await markUsed(sql, link.id, visit.now)
        return done(titleOf(document))
      })
    } catch (error) {
      if (error instanceof Refused) return notNow(error.problems)
      throw error
    }
  },
})

export const confirmFreshRoom = roomFor(fresh)
export const agreeRoom = roomFor(agreement)

const personOf = async ({ payload }: Visit, { person }: Link): Promise<PayloadRequest | undefined> =>
  person === null ? undefined : ((await asPerson(payload, person)) ?? undefined)

/** The document, when the person still has to do with it. */
const documentOf = async (
  req: PayloadRequest,
  sql: Sql,
  { document: id, edition }: Link,
  lock: boolean,
): Promise<DocumentRow | undefined> => {
  if (id === null) return undefined
  const [found] = await sql.query<{ collection: Kind }>('SELECT collection FROM documents WHERE id = $1::uuid', [id])
  if (!found) return undefined
  try {
    const loaded = await loadVisible(req, sql, found.collection, id, lock)
    return edition === null || loaded.edition?.number === edition ? loaded.document : undefined
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

/** A co-owner speaks for the organisation that the mail was sent to. */
const inputOf = ({ parameters: { partner } }: Link) => (typeof partner === 'string' ? { partner } : {})

const titleOf = ({ title, liveTitle }: DocumentRow): string => title ?? liveTitle ?? 'deze tekst'

const refused = (problem: LinkProblem): LinkPage =>
  problemPage(problem, 'Log in om te zien hoe het met de tekst staat, of vraag het aan het labo.')

const notNow = ([problem]: readonly Problem[]): LinkPage => ({
  title: 'Dat kan nu niet meer',
  status: 409,
  main:
    (problem ? paragraph(problem.message.nl) : '') +
    paragraph('De tekst staat er nu anders voor. Er is niets veranderd. Log in om te zien hoe het ermee staat.'),
})
