import type { Letter } from '#src/notifications/mail-shell.ts'

import type { DisabledWhy } from './shape.ts'

/** A webhook that was disabled, as its owner is told. `docs`: address of the page for who builds a website. */
export type StoppedWebhook = { site: string; url: string; why: DisabledWhy; error: string | null; docs: string }

/** To the owner of a website that can no longer be told of changes. Pure. */
export const stoppedLetter = ({ site, url, why, error, docs }: StoppedWebhook): Letter & { subject: string } => ({
  subject: `We sturen ${site} geen meldingen meer`,
  title: `We sturen ${site} geen meldingen meer`,
  paragraphs: [
    why === 'gone'
      ? 'De website antwoordde dat dit adres niet meer bestaat (410). Daarom zijn we meteen gestopt met meldingen te sturen.'
      : 'We konden een dag lang geen meldingen afleveren bij de website. Daarom zijn we gestopt met proberen.',
    { heading: 'Om welk adres gaat het?' },
    { items: [url] },
    ...(error === null ? [] : [{ quote: error, label: 'Wat er bij de laatste poging misging' }]),
    { heading: 'Wat kun je doen?' },
    {
      items: [
        'Kijk na waarom de website niet goed antwoordt, en herstel dat.',
        'Zet de meldingen daarna weer aan met POST /v1/webhooks/{id}/enable. Alles wat je miste, komt dan nog, in de juiste volgorde.',
        'Heb je de meldingen niet meer nodig? Verwijder ze dan met DELETE /v1/webhooks/{id}.',
      ],
    },
  ],
  button: { label: 'Uitleg voor wie de website bouwt', url: docs },
  footer: ['Je krijgt deze mail omdat jouw adres bij het labo staat als contact voor deze website.'],
})
