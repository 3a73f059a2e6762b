'use client'

import { type ReactNode, useEffect } from 'react'

import { useSay } from '../words/use-say.ts'
import { giveNames } from './give-names.ts'

/**
 * Names what the admin draws without a name (lists to pick from, the text editor, buttons with only a drawing), so that a screen
 * reader can read it out (WCAG 2.2, 4.1.2). It looks again whenever the page changes.
 */
export const NamedControls = ({ children }: { children?: ReactNode }) => {
  const { language } = useSay()
  useEffect(() => {
    let planned = 0
    const plan = () => {
      cancelAnimationFrame(planned)
      planned = requestAnimationFrame(() => {
        giveNames(document.body, language)
      })
    }
    const observer = new MutationObserver(plan)
    observer.observe(document.body, { childList: true, subtree: true })
    plan()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(planned)
    }
  }, [language])
  return children
}
