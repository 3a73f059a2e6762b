import type { Action } from '#src/review/transitions.ts'
import type { Words } from '#src/review/words.ts'

import type { StandingOf } from '../standing/contract.ts'

type Question = { key: 'reason' | 'notice'; label: Words; help: Words }

/** The one question that goes with an action, if any. */
export const questionOf = (action: Action): Question | undefined => questions[action]

/** What is going to happen, before somebody presses the button. */
export const explanationOf = (action: Action, { document, edition }: StandingOf): Words | undefined => {
  const number = edition?.number ?? 0
  if (action === 'publish') {
    return document.publication === 'live'
      ? {
          nl: `Versie ${number} komt online, in de plaats van de huidige.`,
          en: `Version ${number} goes online and replaces the present one.`,
        }
      : {
          nl: `Versie ${number} komt online. Iedereen kan ze dan lezen.`,
          en: `Version ${number} goes online. Everyone can read it then.`,
        }
  }
  if (action === 'discard') {
    return document.publication === 'live'
      ? {
          nl: `Je gooit versie ${number} weg. Wat online staat, verandert niet.`,
          en: `You throw version ${number} away. What is online does not change.`,
        }
      : {
          nl: `Je gooit versie ${number} weg. Er staat dan niets online.`,
          en: `You throw version ${number} away. Nothing will be online.`,
        }
  }
  return explanations[action]
}

const explanations: Partial<Record<Action, Words>> = {
  withdrawSubmission: {
    nl: 'Je haalt de tekst terug bij het labo en kunt weer schrijven. Daarna dien je opnieuw in.',
    en: 'You take the text back from the labo and can write again. You submit it again afterwards.',
  },
  returnToDraft: {
    nl: 'De goedkeuring vervalt. De schrijvers kunnen de tekst weer aanpassen.',
    en: 'The approval lapses. The writers can change the text again.',
  },
  withdraw: {
    nl: 'De tekst verdwijnt uit de lijsten. Wie het adres kent, ziet je melding.',
    en: 'The text leaves the lists. Whoever has its address sees your notice.',
  },
}

const questions: Partial<Record<Action, Question>> = {
  withdrawSubmission: {
    key: 'reason',
    label: { nl: 'Waarom haal je de tekst terug?', en: 'Why do you take it back?' },
    help: {
      nl: 'Nodig als iemand van het labo al aan het nalezen is. Bijvoorbeeld: we vonden nog een fout in stap 3.',
      en: 'Needed when somebody is already reviewing. For example: we found a mistake in step 3.',
    },
  },
  returnToDraft: {
    key: 'reason',
    label: { nl: 'Waarom?', en: 'Why?' },
    help: {
      nl: 'De schrijvers lezen dit. Bijvoorbeeld: de link naar de bron werkt niet meer.',
      en: 'The writers read this. For example: the link to the source no longer works.',
    },
  },
  withdraw: {
    key: 'notice',
    label: { nl: 'Melding voor bezoekers', en: 'Notice for visitors' },
    help: {
      nl: 'Iedereen kan dit lezen. Bijvoorbeeld: deze werkwijze klopt niet meer sinds het nieuwe decreet.',
      en: 'Everyone can read this. For example: this no longer holds since the new decree.',
    },
  },
}
