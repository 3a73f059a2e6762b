import { type ReactNode, useId } from 'react'

type Props = { title: string; isGrave?: boolean; children: ReactNode }

/** Something out of the ordinary about this text, with what can be done about it. */
export const Notice = ({ children, isGrave = false, title }: Props) => {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className={`work-notice${isGrave ? ' work-notice--grave' : ''}`}>
      <h3 className="work-panel__subtitle" id={titleId}>
        {title}
      </h3>
      {children}
    </section>
  )
}
