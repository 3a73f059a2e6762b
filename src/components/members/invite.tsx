'use client'

import { type KeyboardEvent, useRef, useState } from 'react'

import { useSay } from '../words/use-say.ts'
import { type Household, type Role, rolesIn, roleWords } from './household.ts'

type Asked = { name: string; email: string; role: Role }
type Props = { household: Household; isBusy: boolean; onInvite: (asked: Asked) => Promise<boolean> }

/** Whom to ask, and as what. Not a form: it may stand inside the form of an organisation's page. */
export const Invite = ({ household, isBusy, onInvite }: Props) => {
  const { say } = useSay()
  const roles = rolesIn(household)
  const empty: Asked = { name: '', email: '', role: roles[0] }
  const [asked, setAsked] = useState(empty)
  const key = household.partner?.id ?? 'labo'
  const fields = useRef<HTMLDivElement>(null)
  const invite = async () => {
    const inputs = [...(fields.current?.querySelectorAll('input') ?? [])]
    if (inputs.every((input) => input.reportValidity()) && (await onInvite(asked))) setAsked(empty)
  }
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void invite()
  }
  const field = (name: 'name' | 'email', type: 'text' | 'email') => (
    <p>
      <label htmlFor={`invite-${name}-${key}`}>{say(words[name])}</label>
      <input
        id={`invite-${name}-${key}`}
        onChange={(event) => {
          setAsked({ ...asked, [name]: event.target.value })
        }}
        onKeyDown={onEnter}
        required
        type={type}
        value={asked[name]}
      />
    </p>
  )
  return (
    <div aria-labelledby={`invite-${key}`} className="members__invite" ref={fields} role="group">
      <h3 id={`invite-${key}`}>{say(words.title)}</h3>
      {field('name', 'text')}
      {field('email', 'email')}
      <p>
        <label htmlFor={`invite-role-${key}`}>{say(words.role)}</label>
        <select
          id={`invite-role-${key}`}
          onChange={(event) => {
            const chosen = event.target.value
            setAsked({ ...asked, role: roles.find((role) => role === chosen) ?? roles[0] })
          }}
          value={asked.role}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {say(roleWords[role])}
            </option>
          ))}
        </select>
      </p>
      <button disabled={isBusy} onClick={() => void invite()} type="button">
        {say(words.invite)}
      </button>
    </div>
  )
}

const words = {
  email: { nl: 'Mailadres', en: 'Mail address' },
  invite: { nl: 'Uitnodigen', en: 'Invite' },
  name: { nl: 'Naam', en: 'Name' },
  role: { nl: 'Rol', en: 'Role' },
  title: { nl: 'Iemand uitnodigen', en: 'Invite somebody' },
}
