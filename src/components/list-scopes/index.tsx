import { type BeforeListServerProps, createLocalReq } from 'payload'

import { actorOf } from '#access/actor.ts'
import { scopeAsked, scopesFor, whereOf } from '#access/list-scopes.ts'
import { isReviewable } from '#collections/slugs.ts'

import { inLanguage } from '../words/index.ts'
import { ScopeLinks } from './links.tsx'
import { scopeWords } from './scope-words.ts'

/** The ways into a list, each with how many documents it holds; where a list opens stands in `access/list-scopes.ts`. */
export const ListScopes = async ({ collectionConfig, i18n, payload, searchParams, user }: BeforeListServerProps) => {
  const { slug } = collectionConfig
  if (!user || !isReviewable(slug)) return null
  const actor = actorOf({ user })
  const req = await createLocalReq({ user }, payload)
  const current = scopeAsked(actor, searchParams?.scope)
  const links = await Promise.all(
    scopesFor(actor).map(async (scope) => {
      const where = whereOf(actor, scope)
      const { totalDocs } = await payload.count({
        collection: slug,
        overrideAccess: false,
        req,
        ...(where ? { where } : {}),
      })
      return {
        href: `${payload.config.routes.admin}/collections/${slug}?scope=${scope}`,
        isCurrent: scope === current,
        label: `${inLanguage(scopeWords(scope, slug), i18n.language)} (${totalDocs})`,
      }
    }),
  )
  return <ScopeLinks label={inLanguage(words.label, i18n.language)} links={links} />
}

const words = { label: { nl: 'Welke wil je zien?', en: 'Which ones do you want to see?' } }
