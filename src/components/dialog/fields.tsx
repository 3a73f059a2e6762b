'use client'

import { type ReactNode, useId } from 'react'

type Asked = { label: string; help?: string; value: string; onChange: (value: string) => void; required?: boolean }

/** A question with room for a few sentences. */
export const LongAnswer = ({
  autoFocus,
  help,
  label,
  onChange,
  required,
  rows = 4,
  value,
}: Asked & { rows?: number; autoFocus?: boolean }) => (
  <Labelled help={help} label={label}>
    {(id, helpId) => (
      <textarea
        aria-describedby={helpId}
        autoFocus={autoFocus}
        id={id}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        required={required}
        rows={rows}
        value={value}
      />
    )}
  </Labelled>
)

/** A question with a list of answers. */
export const Choice = ({ children, help, label, onChange, required, value }: Asked & { children: ReactNode }) => (
  <Labelled help={help} label={label}>
    {(id, helpId) => (
      <select
        aria-describedby={helpId}
        id={id}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        required={required}
        value={value}
      >
        {children}
      </select>
    )}
  </Labelled>
)

/** A statement to tick. */
export const Tick = ({
  checked,
  label,
  onChange,
}: {
  checked: boolean
  label: string
  onChange: (checked: boolean) => void
}) => {
  const id = useId()
  return (
    <div className="work-field work-field--tick">
      <input
        checked={checked}
        id={id}
        onChange={(event) => {
          onChange(event.target.checked)
        }}
        type="checkbox"
      />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}

type LabelledProps = { label: string; help?: string; children: (id: string, helpId: string | undefined) => ReactNode }

const Labelled = ({ children, help, label }: LabelledProps) => {
  const id = useId()
  const helpId = help ? `${id}-help` : undefined
  return (
    <div className="work-field">
      <label htmlFor={id}>{label}</label>
      {children(id, helpId)}
      {help && (
        <p className="work-field__help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  )
}
