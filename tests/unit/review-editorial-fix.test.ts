import { describe, expect, it } from 'vitest'
import { fieldsToFix, problemsOfFixes, withFixes } from '#src/review/editorial-fix.ts'
import type { Fix } from '#src/review/input.ts'
import { richText } from '#tests/support/cast-content.ts'

const content = {
  title: 'Wat doe je als een leerlign afhaakt?',
  summary: 'Bel de ouders voor 10 uur, en bel ze nog eens.',
  slug: 'leerlign',
  body: {
    root: {
      ...richText('Zoek een rustig lokal.').root,
      children: [
        ...richText('Zoek een rustig lokal.').root.children,
        {
          type: 'link',
          fields: { url: 'https://lokal.example/', linkType: 'custom' },
          children: [{ type: 'text', text: 'Lees meer over spijbelen' }],
        },
        { type: 'block', fields: { blockType: 'callout', tone: 'lokal', text: richText('Let op de tijdt.') } },
      ],
    },
  },
}
const codes = (...fixes: Fix[]) => problemsOfFixes('fiches', content, fixes).map(({ code, path }) => `${path} ${code}`)
const fix = (path: string, from: string, to: string): Fix => ({ path, from, to })

describe('an editorial fix', () => {
  it('puts right words for wrong ones, in plain text, in rich text and in its blocks', () => {
    const fixes = [
      fix('title', 'leerlign', 'leerling'),
      fix('body', 'rustig lokal', 'rustig lokaal'),
      fix('body', 'tijdt', 'tijd'),
    ]
    expect(codes(...fixes)).toEqual([])
    const fixed = withFixes(content, fixes)
    expect(fixed.title).toBe('Wat doe je als een leerling afhaakt?')
    const text = JSON.stringify(fixed.body)
    expect(text).toContain('Zoek een rustig lokaal.')
    expect(text).toContain('Let op de tijd.')
    expect(text).toContain('https://lokal.example/')
    expect(text).toContain('"tone":"lokal"')
  })

  it('leaves the text it was given as it is', () => {
    const before = JSON.stringify(content)
    withFixes(content, [fix('title', 'leerlign', 'leerling')])
    expect(JSON.stringify(content)).toBe(before)
  })

  it('takes what looks like a pattern literally', () => {
    const odd = { title: 'Wat (nu)? $& kost het' }
    expect(withFixes(odd, [fix('title', '(nu)?', '$& toen')]).title).toBe('Wat $& toen $& kost het')
  })

  it.each([
    ['a field that holds no sentences', fix('slug', 'leerlign', 'leerling'), 'fixes.0.path not-language'],
    ['a field that does not exist', fix('__proto__', 'a', 'b'), 'fixes.0.path not-language'],
    ['words that are not there', fix('title', 'leerlingen', 'kinderen'), 'fixes.0.from not-found'],
    ['words that stand there twice', fix('summary', 'bel', 'roep'), undefined],
    ['words in a link’s address', fix('body', 'lokal.example', 'lokaal.example'), 'fixes.0.from not-found'],
    ['an hour', fix('summary', 'voor 10 uur', 'voor 11 uur'), 'fixes.0.to numbers-changed'],
    ['a number that disappears', fix('summary', 'voor 10 uur', 'vroeg'), 'fixes.0.to numbers-changed'],
    ['an address that comes in', fix('title', 'afhaakt', 'afhaakt www.winkel.example'), 'fixes.0.to numbers-changed'],
    ['a whole new sentence', fix('title', 'leerlign', 'kind dat zich thuis niet goed voelt en'), 'fixes.0.to too-much'],
    ['nothing but blanks', fix('title', 'leerlign', '  '), 'fixes.0.to too-much'],
  ])('does not change %s', (_, asked, expected) => {
    if (expected) expect(codes(asked)).toContain(expected)
    else expect(codes({ ...asked, from: 'el' })).toContain('fixes.0.from not-unique')
  })

  it('counts the words between what stays: a long passage may be quoted to be found', () => {
    expect(codes(fix('title', content.title, content.title.replace('leerlign', 'leerling')))).toEqual([])
  })

  it('judges each fix on the text that the ones before it leave', () => {
    expect(codes(fix('title', 'leerlign', 'leerling'), fix('title', 'leerling', 'scholier'))).toEqual([])
    expect(codes(fix('title', 'leerlign', 'leerling'), fix('title', 'leerlign', 'scholier'))).toEqual([
      'fixes.1.from not-found',
    ])
  })

  it('is possible in every collection, and never in an address or a name', () => {
    for (const kind of ['fiches', 'projects', 'leerlabos', 'partners', 'contacts', 'labo'] as const) {
      expect(fieldsToFix(kind).length, kind).toBeGreaterThan(0)
      for (const field of ['slug', 'name', 'email', 'phone', 'website', 'kbo', 'sources', 'sessions']) {
        expect(fieldsToFix(kind)).not.toContain(field)
      }
    }
  })
})
