import { describe, expect, it } from 'vitest'
import type { Kind } from '#src/review/facts.ts'
import { openTo, refusalOf } from '#src/review/open-to.ts'
import { contentProblems } from '#src/review/requirements.ts'
import { editionStates, openStates, publications } from '#src/review/states.ts'
import { actions } from '#src/review/transitions.ts'
import { actionWords, editionWords, publicationWords, sentenceOf, type Words } from '#src/review/words.ts'
import { comment, editionFor, factsFor, parties, standpoints } from '#tests/support/cast-facts.ts'

const stands = [null, ...editionStates].flatMap((state) => publications.map((publication) => ({ state, publication })))
const sentence = ({ state, publication }: (typeof stands)[number]): Words =>
  sentenceOf({
    publication,
    edition: state && { number: 2, state },
    liveEdition: publication === 'never' ? null : 1,
    publishedAt: publication === 'never' ? null : '2026-09-01T22:30:00.000Z',
  })

const kinds: Kind[] = ['fiches', 'projects', 'leerlabos', 'partners', 'contacts', 'labo']

/** Everything that these rules can say to a person. */
const everything = (): Words[] =>
  [
    ...Object.values(actionWords),
    ...Object.values(publicationWords),
    ...Object.values(editionWords),
    ...stands.map(sentence),
    ...kinds.flatMap((kind) =>
      contentProblems(kind, { title: 'a'.repeat(500), sources: [{}], sessions: [{}], consent: { name: true } }),
    ),
    ...standpoints.flatMap((who) =>
      editionStates.flatMap((state) => {
        const edition = editionFor(parties[who], {
          state,
          number: 2,
          reviewer: 'elsewhere',
          submittedBy: who,
          savedBy: [who],
          hash: null,
        })
        const facts = factsFor(who, {
          edition,
          publication: 'live',
          comments: [comment()],
          slugIsFree: false,
          leadState: 'inactive',
          approver: null,
          actor: { ...parties[who], belongsToOwnerOutsideLabo: true },
        })
        const refusals = actions.flatMap((action) => {
          const refusal = refusalOf(facts, action, {})
          return refusal && 'reasons' in refusal ? refusal.reasons : []
        })
        return [...openTo(facts).flatMap(({ reasons }) => reasons), ...refusals]
      }),
    ),
  ].map((said) => ('message' in said ? said.message : said))

const technical =
  /\b(status|workflow|editie|edition|draft|slug|hash|null|undefined|uuid|json|api|id|lock|payload|boolean|string)\b/i

describe('what people read', () => {
  it('holds no technical word, no key and no hole', () => {
    const said = [...new Set(everything().map(({ nl }) => nl))]
    expect(said.length).toBeGreaterThan(80)
    expect(said.filter((text) => technical.test(text))).toEqual([])
    expect(said.filter((text) => text.trim() === '' || /undefined|NaN|Invalid|\$\{|[a-z][A-Z]|_/.test(text))).toEqual(
      [],
    )
  })

  it('exists in both languages, and they differ', () => {
    for (const { nl, en } of everything()) {
      expect(en.trim()).not.toBe('')
      if (nl !== 'online') expect(nl).not.toBe(en)
    }
  })

  it.each(stands)('a sentence ends as a sentence: edition $state, document $publication', (stand) => {
    for (const text of Object.values(sentence(stand))) expect(text).toMatch(/^[A-Z].*[.]$/)
  })

  it('whoever works on a live text reads that it stays online meanwhile', () => {
    for (const state of openStates) {
      expect(sentence({ state, publication: 'live' }).nl).toContain('De huidige versie blijft intussen online.')
      expect(sentence({ state, publication: 'never' }).nl).not.toContain('blijft intussen online')
    }
  })

  it('the day is the one in Brussels', () => {
    expect(sentence({ state: 'published', publication: 'live' }).nl).toBe('Online sinds 2 september 2026.')
  })
})
