'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type SyntheticEvent, useState } from 'react'

import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'
import './index.css'
import type { Household } from './load.ts'
import { sendTo } from './send-to.ts'

/** Who belongs to an organisation, for who runs it: other roles, farewells, and invitations. */
export const Members = ({ household }: { household: Household }) => {
  const { config } = useConfig()
  const { language, say } = useSay()
  const router = useRouter()
  const [trouble, setTrouble] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { members, partner, waiting } = household
  const headingId = `members-${partner.id}`

  const ask = async (path: string, body: object, done: string): Promise<boolean> => {
    setBusy(true)
    const problem = await sendTo(`${config.routes.api}/users${path}`, body)
    setBusy(false)
    setTrouble(problem ?? '')
    if (problem !== undefined) return false
    toast.success(done)
    router.refresh()
    return true
  }
  const change = (id: string, role: 'member' | 'manager' | null) =>
    void ask(`/${id}/membership`, { partner: partner.id, role }, say(role === null ? words.left : words.changed))

  return (
    <section aria-labelledby={headingId} className="members">
      <h2 id={headingId}>{say(words.title(partner.name))}</h2>
      {trouble && (
        <p className="members__trouble" role="alert">
          {trouble}
        </p>
      )}
      <ul>
        {members.map(({ email, id, name, role }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong> ({email}), {say(words[role])}
            </p>
            <p className="members__buttons">
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
            </p>
          </li>
        ))}
        {waiting.map(({ email, expiresAt, id, name, role }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong> ({email}), {say(words[role])}: {say(words.until(dayIn(expiresAt, language)))}
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
        isBusy={isBusy}
        onInvite={(asked) => ask('/invitations', { ...asked, partner: partner.id }, say(words.invited))}
        partner={partner.id}
      />
    </section>
  )
}

type Asked = { name: string; email: string; role: 'member' | 'manager' }
type InviteProps = { partner: string; isBusy: boolean; onInvite: (asked: Asked) => Promise<boolean> }

const Invite = ({ isBusy, onInvite, partner }: InviteProps) => {
  const { say } = useSay()
  const empty: Asked = { name: '', email: '', role: 'member' }
  const [asked, setAsked] = useState(empty)
  const invite = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (await onInvite(asked)) setAsked(empty)
  }
  const field = (name: 'name' | 'email', type: 'text' | 'email') => (
    <p>
      <label htmlFor={`invite-${name}-${partner}`}>{say(words[name])}</label>
      <input
        id={`invite-${name}-${partner}`}
        onChange={(event) => {
          setAsked({ ...asked, [name]: event.target.value })
        }}
        required
        type={type}
        value={asked[name]}
      />
    </p>
  )
  return (
    <form className="members__invite" onSubmit={(event) => void invite(event)}>
      <h3>{say(words.inviteTitle)}</h3>
      {field('name', 'text')}
      {field('email', 'email')}
      <p>
        <label htmlFor={`invite-role-${partner}`}>{say(words.role)}</label>
        <select
          id={`invite-role-${partner}`}
          onChange={(event) => {
            setAsked({ ...asked, role: event.target.value === 'manager' ? 'manager' : 'member' })
          }}
          value={asked.role}
        >
          <option value="member">{say(words.member)}</option>
          <option value="manager">{say(words.manager)}</option>
        </select>
      </p>
      <button disabled={isBusy} type="submit">
        {say(words.invite)}
      </button>
    </form>
  )
}

const words = {
  changed: { nl: 'De rol is aangepast.', en: 'The role is changed.' },
  email: { nl: 'Mailadres', en: 'Mail address' },
  invite: { nl: 'Uitnodigen', en: 'Invite' },
  invited: { nl: 'De uitnodiging is onderweg.', en: 'The invitation is on its way.' },
  inviteTitle: { nl: 'Iemand uitnodigen', en: 'Invite somebody' },
  left: {
    nl: 'Deze persoon schrijft niet meer mee en is overal uitgelogd.',
    en: 'This person no longer writes and is signed out.',
  },
  makeManager: { nl: 'Verantwoordelijk maken', en: 'Make manager' },
  makeMember: { nl: 'Medewerker maken', en: 'Make member' },
  manager: { nl: 'verantwoordelijke', en: 'manager' },
  member: { nl: 'medewerker', en: 'member' },
  name: { nl: 'Naam', en: 'Name' },
  remove: { nl: 'Weghalen', en: 'Remove' },
  resend: { nl: 'Opnieuw sturen', en: 'Send again' },
  resent: { nl: 'De uitnodiging is opnieuw verstuurd.', en: 'The invitation is sent again.' },
  revoke: { nl: 'Intrekken', en: 'Revoke' },
  revoked: { nl: 'De uitnodiging is ingetrokken.', en: 'The invitation is revoked.' },
  role: { nl: 'Rol', en: 'Role' },
  sure: (name: string) => ({
    nl: `${name} kan dan niet meer inloggen voor deze organisatie. Doorgaan?`,
    en: `${name} can no longer sign in for this organisation. Go on?`,
  }),
  title: (name: string) => ({ nl: `Mensen van ${name}`, en: `People of ${name}` }),
  until: (day: string) => ({ nl: `uitgenodigd, tot ${day}`, en: `invited, until ${day}` }),
}
