'use client'

import { Link, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'
import { type Household, roleWords } from './household.ts'
import './index.css'
import { Invite } from './invite.tsx'
import { sendTo } from './send-to.ts'

type Props = {
  household: Household
  /** Fetches it anew; without it, the page is made again. */
  onChange?: () => void
}

/** Who belongs to an organisation or to the labo, for who runs it: other roles, farewells, and invitations. */
export const Members = ({ household, onChange }: Props) => {
  const { config } = useConfig()
  const { language, say } = useSay()
  const router = useRouter()
  const [trouble, setTrouble] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { members, partner, waiting } = household
  const key = partner?.id ?? 'labo'
  const headingId = `members-${key}`

  const ask = async (path: string, body: object, done: string): Promise<boolean> => {
    setBusy(true)
    const problem = await sendTo(`${config.routes.api}/users${path}`, body)
    setBusy(false)
    setTrouble(problem ?? '')
    if (problem !== undefined) return false
    toast.success(done)
    if (onChange) onChange()
    else router.refresh()
    return true
  }
  const change = (id: string, role: 'member' | 'manager' | null) =>
    void ask(`/${id}/membership`, { partner: partner?.id, role }, say(role === null ? words.left : words.changed))

  return (
    <section aria-labelledby={headingId} className="members">
      <h2 id={headingId}>{say(partner === null ? words.labo : words.title(partner.name))}</h2>
      {trouble && (
        <p className="members__trouble" role="alert">
          {trouble}
        </p>
      )}
      <ul>
        {members.map(({ email, id, name, role }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong> ({email}), {say(roleWords[role])}
            </p>
            <p className="members__buttons">
              {partner === null ? (
                <Link
                  aria-label={`${say(words.edit)}: ${name}`}
                  href={`${config.routes.admin}/collections/users/${id}`}
                  prefetch={false}
                >
                  {say(words.edit)}
                </Link>
              ) : (
                <>
                  <button
                    aria-label={`${say(role === 'member' ? words.makeManager : words.makeMember)}: ${name}`}
                    disabled={isBusy}
                    onClick={() => {
                      change(id, role === 'member' ? 'manager' : 'member')
                    }}
                    type="button"
                  >
                    {say(role === 'member' ? words.makeManager : words.makeMember)}
                  </button>
                  <button
                    aria-label={`${say(words.remove)}: ${name}`}
                    disabled={isBusy}
                    onClick={() => {
                      if (window.confirm(say(words.sure(name)))) change(id, null)
                    }}
                    type="button"
                  >
                    {say(words.remove)}
                  </button>
                </>
              )}
            </p>
          </li>
        ))}
        {waiting.map(({ email, expiresAt, id, name, role }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong> ({email}), {say(roleWords[role])}:{' '}
              {say((new Date(expiresAt) > new Date() ? words.until : words.ranOut)(dayIn(expiresAt, language)))}
            </p>
            <p className="members__buttons">
              <button
                aria-label={`${say(words.resend)}: ${name}`}
                disabled={isBusy}
                onClick={() => void ask(`/invitations/${id}/resend`, {}, say(words.resent))}
                type="button"
              >
                {say(words.resend)}
              </button>
              <button
                aria-label={`${say(words.revoke)}: ${name}`}
                disabled={isBusy}
                onClick={() => void ask(`/invitations/${id}/revoke`, {}, say(words.revoked))}
                type="button"
              >
                {say(words.revoke)}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <Invite
        household={household}
        isBusy={isBusy}
        onInvite={({ role, ...asked }) =>
          ask(
            '/invitations',
            { ...asked, ...(partner === null ? { laboRole: role } : { partner: partner.id, role }) },
            say(words.invited),
          )
        }
      />
    </section>
  )
}

const words = {
  changed: { nl: 'De rol is aangepast.', en: 'The role is changed.' },
  edit: { nl: 'Bekijken', en: 'Look' },
  invited: { nl: 'De uitnodiging is onderweg.', en: 'The invitation is on its way.' },
  labo: { nl: 'Mensen van het labo', en: 'People of the labo' },
  left: {
    nl: 'Deze persoon schrijft niet meer mee en is overal uitgelogd.',
    en: 'This person no longer writes and is signed out.',
  },
  makeManager: { nl: 'Verantwoordelijk maken', en: 'Make manager' },
  makeMember: { nl: 'Medewerker maken', en: 'Make member' },
  ranOut: (day: string) => ({
    nl: `niet ingegaan op de uitnodiging, die tot ${day} gold`,
    en: `did not accept by ${day}`,
  }),
  remove: { nl: 'Weghalen', en: 'Remove' },
  resend: { nl: 'Opnieuw sturen', en: 'Send again' },
  resent: { nl: 'De uitnodiging is opnieuw verstuurd.', en: 'The invitation is sent again.' },
  revoke: { nl: 'Intrekken', en: 'Revoke' },
  revoked: { nl: 'De uitnodiging is ingetrokken.', en: 'The invitation is revoked.' },
  sure: (name: string) => ({
    nl: `${name} schrijft dan niet meer mee voor deze organisatie en wordt overal uitgelogd. Doorgaan?`,
    en: `${name} will no longer write for this organisation and is signed out everywhere. Go on?`,
  }),
  title: (name: string) => ({ nl: `Mensen van ${name}`, en: `People of ${name}` }),
  until: (day: string) => ({ nl: `uitgenodigd, tot ${day}`, en: `invited, until ${day}` }),
}
