/** Rich text of one paragraph, as the editor stores it. */
export const richText = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, version: 1, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

/** Ids that complete content links to. */
export type Words = { sector: string; theme: string; audience: string; level: string }
export type Links = { words: Words; partner: string }

/** Content in which nothing is missing, with `mark` in every text that people write. */
export const completeContent = (mark: string, { words, partner }: Links) => ({
  fiches: {
    title: `Fiche ${mark}`,
    summary: `Wat je leert ${mark}`,
    kind: 'werkwijze',
    body: richText(`Begin maandag ${mark}`),
    audiences: [words.audience],
    levels: [words.level],
    themes: [words.theme],
    carePhase: 'verhoogde-zorg',
    signals: richText(`Wat opvalt ${mark}`),
    needs: richText(`Een rustig lokaal ${mark}`),
    sources: [{ title: `Praktijkervaring ${mark}`, author: `Team ${mark}` }],
    organisations: [{ name: `Dienst ${mark}` }],
    licence: 'CC-BY-4.0',
  },
  projects: {
    title: `Project ${mark}`,
    summary: `Wat het doet ${mark}`,
    schoolYear: '2026-2027',
    support: ['financieel'],
    phase: 'lopend',
    body: richText(`Samen aan de slag ${mark}`),
    partners: [partner],
  },
  leerlabos: {
    title: `Leerlabo ${mark}`,
    summary: `Wat je hier leert ${mark}`,
    schoolYear: '2026-2027',
    level: words.level,
    audiences: [words.audience],
    focus: `In relatie ${mark}`,
    body: richText(`Breng een vraag mee ${mark}`),
    guides: [{ name: `Begeleider ${mark}`, organisation: `Team ${mark}` }],
    sessions: [
      {
        start: '2027-01-12T12:30:00.000Z',
        end: '2027-01-12T15:00:00.000Z',
        place: { name: `Zaal ${mark}`, address: `Straat 1 ${mark}` },
        status: 'planned',
      },
    ],
  },
  partners: {
    name: `Partner ${mark}`,
    sector: words.sector,
    description: richText(`Wie wij zijn ${mark}`),
    address: { street: `Straat 2 ${mark}`, city: 'Leuven' },
  },
  contacts: {
    function: `Coördinator ${mark}`,
    organisation: partner,
    name: `Contactpersoon ${mark}`,
    email: `${mark}@dienst.example`,
    phone: '016 00 00 00',
    consent: { name: true, givenBy: `De persoon zelf ${mark}`, validUntil: '2030-06-30T12:00:00.000Z' },
  },
  labo: {
    title: `Hoe houden we iedereen aan boord? ${mark}`,
    summary: `Waar het labo voor staat ${mark}`,
    kind: 'laboratorium',
    phase: 'lopend',
    focus: `Verbinding ${mark}`,
    youth: [{ text: `Wie afhaakt ${mark}` }],
    whatIfs: [{ text: `Wat als we sneller praten ${mark}` }],
    levers: [{ text: `Een netwerk ${mark}` }],
    insights: [{ title: `Studiedag ${mark}`, kind: 'event', text: `Wat we zagen ${mark}`, partners: [partner] }],
  },
})
