'use client'

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

import './index.css'

type Props = { title: string; children: ReactNode; onClose: () => void }

/**
 * A window over the page. The browser's own dialog keeps the keyboard inside, closes on Escape and gives the focus back to
 * what opened it. It hangs on the body, because the page around it is one big form.
 */
export const Dialog = ({ children, onClose, title }: Props) => {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      setTimeout(() => {
        giveBackFocus(opener)
      })
    }
  }, [])
  return createPortal(
    <dialog
      aria-labelledby={titleId}
      className="work-dialog"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={ref}
    >
      <h2 className="work-dialog__title" id={titleId}>
        {title}
      </h2>
      {children}
    </dialog>,
    document.body,
  )
}

/** To what opened the window; when that is gone, because the document moved on, to the buttons that stand there now. */
const giveBackFocus = (opener: Element | null): void => {
  const isThere = opener instanceof HTMLElement && opener.isConnected && !opener.matches(':disabled')
  const target = isThere ? opener : document.querySelector<HTMLElement>('.work-buttons')
  target?.focus()
}
