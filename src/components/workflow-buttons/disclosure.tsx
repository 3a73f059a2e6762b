'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

type Props = { label: string; name: string; children: (close: () => void) => ReactNode }

/** A button that shows a small panel under it. Escape, or a click elsewhere, closes it; Escape gives the focus back. */
export const Disclosure = ({ children, label, name }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
    }
  }, [isOpen])
  return (
    <div
      className="work-disclosure"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setOpen(false)
        box.current?.querySelector('button')?.focus()
      }}
      ref={box}
    >
      <Button
        buttonStyle="subtle"
        extraButtonProps={{ 'aria-controls': id, 'aria-expanded': isOpen, 'data-name': name }}
        onClick={() => {
          setOpen((open) => !open)
        }}
        size="medium"
        type="button"
      >
        {label}
      </Button>
      <div className="work-disclosure__panel" hidden={!isOpen} id={id}>
        {isOpen &&
          children(() => {
            setOpen(false)
          })}
      </div>
    </div>
  )
}
