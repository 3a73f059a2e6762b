'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Words } from '#src/review/words.ts'

import { inLanguage } from './index.ts'

/** Says words in the language of the person who is looking, and tells which language that is. */
export const useSay = (): { language: string; say: (words: Words) => string } => {
  const { i18n } = useTranslation()
  const language = i18n.language
  const say = useCallback((words: Words) => inLanguage(words, language), [language])
  return { language, say }
}
