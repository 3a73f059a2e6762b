'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'

import { choiceAt, choicesIn } from './choices.ts'
import { goToField } from './go-to.ts'

type NamedField = { path: string; label: string }

/** The fields of this page's form, by the names that people see, and the way to each. */
export const useFields = (): {
  fields: readonly NamedField[]
  nameOf: (path: string) => string
  goTo: (path: string) => Promise<boolean>
} => {
  const { docConfig } = useDocumentInfo()
  const { i18n } = useTranslation()
  const choices = useMemo(() => choicesIn(docConfig?.fields ?? []), [docConfig])
  const fields = useMemo(
    () => choices.map(({ label, path }) => ({ path, label: getTranslation(label, i18n) })),
    [choices, i18n],
  )
  const nameOf = useCallback(
    (path: string) => {
      const choice = choiceAt(choices, path)
      return choice ? getTranslation(choice.label, i18n) : path
    },
    [choices, i18n],
  )
  const goTo = useCallback((path: string) => goToField(path, choiceAt(choices, path)?.tab), [choices])
  return { fields, nameOf, goTo }
}
