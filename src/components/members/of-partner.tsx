'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import type { User } from '#payload-types'

import { ask } from '../asking/ask.ts'
import { useSay } from '../words/use-say.ts'
import type { Household, Waiting } from './household.ts'
import { Members } from './index.tsx'

/** On the page of an organisation, for the labo and who runs it: its people, fetched when unfolded. */
export const MembersOfPartner = ({ partner }: { partner: { id: string; name: string } }) => {
  const { config } = useConfig()
  const { say } = useSay()
  const [household, setHousehold] = useState<Household | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const refresh = async () => {
    const users = `${config.routes.api}/users`
    const [people, waiting] = await Promise.all([
      ask<{ docs: User[] }>(`${users}?depth=0&limit=100&sort=name&where[memberships.partner][equals]=${partner.id}`),
      ask<{ invitations: Waiting[] }>(`${users}/invitations/${partner.id}`),
    ])
    setFailed(!people.ok || !waiting.ok)
    if (!people.ok || !waiting.ok) return
    const members = people.body.docs.map(({ id, name, email, memberships }) => ({
      ...{ id, name, email },
      role:
        memberships?.find(({ partner: of }) => (typeof of === 'string' ? of : of.id) === partner.id)?.role ?? 'member',
    }))
    setHousehold({ partner, members, waiting: waiting.body.invitations })
  }
  return (
    <details
      className="members-of-partner"
      onToggle={(event) => {
        if (event.currentTarget.open) void refresh()
      }}
    >
      <summary>{say(words.title)}</summary>
      {failed && <p role="alert">{say(words.failed)}</p>}
      {household && <Members household={household} onChange={() => void refresh()} />}
    </details>
  )
}

const words = {
  failed: { nl: 'We konden de mensen niet ophalen.', en: 'The people could not be fetched.' },
  title: { nl: 'Mensen en uitnodigingen', en: 'People and invitations' },
}
