import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { actorOf } from '#access/actor.ts'

import { inLanguage } from '../words/index.ts'
import './index.css'

/** Above the list of collections: back to what waits for this person, and the quickest way to write. */
export const WorkNav = ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const actor = actorOf({ user })
  const admin = payload.config.routes.admin
  const isLabo = actor.kind === 'person' && actor.labo !== null
  return (
    <div className="work-nav">
      <Link className="nav__link" href={admin} prefetch={false}>
        <span className="nav__link-label">{inLanguage(isLabo ? words.toReview : words.ours, i18n.language)}</span>
      </Link>
      <Link className="nav__link" href={`${admin}/collections/fiches/create`} prefetch={false}>
        <span className="nav__link-label">{inLanguage(words.write, i18n.language)}</span>
      </Link>
      {actor.kind === 'person' && actor.labo === 'admin' && (
        <Link className="nav__link" href={`${admin}/sites`} prefetch={false}>
          <span className="nav__link-label">{inLanguage(words.sites, i18n.language)}</span>
        </Link>
      )}
    </div>
  )
}

const words = {
  ours: { nl: 'Jullie teksten', en: 'Your texts' },
  sites: { nl: 'Websites', en: 'Websites' },
  toReview: { nl: 'Te bekijken', en: 'To review' },
  write: { nl: 'Nieuwe fiche', en: 'New fiche' },
}
