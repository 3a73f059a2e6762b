'use client'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect } from 'react'

import './index.css'
import { useSay } from '../words/use-say.ts'
import { useOwners } from './use-owners.ts'

/** Asks once whose document this becomes. Who writes for one organisation only is not asked; the labo may choose any. */
export const OwnerField: TextFieldClientComponent = ({ field, path }) => {
  const { say } = useSay()
  const { setValue, value } = useField<string>({ path })
  const { owners, proposed } = useOwners()
  useEffect(() => {
    if (!value && proposed) setValue(proposed, true)
  }, [proposed, setValue, value])
  if (owners.length < 2) return null
  const id = `field-${path}`
  return (
    <div className="field-type owner-field">
      <FieldLabel htmlFor={id} label={field.label} path={path} required />
      <select
        id={id}
        onChange={(event) => {
          setValue(event.target.value)
        }}
        value={value || ''}
      >
        {!value && <option value="">{say(words.choose)}</option>}
        {owners.map((owner) => (
          <option key={owner.id} value={owner.id}>
            {owner.name}
          </option>
        ))}
      </select>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

const words = { choose: { nl: 'Kies een organisatie', en: 'Choose an organisation' } }
