import { describe, expect, it } from 'vitest'
import type { Happening } from '#src/review/timeline/happening.ts'
import { sentenceFor, toldKeys } from '#src/review/timeline/sentences.ts'
import { actions } from '#src/review/transitions.ts'

const happening = (key: string, more: Partial<Happening> = {}): Happening => ({
  key,
  edition: 2,
  times: 1,
  parameters: {},
  who: { name: 'Rol lid' },
  lead: 'Centrum voor Leerzorg',
  ...more,
})
const nl = (key: string, more?: Partial<Happening>) => sentenceFor(happening(key, more)).nl
const en = (key: string, more?: Partial<Happening>) => sentenceFor(happening(key, more)).en

/** Parameters as later versions of the product, or damaged rows, could hold them. */
const odd: Happening['parameters'][] = [
  {},
  { comments: 3, musts: 2, answers: 1, fixes: 4, live: 1, before: 'x', from: 1, replacement: 'x', kind: 'question' },
  {
    comments: 'many',
    musts: -1,
    answers: null,
    fixes: 1.5,
    ground: 7,
    status: {},
    about: ['withdraw'],
    from: Infinity,
  },
  { ground: 'constructor', status: 'toString', about: '__proto__' },
]
const tellers: Partial<Happening>[] = [{}, { who: null }, { who: { name: null } }, { lead: null, edition: null }]

const everything = [...new Set([...actions, ...toldKeys])].flatMap((key) =>
  odd.flatMap((parameters) =>
    tellers.map((teller) => ({ key, ...sentenceFor(happening(key, { ...teller, parameters })) })),
  ),
)

const technical =
  /\b(status|workflow|editie|edition|draft|slug|hash|null|undefined|uuid|json|api|id|lock|payload|boolean|object)\b/i

describe('the story of a document', () => {
  it('every action of the workflow has a sentence of its own', () => {
    expect(actions.filter((action) => !toldKeys.includes(action))).toEqual([])
    const plain = nl('somethingNobodyKnows')
    expect(actions.filter((action) => nl(action) === plain)).toEqual([])
    expect(new Set(actions.map((action) => nl(action))).size).toBe(actions.length)
  })

  it('every sentence is one, in both languages, without a technical word or a hole', () => {
    for (const { key, ...said } of everything) {
      for (const text of Object.values(said)) {
        expect(text, key).toMatch(/^\p{Lu}[^.]*\.$/u)
        expect(text, key).not.toMatch(technical)
        expect(text, key).not.toMatch(/ {2}|undefined|NaN|Infinity|\[|\{| ,| \./)
      }
      expect(said.nl, key).not.toBe(said.en)
    }
  })

  it('tells who asked for how much', () => {
    expect(nl('requestChanges', { parameters: { comments: 2, musts: 2 } })).toBe(
      'De nalezer vroeg om twee aanpassingen.',
    )
    expect(nl('requestChanges', { parameters: { comments: 1, musts: 1 } })).toBe('De nalezer vroeg om één aanpassing.')
    expect(nl('requestChanges', { parameters: { comments: 16, musts: 13 } })).toBe(
      'De nalezer vroeg om 13 aanpassingen en maakte nog drie opmerkingen.',
    )
    expect(en('requestChanges', { parameters: { comments: 2, musts: 1 } })).toBe(
      'The reviewer asked for one change and made one comment more.',
    )
  })

  it('an organisation submits, in its own name', () => {
    expect(nl('submit')).toBe('Centrum voor Leerzorg diende versie 2 in.')
    expect(nl('submit', { parameters: { answers: 2 } })).toBe(
      'Centrum voor Leerzorg diende versie 2 in, met een antwoord op twee opmerkingen.',
    )
    expect(nl('submit', { lead: null })).toBe('Rol lid diende versie 2 in.')
  })

  it('saves that follow each other are told once', () => {
    expect(nl('save')).toBe('Rol lid bewaarde de tekst.')
    expect(nl('save', { times: 5 })).toBe('Rol lid bewaarde 5 keer.')
    expect(en('save', { times: 5 })).toBe('Rol lid saved 5 times.')
  })

  it('somebody who is gone is somebody who is gone; the clock is the system', () => {
    expect(nl('start', { who: { name: null } })).toBe('Iemand die er niet meer is, begon aan versie 2.')
    expect(en('start', { who: { name: null } })).toBe('Somebody who is no longer here started on version 2.')
    expect(nl('publish', { who: null })).toBe('Het systeem zette versie 2 online.')
  })

  it('says why a text was taken offline, and what was asked of the labo', () => {
    expect(nl('emergencyStop', { parameters: { ground: 'privacy' } })).toBe(
      'Rol lid haalde de tekst meteen offline om iemands privacy te beschermen.',
    )
    expect(nl('ask', { parameters: { about: 'withdraw' } })).toBe('Rol lid vroeg het labo om de tekst in te trekken.')
    expect(nl('setSessionStatus', { parameters: { status: 'full' } })).toBe('Het labo meldde dat een sessie volzet is.')
  })

  it.each(['somethingNobodyKnows', 'constructor', '__proto__', 'toString', ''])(
    'an unknown event (%j) gets a plain sentence',
    (key) => {
      expect(nl(key)).toBe('Rol lid deed iets wat hier niet beschreven is.')
      expect(en(key)).toBe('Rol lid did something that is not described here.')
    },
  )
})
