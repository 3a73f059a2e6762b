import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { chooseSlug, slugify, type SlugQuestion } from '#collections/intake/slug.ts'

describe('a web address made from a title', () => {
  it.each([
    ['Wat doe je als een leerling afhaakt?', 'wat-doe-je-als-een-leerling-afhaakt'],
    ['Schoolmoe? Praat met één leerling', 'schoolmoe-praat-met-een-leerling'],
    ['Leerlabo’s in ’t Stad', 'leerlabos-in-t-stad'],
    ["foto's & video's", 'fotos-en-videos'],
    ['Coördinatie, reünie, België', 'coordinatie-reunie-belgie'],
    ['Cœur, Ærø, Straße, Łódź', 'coeur-aero-strasse-lodz'],
    ['  --Spaties   en — streepjes--  ', 'spaties-en-streepjes'],
    ['Ris+K basisonderwijs', 'ris-k-basisonderwijs'],
    ['½ dag', '1-2-dag'],
    ['???', ''],
    ['学校', ''],
    ['', ''],
  ])('turns %j into %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('ends at a whole word, within eighty characters', () => {
    const slug = slugify(
      'Een heel lange titel die maar blijft doorgaan over alles wat een school op maandagochtend kan doen',
    )
    expect(slug).toBe('een-heel-lange-titel-die-maar-blijft-doorgaan-over-alles-wat-een-school-op')
    expect(slugify('a'.repeat(200))).toHaveLength(80)
  })

  it('is made of lower case letters, digits and single hyphens, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(slugify(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slugify(slugify(title))).toBe(slugify(title))
        expect(slugify(title).length).toBeLessThanOrEqual(80)
      }),
      { seed: 20261123, numRuns: 2000 },
    )
  })
})

const choose = (question: Partial<SlugQuestion>, ...taken: string[]) =>
  chooseSlug({ title: 'Een titel', current: null, everLive: false, taken: (slug) => taken.includes(slug), ...question })

describe('the web address of a document', () => {
  it('comes from the title when nobody chose one', async () => {
    expect(await choose({})).toBe('een-titel')
  })

  it('gets a number when another document has it', async () => {
    expect(await choose({}, 'een-titel', 'een-titel-2')).toBe('een-titel-3')
  })

  it('follows the title as long as the document was never online', async () => {
    expect(await choose({ title: 'Een nieuwe titel', previousTitle: 'Een titel', current: 'een-titel' })).toBe(
      'een-nieuwe-titel',
    )
    expect(await choose({ title: 'Een nieuwe titel', previousTitle: 'Een titel', current: 'een-titel-2' })).toBe(
      'een-nieuwe-titel',
    )
  })

  it('keeps its number when the title stays', async () => {
    expect(await choose({ previousTitle: 'Een titel', current: 'een-titel-2' }, 'een-titel')).toBe('een-titel-2')
  })

  it('stays as a writer chose it, also when the title changes or the form sends it back', async () => {
    expect(
      await choose({ title: 'Iets anders', previousTitle: 'Een titel', current: 'gekozen', wanted: 'gekozen' }),
    ).toBe('gekozen')
    expect(await choose({ title: 'Iets anders', previousTitle: 'Een titel', current: 'gekozen' })).toBe('gekozen')
  })

  it('is tidied when a writer chooses one', async () => {
    expect(await choose({ wanted: 'Mijn Keuze!', current: 'een-titel' })).toBe('mijn-keuze')
    expect(await choose({ wanted: '../../etc', current: null })).toBe('etc')
  })

  it('never changes once the document was online', async () => {
    expect(await choose({ title: 'Nieuw', wanted: 'nieuw', current: 'een-titel', everLive: true })).toBe('een-titel')
  })

  it('is never the id of something', async () => {
    expect(await choose({ title: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b' })).toBe(
      '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b-2',
    )
  })

  it('is absent while there is no title', async () => {
    expect(await choose({ title: null })).toBeNull()
    expect(await choose({ title: '???' })).toBeNull()
  })

  it('gives up when all ninety-nine numbers are taken', async () => {
    expect(await choose({ taken: () => true })).toBeNull()
  })

  it('stays within eighty characters with its number', async () => {
    const long = slugify('a'.repeat(200))
    expect(await choose({ title: long }, long)).toBe(`${'a'.repeat(78)}-2`)
  })
})
