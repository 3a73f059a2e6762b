import type { Words } from '#src/review/words.ts'

type About = { partner: string | null; about: string | null; site: string | null }

/** What is told besides what the document's own history says, in one sentence; undefined when that history says it. */
export const sentenceOfOccasion = (key: string, { about, site }: About): Words | undefined => {
  if (key === 'mail-refused') {
    return {
      nl: `De mail aan ${about ?? 'iemand die er niet meer is'} komt niet aan: het adres wordt geweigerd.`,
      en: `Mail to ${about ?? 'somebody who is no longer here'} does not arrive: the address is refused.`,
    }
  }
  if (key === 'webhook-disabled') {
    return {
      nl: `De meldingen aan ${site ?? 'een website die er niet meer is'} zijn gestopt: ze kwamen niet meer aan.`,
      en: `Webhooks of ${site ?? 'a website that is no longer here'} were disabled: they no longer arrived.`,
    }
  }
  return Object.hasOwn(sentences, key) ? sentences[key] : undefined
}

const sentences: Readonly<Record<string, Words>> = {
  receipt: { nl: 'Je diende de tekst in bij het labo.', en: 'You submitted the text to the labo.' },
  'agree-asked': {
    nl: 'Jullie akkoord wordt gevraagd voor de nieuwe versie.',
    en: 'Your agreement is asked for the new version.',
  },
  'review-due': {
    nl: 'Tijd om na te kijken of de tekst nog klopt.',
    en: 'Time to check whether the text still holds.',
  },
  'review-overdue': {
    nl: 'De tekst is al een tijd niet nagekeken.',
    en: 'The text has not been checked for some time.',
  },
  'stop-overdue': {
    nl: 'De noodstop had al opgelost moeten zijn.',
    en: 'The emergency stop should have been settled by now.',
  },
}
