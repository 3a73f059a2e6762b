import { evidenceWords } from '#src/review/evidence-words.ts'

/** Words in Dutch and in English. */
export type Words = { nl: string; en: string }

const enumeration = <const Id extends string>(title: Words, words: Record<Id, Words>) => ({
  title,
  words,
  ids: Object.keys(words) as [Id, ...Id[]],
})

/**
 * The codes that are part of the API itself, in their order, with the words for them. Schemas, filters, pages and
 * `/v1/vocabularies` all read this list; the labo's own words are terms and stand in the database.
 */
export const enumerations = {
  kind: enumeration(
    { nl: 'Soort fiche', en: 'Kind of fiche' },
    {
      beeld: { nl: 'Beeld', en: 'Picture' },
      begrippenkader: { nl: 'Begrippenkader', en: 'Framework' },
      werkwijze: { nl: 'Werkwijze', en: 'Way of working' },
      hulpmiddel: { nl: 'Hulpmiddel', en: 'Aid' },
    },
  ),
  carePhase: enumeration(
    { nl: 'Fase van zorg', en: 'Phase of care' },
    {
      'brede-basiszorg': { nl: 'Brede basiszorg', en: 'Broad basic care' },
      'verhoogde-zorg': { nl: 'Verhoogde zorg', en: 'Increased care' },
      'uitbreiding-van-zorg': { nl: 'Uitbreiding van zorg', en: 'Extension of care' },
      'individueel-aangepast-curriculum': {
        nl: 'Individueel aangepast curriculum',
        en: 'Individually adapted curriculum',
      },
    },
  ),
  cost: enumeration(
    { nl: 'Kostprijs', en: 'Cost' },
    {
      free: { nl: 'Gratis', en: 'Free' },
      low: { nl: 'Minder dan 100 euro per klas (€)', en: 'Less than 100 euro per class (€)' },
      high: { nl: 'Meer dan 100 euro per klas (€€)', en: 'More than 100 euro per class (€€)' },
    },
  ),
  phase: enumeration(
    { nl: 'Fase van een project', en: 'Phase of a project' },
    {
      opstart: { nl: 'Opstart', en: 'Starting' },
      lopend: { nl: 'Lopend', en: 'Running' },
      afgerond: { nl: 'Afgerond', en: 'Finished' },
    },
  ),
  support: enumeration(
    { nl: 'Ondersteuning van een project', en: 'Support for a project' },
    {
      financieel: { nl: 'Financieel', en: 'Financial' },
      logistiek: { nl: 'Logistiek', en: 'Logistic' },
    },
  ),
  sessionStatus: enumeration(
    { nl: 'Stand van een sessie', en: 'Status of a session' },
    {
      planned: { nl: 'Gaat door', en: 'Planned' },
      full: { nl: 'Volzet', en: 'Full' },
      cancelled: { nl: 'Afgelast', en: 'Cancelled' },
      done: { nl: 'Voorbij', en: 'Done' },
    },
  ),
  evidence: enumeration({ nl: 'Onderbouwing van een fiche', en: 'Evidence for a fiche' }, evidenceWords),
  insightKind: enumeration(
    { nl: 'Soort inzicht van het labo', en: 'Kind of insight of the labo' },
    {
      livestream: { nl: 'Livestream', en: 'Livestream' },
      event: { nl: 'Evenement', en: 'Event' },
      publication: { nl: 'Publicatie', en: 'Publication' },
    },
  ),
  laboKind: enumeration(
    { nl: 'Soort labo', en: 'Kind of labo' },
    { laboratorium: { nl: 'Laboratorium', en: 'Laboratory' } },
  ),
} as const

export type EnumerationName = keyof typeof enumerations
export const enumerationNames = Object.keys(enumerations) as EnumerationName[]

/** The words of the labo itself, kept as terms. */
export const vocabularyTitles = {
  theme: { nl: 'Thema', en: 'Theme' },
  audience: { nl: 'Doelgroep', en: 'Audience' },
  level: { nl: 'Onderwijsniveau', en: 'Level of education' },
  sector: { nl: 'Sector', en: 'Sector' },
} as const satisfies Record<string, Words>
export type TermVocabulary = keyof typeof vocabularyTitles
export const termVocabularies = Object.keys(vocabularyTitles) as TermVocabulary[]
