import { describe, expect, it } from 'vitest'
import { refusalOf } from '#src/review/open-to.ts'
import { comment, editionFor, factsFor, fullInput, parties } from '#tests/support/cast-facts.ts'

const lacks = (path: string) => ({ path, code: 'required', message: { nl: 'Vul in.', en: 'Fill in.' } })

describe('guards and demands together', () => {
  it('all reasons are told at once, guards and demands together', () => {
    const facts = factsFor('lead', {
      edition: editionFor(parties.lead, { state: 'changesRequested', number: 3 }),
      contentProblems: [lacks('title')],
      slugIsFree: false,
      comments: [comment(), comment({ id: 'c2' })],
    })
    const refusal = refusalOf(facts, 'submit', {})
    expect(refusal && 'reasons' in refusal ? refusal.reasons.map(({ code, path }) => path ?? code) : []).toEqual([
      'title',
      'slug',
      'answers.c1',
      'answers.c2',
      'changeNote',
    ])
  })

  it('an answered, resolved or optional comment stops nobody', () => {
    const comments = [
      comment({ state: 'addressed' }),
      comment({ id: 'c2', state: 'resolved' }),
      comment({ id: 'c3', kind: 'may' }),
      comment({ id: 'c4', kind: 'question' }),
    ]
    const submitted = factsFor('reviewer', { edition: editionFor(parties.reviewer, { state: 'submitted' }), comments })
    expect(refusalOf(submitted, 'approve', fullInput)).toBeUndefined()
    const draft = factsFor('lead', { edition: editionFor(parties.lead, { state: 'draft' }), comments })
    expect(refusalOf(draft, 'submit', {})).toBeUndefined()
  })

  it.each(['projects', 'leerlabos', 'partners', 'contacts', 'labo'] as const)(
    'a next edition of %s needs no change note',
    (kind) => {
      const facts = factsFor('lead', { kind, edition: editionFor(parties.lead, { number: 2 }) })
      expect(refusalOf(facts, 'submit', {})).toBeUndefined()
    },
  )

  it('an administrator may release the claim of a reviewer who is away', () => {
    const facts = factsFor('admin', {
      edition: editionFor(parties.admin, { state: 'submitted', reviewer: 'reviewer' }),
    })
    expect(refusalOf(facts, 'release', {})).toBeUndefined()
  })

  it('somebody without an id is never taken for the one who claimed or approved', () => {
    const actor = { ...parties.reviewer, id: null }
    const facts = factsFor('reviewer', { actor, edition: editionFor(actor, { state: 'submitted', reviewer: null }) })
    expect(refusalOf(facts, 'approve', fullInput)?.because).toBe('guards')
  })
})
