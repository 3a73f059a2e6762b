'use client'

import { FieldDescription, FieldError, FieldLabel, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** One's own password, asked as soon as a new password or another address is filled in, and then only. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => {
  const { id: person } = useDocumentInfo()
  const { errorMessage, setValue, showError, value } = useField<string>({ path, validate: isFilledIn })
  const isNeeded = useFormFields(
    ([fields]) => Boolean(fields.password?.value) || fields.email?.value !== fields.email?.initialValue,
  )
  if (!isNeeded || !person) return null
  const id = `field-${path}`
  return (
    <div className={`field-type text${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required />
      <div className="field-type__wrap">
        <FieldError message={errorMessage ?? ''} path={path} showError={showError} />
        <input
          aria-describedby={`${id}-help`}
          autoComplete="current-password"
          id={id}
          onChange={(event) => {
            setValue(event.target.value)
          }}
          type="password"
          value={value || ''}
        />
      </div>
      <div id={`${id}-help`}>
        <FieldDescription description={field.admin?.description} path={path} />
      </div>
    </div>
  )
}

/** Only the server knows whether it is right; what it said about an earlier try goes away. */
const isFilledIn = () => true as const
