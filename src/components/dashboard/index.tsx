import { createLocalReq, type ServerProps } from 'payload'

import { actorOf } from '#access/actor.ts'

import './index.css'
import { LaboDesk } from './labo-desk.tsx'
import { PartnerDesk } from './partner-desk.tsx'

/** The first page: for a partner its own texts and what is asked, for the labo what waits. */
export const Dashboard = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const actor = actorOf({ user })
  if (actor.kind !== 'person') return null
  const req = await createLocalReq({ user }, payload)
  const props = { actor, language: i18n.language, payload, req }
  return actor.labo ? <LaboDesk {...props} /> : <PartnerDesk {...props} />
}
