'use client'

import type { SiteWebhook } from '#src/sites/shape.ts'
import type { Words } from '#src/review/words.ts'

import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'

/** Where a website is told of changes, and whether that works. */
export const WebhookItem = ({ webhook }: { webhook: SiteWebhook }) => {
  const { language, say } = useSay()
  const { disabledWhy, failingSince, lastError, url, waiting } = webhook
  const failing = failingSince === null ? null : failingSinceWords(dayIn(failingSince, language))
  return (
    <li>
      <p>
        <code className="sites__url">{url}</code>
      </p>
      <p className="sites__about">
        {say(disabledWhy === null ? (failing ?? (waiting > 0 ? words.underway : words.well)) : words[disabledWhy])}{' '}
        {(disabledWhy === 'failing' || disabledWhy === 'gone' || failing) && lastError !== null && (
          <span lang="en">{lastError}</span>
        )}
      </p>
    </li>
  )
}

const words = {
  asked: { nl: 'De website heeft de meldingen zelf uitgezet.', en: 'The website turned these off itself.' },
  failing: {
    nl: 'Gestopt: een dag lang kwam niets aan.',
    en: 'Stopped: nothing arrived for a day.',
  },
  gone: {
    nl: 'Gestopt: de website zegt dat dit adres niet meer bestaat.',
    en: 'Stopped: the website says it is gone.',
  },
  host: { nl: 'Gestopt: dit adres staat niet meer bij de webadressen.', en: 'Stopped: not one of the hosts any more.' },
  underway: { nl: 'Er is iets nieuws onderweg.', en: 'Something new is on its way.' },
  well: { nl: 'Alles is aangekomen.', en: 'Everything has arrived.' },
} as const

const failingSinceWords = (day: string): Words => ({
  nl: `Komt niet aan sinds ${day}. We proberen het een dag lang opnieuw.`,
  en: `Does not arrive since ${day}. It is tried again for a day.`,
})
