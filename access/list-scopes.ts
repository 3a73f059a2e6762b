import type { PayloadRequest, Where } from 'payload'

import { type Actor, actorOf } from './actor.ts'
import { ownDocument } from './rules.ts'

export type ScopeKey = 'own' | 'review' | 'approved' | 'all'

/** The ways into a list that fit this person; the list opens on the first. */
export const scopesFor = (actor: Actor): readonly [ScopeKey, ...ScopeKey[]] => {
  if (actor.kind === 'person' && actor.labo) return ['review', 'approved', 'all']
  return actor.partnerIds.length > 0 ? ['own', 'all'] : ['all']
}

/** The scope that an address asks for; the person's own default when it names none, or one that is not theirs. */
export const scopeAsked = (actor: Actor, asked: unknown): ScopeKey => {
  const scopes = scopesFor(actor)
  return scopes.find((scope) => scope === asked) ?? scopes[0]
}

/** What a scope shows, on top of what the person may see; null for everything. Hides nothing from anybody: rules do that. */
export const whereOf = (actor: Actor, scope: ScopeKey): Where | null => {
  if (scope === 'review') return { 'document.editionState': { equals: 'submitted' } }
  if (scope === 'approved') return { 'document.editionState': { in: ['approved', 'scheduled', 'failed'] } }
  const own = scope === 'own' ? ownDocument(actor) : true
  return typeof own === 'object' ? own : null
}

/**
 * The filter under a list page: lists open on one's own documents (partner) or on what waits (labo). The windows in which one
 * picks a document to link to are no list page and are left alone.
 */
export const listScope = ({ req }: { req: PayloadRequest }): Where | null => {
  if (!req.pathname.includes('/collections/')) return null
  const actor = actorOf(req)
  return whereOf(actor, scopeAsked(actor, req.query.scope))
}
