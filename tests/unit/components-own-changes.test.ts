import { describe, expect, it } from 'vitest'

import { inWords, ownChanges } from '#src/components/save-button/own-changes.ts'

const base = { title: 'Rust', summary: 'Kort.', themes: ['a'], sources: [{ id: 'r1', title: 'Boek' }], updatedAt: '1' }
const names = (mine: object, theirs: object) =>
  ownChanges(base, { ...base, ...mine }, { ...base, ...theirs, updatedAt: '2' }).map(({ both, name }) => [name, both])

describe('what somebody wrote while another saved', () => {
  it('is nothing when only the other changed something', () => {
    expect(names({}, { title: 'Onrust' })).toEqual([])
  })

  it('is told field by field, also what only this person changed', () => {
    expect(names({ summary: 'Langer.' }, { title: 'Onrust' })).toEqual([['summary', false]])
  })

  it('meets what the other wrote in the same field', () => {
    expect(names({ title: 'Stilte' }, { title: 'Onrust' })).toEqual([['title', true]])
  })

  it('is nothing where both wrote the same', () => {
    expect(names({ title: 'Onrust' }, { title: 'Onrust' })).toEqual([])
  })

  it('sees a row that came or moved, and an answer that was emptied', () => {
    expect(names({ sources: [{ id: 'r2', title: 'Film' }, ...base.sources] }, {})).toEqual([['sources', false]])
    expect(names({ themes: [] }, {})).toEqual([['themes', false]])
  })

  it('knows a list without rows, which a form counts', () => {
    expect(ownChanges({ sources: [] }, { sources: 0, links: 0 }, { sources: [] })).toEqual([])
    expect(ownChanges(base, { ...base, sources: 0 }, base)).toMatchObject([{ name: 'sources', mine: [] }])
  })

  it('does not take one kind of empty for another', () => {
    expect(ownChanges({}, { credit: null, links: [], place: { name: '' } }, {})).toEqual([])
  })

  it('is never about what the server keeps', () => {
    expect(names({ updatedAt: '3', id: 'x', _status: 'draft' }, {})).toEqual([])
  })
})

describe('a value in plain words', () => {
  it('is its text, line by line', () => {
    const text = (words: string) => ({ type: 'text', format: 0, text: words })
    const root = {
      type: 'root',
      children: [
        { type: 'heading', children: [text('Stap '), text('één')] },
        { type: 'paragraph', children: [text('Luister.')] },
        { type: 'block', fields: { id: 'x', blockType: 'box', title: 'Tip', text: 'Adem uit.' } },
      ],
    }
    expect(inWords({ root })).toBe('Stap één\nLuister.\nTip\nAdem uit.')
  })

  it('names no ids', () => {
    expect(inWords([{ id: 'r1', title: 'Boek', partner: '01a217e8-1136-7579-a458-925d60ec5027' }])).toBe('Boek')
  })
})
