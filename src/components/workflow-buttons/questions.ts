import type { Action } from '#src/review/transitions.ts'
import type { Words } from '#src/review/words.ts'

import type { StandingOf } from '../standing/contract.ts'

type Question = { key: 'reason'; label: Words; help: Words; isRequired?: boolean }

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
  if (action === 'forcePublish' && document.publication === 'live') return words.replacesLive
  if (action === 'reinstate' && edition?.state === 'approved') return words.approvedComesOnline(number)
  return explanations[action]
}

/** What to think about twice. */
export const warningOf = (action: Action): Words | undefined => warnings[action]

const words = {
  approvedComesOnline: (number: number) => ({
    nl: `Versie ${number}, die goedgekeurd is, komt online.`,
    en: `Version ${number}, which is approved, goes online.`,
  }),
  replacesLive: {
    nl: 'De tekst komt in de plaats van wat nu online staat.',
    en: 'The text replaces what is online now.',
  },
}

const warnings: Partial<Record<Action, Words>> = {
  forcePublish: {
    nl: 'Alleen voor nood. Deze tekst komt meteen online en niemand leest hem eerst na. Iedereen ziet een rode vlag, tot een andere nalezer hem achteraf heeft nagelezen.',
    en: 'For emergencies only. This text goes online at once and nobody reviews it first. Everyone sees a red flag until another reviewer has confirmed it.',
  },
  withdrawConsent: {
    nl: 'Naam, mailadres, telefoon en foto verdwijnen meteen van elke pagina, ook bij fiches en leerlabo’s waar deze persoon bij staat.',
    en: 'Name, mail, phone and photo leave every page at once, also with fiches and leerlabos that name this person.',
  },
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
  unschedule: {
    nl: 'De tekst gaat niet meer vanzelf online. Hij blijft goedgekeurd: je kunt hem publiceren of een ander moment kiezen.',
    en: 'The text no longer goes online by itself. It stays approved: you can publish it or choose another moment.',
  },
  confirmFresh: {
    nl: 'Je las wat online staat en het klopt nog. Bezoekers zien dat het vandaag nagekeken is. Volgend jaar vragen we het opnieuw.',
    en: 'You read what is online and it is still right. Visitors see that it was checked today. Next year we ask again.',
  },
  reopen: {
    nl: 'De tekst van toen komt terug en er kan weer aan geschreven worden. Een organisatie kan dit één keer in zestig dagen.',
    en: 'The text comes back as it was and can be written on. An organisation can do this once in sixty days.',
  },
  reinstate: {
    nl: 'De tekst komt opnieuw online, woord voor woord zoals hij was.',
    en: 'The text goes online again, word for word as it was.',
  },
  withdrawConsent: {
    nl: 'De functie blijft staan. De gegevens komen pas terug als deze persoon opnieuw toestemming geeft en het labo dat goedkeurt.',
    en: 'The function stays. The details come back only when this person consents anew and the labo approves it.',
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
  adopt: {
    key: 'reason',
    isRequired: true,
    label: { nl: 'Waarom neemt het labo dit over?', en: 'Why does the labo adopt this?' },
    help: {
      nl: 'De schrijvers lezen dit. Bijvoorbeeld: de organisatie stopt eind juni.',
      en: 'The writers read this. For example: the organisation stops at the end of June.',
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
  forcePublish: {
    key: 'reason',
    isRequired: true,
    label: { nl: 'Waarom kan dit niet wachten?', en: 'Why can this not wait?' },
    help: {
      nl: 'De schrijvers en het labo lezen dit. Bijvoorbeeld: het noodnummer in deze fiche is vandaag veranderd.',
      en: 'The writers and the labo read this. For example: the emergency number in this fiche changed today.',
    },
  },
}
