import type { Words } from '#src/review/words.ts'

/** The words in the language of the screen; Dutch unless English was chosen. */
export const inLanguage = (words: Words, language: string): string => (language.startsWith('en') ? words.en : words.nl)

/** A calendar day as people write it, in Brussels time; empty for no day. `iso` is ISO 8601. */
export const dayIn = (iso: string | null | undefined, language: string): string =>
  iso
    ? new Intl.DateTimeFormat(language.startsWith('en') ? 'en-GB' : 'nl-BE', {
        day: 'numeric',
        month: 'long',
        timeZone: 'Europe/Brussels',
        year: 'numeric',
      }).format(new Date(iso))
    : ''

/** Whole days between then and now, never below zero. */
export const daysSince = (iso: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - new Date(iso).getTime()) / 86_400_000))
