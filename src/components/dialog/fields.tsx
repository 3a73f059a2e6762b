'use client'

import { type ReactNode, useId } from 'react'

type Asked = {
  label: string
  help?: string | undefined
  value: string
  onChange: (value: string) => void
  required?: boolean
}

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

type Kind = 'text' | 'search' | 'date' | 'datetime-local'

/** A question with room for one line: words, something to look for, or a date, with an hour or without. */
export const ShortAnswer = ({ help, kind = 'text', label, onChange, required, value }: Asked & { kind?: Kind }) => (
  <Labelled help={help} label={label}>
    {(id, helpId) => (
      <input
        aria-describedby={helpId}
        autoComplete="off"
        id={id}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        required={required}
        type={kind}
        value={value}
      />
    )}
  </Labelled>
)

/** Words to read and to copy from. */
export const Shown = ({ label, value }: { label: string; value: string }) => (
  <Labelled label={label}>{(id) => <textarea id={id} readOnly rows={4} value={value} />}</Labelled>
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

type OneOfProps = {
  label: string
  choices: readonly { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
}

/** A question with few answers, all of them in sight. */
export const OneOf = ({ choices, label, onChange, value: chosen }: OneOfProps) => {
  const name = useId()
  return (
    <fieldset className="work-choices">
      <legend>{label}</legend>
      {choices.map(({ label: answer, value }) => (
        <div className="work-field work-field--tick" key={value}>
          <input
            checked={value === chosen}
            id={`${name}-${value}`}
            name={name}
            onChange={() => {
              onChange(value)
            }}
            type="radio"
            value={value}
          />
          <label htmlFor={`${name}-${value}`}>{answer}</label>
        </div>
      ))}
    </fieldset>
  )
}

/** A statement to tick. */
export const Tick = ({
  autoFocus,
  checked,
  label,
  onChange,
}: {
  autoFocus?: boolean
  checked: boolean
  label: string
  onChange: (checked: boolean) => void
}) => {
  const id = useId()
  return (
    <div className="work-field work-field--tick">
      <input
        autoFocus={autoFocus}
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

type LabelledProps = {
  label: string
  help?: string | undefined
  children: (id: string, helpId: string | undefined) => ReactNode
}

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
