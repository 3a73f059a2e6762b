import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { actorOf } from '#access/actor.ts'

import { Sites } from './sites.tsx'

/**
 * The page on which administrators of the labo register other websites. Payload shows a page of one's own to anybody, so who asks is
 * looked at here; for others it does not exist.
 */
export const SitesView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/sites`)}`)
  const actor = actorOf({ user })
  if (actor.kind !== 'person' || actor.labo !== 'admin') notFound()
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <Sites />
      </Gutter>
    </DefaultTemplate>
  )
}
