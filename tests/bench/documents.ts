import type { PublicRecord, PublicTerm } from '#src/delivery/read-model/public-record.ts'
import { heading, idOf, list, paragraph, recordOf, richText, termOf } from '#tests/support/delivery-records.ts'
import { chanceFrom } from './chance.ts'

const partnerCount = 40
const contactCount = 60
const instants = { first: Date.UTC(2024, 8, 1), minute: 60_000 }

/** Themes that are on exactly so many fiches, whatever the size of the whole. */
export const rareThemes = { 'zeldzaam-25': 25, 'zeldzaam-100': 100, 'zeldzaam-200': 200 } as const
/** The partner that leads this many fiches, where there are so many; no contact works there. */
export const bigPartner = { name: 'partner-0', dependants: 1000 } as const

const vocabularies = {
  sector: ['onderwijs', 'welzijn', 'gezondheid', 'stad', 'jeugd', 'vrije-tijd'],
  theme: ['schoolmoeheid', 'spijbelen', 'pesten', 'armoede', 'welbevinden', 'ouders', 'overgang', 'taal', 'rouw'],
  audience: ['leerkracht', 'zorgcoordinator', 'directie', 'ouder', 'begeleider'],
  level: ['kleuter', 'lager', 'secundair', 'buitengewoon'],
} as const

export const allTerms = (): PublicTerm[] => [
  ...Object.entries(vocabularies).flatMap(([vocabulary, keys]) => keys.map((key) => termOf(vocabulary, key))),
  ...Object.keys(rareThemes).map((key) => termOf('theme', key)),
]

/** Partners and contacts, in an order in which each points to earlier ones only. */
export const surroundings = (): PublicRecord[] => [
  ...Array.from({ length: partnerCount }, (_, index) =>
    recordOf({
      type: 'partner',
      name: `partner-${index}`,
      content: { name: `Partner ${index}`, sector: idOf(`sector ${pick(vocabularies.sector, index)}`), active: true },
    }),
  ),
  ...Array.from({ length: contactCount }, (_, index) =>
    recordOf({
      type: 'contact',
      name: `contact-${index}`,
      content: {
        function: `Coördinator ${index}`,
        organisation: idOf(`partner-${1 + (index % (partnerCount - 1))}`),
        name: `Functie ${index}`,
        email: `functie-${index}@dienst.example`,
        consent: { name: true, email: true, phone: false },
      },
    }),
  ),
]

/** So many documents in all, with those around them; fiches for the most part. Seeded: the same on every run. */
export function* documents(size: number): Generator<PublicRecord> {
  const chance = chanceFrom(size)
  const count = size - partnerCount - contactCount
  for (let index = 0; index < count; index += 1) yield fiche(index, count, chance)
}

/** The names (slugs) of the fiches. */
export const ficheNames = (size: number): string[] =>
  Array.from({ length: size - partnerCount - contactCount }, (_, index) => `fiche-${index}`)

/** One fiche, about two pages, that points to a partner, a contact, words and two other fiches. */
export function fiche(index: number, count: number, chance: () => number): PublicRecord {
  const name = `fiche-${index}`
  const at = new Date(instants.first + index * instants.minute).toISOString()
  const lead = index < bigPartner.dependants ? 0 : 1 + Math.floor(chance() * (partnerCount - 1))
  const rare = Object.entries(rareThemes).filter(([, wanted]) => isOneOf(index, count, wanted))
  const themes = [pick(vocabularies.theme, Math.floor(chance() * 9)), ...rare.map(([key]) => key)]
  const related = index < 2 ? [] : [index - 1, Math.floor(chance() * index)]
  return recordOf({
    type: 'fiche',
    name,
    lead: idOf(`partner-${lead}`),
    publishedAt: at,
    modifiedAt: at,
    content: {
      title: `Wat doe je ${sentence(chance, 4)} ${index}`,
      summary: `Zes vragen over ${sentence(chance, 9)}`,
      kind: pick(['beeld', 'begrippenkader', 'werkwijze', 'hulpmiddel'], index),
      carePhase: pick(['brede-basiszorg', 'verhoogde-zorg', 'uitbreiding-van-zorg'], index),
      cost: pick(['free', 'low', 'high'], index),
      audiences: [idOf(`audience ${pick(vocabularies.audience, index)}`)],
      levels: [idOf(`level ${pick(vocabularies.level, index)}`)],
      themes: [...new Set(themes)].map((key) => idOf(`theme ${key}`)),
      duration: { read: 5, prepare: 30, carryOut: 50 },
      signals: richText(list('bullet', sentence(chance, 8), sentence(chance, 8), sentence(chance, 8))),
      body: richText(...Array.from({ length: 4 }, () => section(chance)).flat()),
      needs: richText(paragraph(sentence(chance, 20))),
      pitfalls: richText(paragraph(sentence(chance, 20))),
      sources: [{ id: `${name}-s`, title: sentence(chance, 5), author: 'Team Zorg', year: 2021 }],
      organisations: [{ id: `${name}-o`, name: sentence(chance, 3), url: 'https://www.example.be/' }],
      contacts: [idOf(`contact-${index % contactCount}`)],
      related: { fiches: [...new Set(related)].map((other) => idOf(`fiche-${other}`)), leerlabos: [], projects: [] },
      licence: 'CC-BY-4.0',
    },
  })
}

const section = (chance: () => number) => [
  heading('h2', sentence(chance, 4)),
  paragraph(sentence(chance, 40)),
  list('number', sentence(chance, 12), sentence(chance, 12), sentence(chance, 12)),
]

/** Evenly spread over all, so many in total. */
const isOneOf = (index: number, count: number, wanted: number): boolean =>
  Math.floor(((index + 1) * wanted) / count) > Math.floor((index * wanted) / count)

const pick = <Item>(items: readonly Item[], index: number): Item => {
  const found = items[index % items.length]
  if (found === undefined) throw new RangeError('Nothing to pick from.')
  return found
}

/** Words that exist, in no order that means anything. */
export const words =
  'afwezig begeleiden buurt dag een gesprek groep hand helpen huis jongere klas kind leraar leren les luisteren maandag moe netwerk ochtend ouder overleg plan plek praten rust samen school schooluitval spijbelen stap team thuis tijd uitval vaak veilig vertrouwen vraag warm week welbevinden werken zorg zorgteam'.split(
    ' ',
  )

const sentence = (chance: () => number, length: number): string =>
  Array.from({ length }, () => pick(words, Math.floor(chance() * words.length))).join(' ')
