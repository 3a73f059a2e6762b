import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { itemsOf, partsOf, partsOfTexts, tokensOf } from '#src/review/diff/parts.ts'
import { type Piece, piecesOf } from '#src/review/diff/passages.ts'
import { passagesOf } from '#src/review/diff/rich-text.ts'
import type { Part, Passage } from '#src/review/diff/shape.ts'

import { callout, element, list, item, paragraph, root, steps, text, upload } from './intake-nodes.ts'

const nobody = () => 'een foto'
const pieces = (value: unknown) => piecesOf(value, nobody)
const changed = (before: unknown, after: unknown) => passagesOf(pieces(before), pieces(after))
const shown = (parts: readonly Part[]) =>
  parts.map(({ op, text: words }) => (op === 'same' ? words : op === 'added' ? `+${words}+` : `-${words}-`)).join('')

const without = (op: Part['op'], parts: readonly Part[]) =>
  parts
    .filter((part) => part.op !== op)
    .map(({ text: words }) => words)
    .join('')

const words = fc.array(fc.constantFrom('de', 'klas', 'rust', ' ', '  ', '\n', '.', ',', 'é', '👩🏽‍🏫', 'één', '-'), {
  maxLength: 40,
})
const anyText = fc.oneof(
  words.map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('two texts, word by word', () => {
  it('shows which word went and which one came', () => {
    expect(shown(partsOfTexts('Begin maandag rustig.', 'Begin dinsdag rustig.'))).toBe(
      'Begin -maandag-+dinsdag+ rustig.',
    )
  })

  it('shows neighbouring words that changed as one change', () => {
    expect(shown(partsOfTexts('een oude rode jas', 'een nieuwe blauwe jas'))).toBe('een -oude rode-+nieuwe blauwe+ jas')
  })

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const parts = partsOfTexts(before, after)
        expect(without('added', parts)).toBe(before)
        expect(without('removed', parts)).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  it('says of equal texts that all of it stayed', () => {
    fc.assert(
      fc.property(anyText, (same) => {
        expect(partsOfTexts(same, same).every(({ op }) => op === 'same')).toBe(true)
      }),
    )
  })

  it('gives up on telling words apart when nearly nothing is left of a long text', () => {
    const long = (word: string) => Array.from({ length: 2000 }, (_, place) => `${word}${place}`).join(' ')
    const parts = partsOfTexts(long('oud'), long('nieuw'))
    expect(parts.map(({ op }) => op)).toEqual(['removed', 'added'])
    expect(without('added', parts)).toBe(long('oud'))
  })

  it('notices that a word became bold, and that a link leads elsewhere', () => {
    const plain = tokensOf('Lees dit.')
    const bold = [...tokensOf('Lees '), ...tokensOf('dit', { marks: ['bold'] }), ...tokensOf('.')]
    expect(partsOf(plain, bold)).toEqual([
      { op: 'same', text: 'Lees ' },
      { op: 'removed', text: 'dit' },
      { op: 'added', text: 'dit', marks: ['bold'] },
      { op: 'same', text: '.' },
    ])
    const link = (url: string) => tokensOf('hier', { link: url })
    expect(partsOf(link('https://a.example'), link('https://b.example'))).toEqual([
      { op: 'removed', text: 'hier', link: 'https://a.example' },
      { op: 'added', text: 'hier', link: 'https://b.example' },
    ])
  })
})

describe('two lists, thing by thing', () => {
  it('shows what came and what went, told apart by what they are and not by what they are called', () => {
    const say = (id: string) => (id === 'a' ? 'Noord' : 'Zuid')
    expect(itemsOf(['a', 'b'], ['b', 'c'], (id) => id, say)).toEqual([
      { op: 'removed', text: 'Noord' },
      { op: 'same', text: 'Zuid' },
      { op: 'added', text: 'Zuid' },
    ])
  })
})

const named = ({ as, op, parts, was }: Passage) => `${op} ${was ? `${was.nl} → ` : ''}${as.nl}: ${shown(parts)}`
const heading = (tag: string, ...children: unknown[]) => element('heading', children, { tag })

describe('two rich texts, piece by piece', () => {
  it('keeps what stayed, and shows in a paragraph which words changed', () => {
    const before = root(
      heading('h2', text('Begin')),
      paragraph(text('Maak maandag een kring.')),
      paragraph(text('Luister.')),
    )
    const after = root(
      heading('h2', text('Begin')),
      paragraph(text('Maak dinsdag een kring.')),
      paragraph(text('Luister.')),
    )
    expect(changed(before, after).map(named)).toEqual([
      'same Tussentitel: Begin',
      'changed Alinea: Maak -maandag-+dinsdag+ een kring.',
      'same Alinea: Luister.',
    ])
  })

  it('shows a new paragraph as new, wherever it stands', () => {
    const [one, two] = [paragraph(text('Eerst rust.')), paragraph(text('Dan praten.'))]
    expect(changed(root(one, two), root(one, paragraph(text('Haal water.')), two)).map(named)).toEqual([
      'same Alinea: Eerst rust.',
      'added Alinea: +Haal water.+',
      'same Alinea: Dan praten.',
    ])
  })

  it('shows a paragraph that became a heading, and one that moved to the middle', () => {
    const before = root(paragraph(text('Wat doe je?')))
    expect(changed(before, root(heading('h3', text('Wat doe je?')))).map(named)).toEqual([
      'changed Alinea → Kleine tussentitel: Wat doe je?',
    ])
    const centred = root({ ...paragraph(text('Wat doe je?')), format: 'center' })
    expect(changed(before, centred).map(named)).toEqual(['changed Alinea → Alinea, in het midden: Wat doe je?'])
  })

  it('reads lists point by point, also inside each other', () => {
    const before = root(list(item(text('Stoelen'))))
    const after = root(list(item(text('Stoelen')), item(list(item(text('Kaartjes'))))))
    expect(changed(before, after).map(named)).toEqual(['same Punt: Stoelen', 'added Punt, niveau 2: +Kaartjes+'])
  })

  it('reads blocks field by field, with the choices in their name', () => {
    const plan = steps([{ id: 'i1', title: 'Luister', text: 'Zonder oordeel.' }])
    expect(pieces(root(callout(), plan)).map(({ as }) => as.nl)).toEqual([
      'Kader (Tip): Titel',
      'Kader (Tip): Tekst',
      'Stap: Wat doe je?',
      'Stap: Hoe doe je dat?',
    ])
    expect(changed(root(callout()), root(callout({ tone: 'caution' }))).map(named)).toEqual([
      'changed Kader (Tip): Titel → Kader (Let op): Titel: Let op',
      'changed Kader (Tip): Tekst → Kader (Let op): Tekst: Een kader.',
    ])
  })

  it('tells two images apart that are called the same', () => {
    const other = { ...upload(), value: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c' }
    expect(changed(root(upload()), root(other)).map(named)).toEqual([
      'removed Beeld: -een foto-',
      'added Beeld: +een foto+',
    ])
  })

  it('shows the address of a link and how words are set', () => {
    const linked = paragraph(
      element('link', [text('het labo', { format: 3 })], { fields: { url: 'https://labo.example/a' } }),
    )
    expect(pieces(root(linked))).toEqual([
      {
        as: { nl: 'Alinea', en: 'Paragraph' },
        tokens: ['het', ' ', 'labo'].map((word) => ({
          text: word,
          link: 'https://labo.example/a',
          marks: ['bold', 'italic'],
        })),
      },
    ])
  })

  it('gives both texts back, whatever they are', () => {
    const kinds = fc.constantFrom('Alinea', 'Punt', 'Tussentitel')
    const piece: fc.Arbitrary<Piece> = fc.record({
      as: kinds.map((nl) => ({ nl, en: nl })),
      tokens: words.map((some) => tokensOf(some.join(''))),
    })
    const texts = fc.array(piece, { maxLength: 8 })
    const readWithout = (op: Part['op'], passages: readonly Passage[]) =>
      passages
        .filter((passage) => passage.op !== op)
        .map(({ as, parts, was }) => `${op === 'added' ? (was ?? as).nl : as.nl}: ${without(op, parts)}`)
    const written = (all: readonly Piece[]) =>
      all.map(({ as, tokens }) => `${as.nl}: ${tokens.map((t) => t.text).join('')}`)
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const passages = passagesOf(before, after)
        expect(readWithout('added', passages)).toEqual(written(before))
        expect(readWithout('removed', passages)).toEqual(written(after))
      }),
      { numRuns: 500 },
    )
  })
})
