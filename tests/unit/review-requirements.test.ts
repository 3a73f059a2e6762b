import { describe, expect, it } from 'vitest'
import type { Kind } from '#src/review/facts.ts'
import { contentProblems, type Content } from '#src/review/requirements.ts'
import { completeContent, richText } from '#tests/support/cast-content.ts'

const words = { sector: 's', theme: 't', audience: 'a', level: 'l' }
const complete = completeContent('x', { words, partner: 'p' })
const kinds = Object.keys(complete) as Kind[]

/** Written by hand from the content model: what publication requires, in the order in which the form asks it. */
const required: Record<Kind, readonly string[]> = {
  fiches: ['title', 'summary', 'kind', 'body', 'audiences', 'levels', 'themes', 'carePhase', 'sources', 'licence'],
  projects: ['title', 'summary', 'schoolYear', 'support', 'phase'],
  leerlabos: ['title', 'summary', 'schoolYear', 'level', 'audiences'],
  partners: ['name', 'sector'],
  contacts: ['function', 'organisation'],
  labo: ['title', 'summary', 'kind', 'phase'],
}

const pathsOf = (kind: Kind, content: Content) => [...new Set(contentProblems(kind, content).map(({ path }) => path))]
const without = (content: Content, name: string): Content =>
  Object.fromEntries(Object.entries(content).filter(([key]) => key !== name))
const each = kinds.flatMap((kind) => required[kind].map((name) => ({ kind, name })))

describe('what must be there before the labo reads', () => {
  it.each(kinds)('complete %s lack nothing', (kind) => {
    expect(contentProblems(kind, complete[kind])).toEqual([])
  })

  it.each(kinds)('empty %s are told everything at once', (kind) => {
    expect(pathsOf(kind, {})).toEqual(required[kind])
  })

  it.each(each)('$kind need $name, and nothing else is said when it is missing', ({ kind, name }) => {
    expect(pathsOf(kind, without(complete[kind], name))).toEqual([name])
    expect(pathsOf(kind, { ...complete[kind], [name]: null })).toEqual([name])
  })

  it.each(each.filter(({ kind, name }) => typeof (complete[kind] as Content)[name] === 'string'))(
    '$kind: spaces are no $name',
    ({ kind, name }) => {
      expect(pathsOf(kind, { ...complete[kind], [name]: ' \n\t' })).toEqual([name])
    },
  )

  it.each<[string, Kind, Content, string[]]>([
    ['a title of 66 characters is too long', 'fiches', { title: 'a'.repeat(66) }, ['title']],
    ['a title of 65 characters is not', 'fiches', { title: 'a'.repeat(65) }, []],
    ['an emoji counts as two, as Payload counts it', 'fiches', { title: '🧭'.repeat(33) }, ['title']],
    ['a summary of 141 characters is too long', 'projects', { summary: 'a'.repeat(141) }, ['summary']],
    ['four themes are too many', 'fiches', { themes: ['a', 'b', 'c', 'd'] }, ['themes']],
    ['a text without letters is no text', 'fiches', { body: richText('  ') }, ['body']],
    [
      'a text with only an image is a text',
      'fiches',
      { body: { root: { type: 'root', children: [{ type: 'upload', value: 'm' }] } } },
      [],
    ],
    ['a source has a title', 'fiches', { sources: [{ title: 'Boek' }, { author: 'Iemand' }] }, ['sources.1.title']],
    [
      'an organisation is a partner or has a name',
      'fiches',
      { organisations: [{ url: 'https://dienst.example' }] },
      ['organisations.0.name'],
    ],
    ['school years follow each other', 'projects', { schoolYear: '2026-2028' }, ['schoolYear']],
    [
      'a project does not end before it begins',
      'projects',
      { period: { from: '2027-02-01', to: '2027-01-01' } },
      ['period.to'],
    ],
    [
      'a session has a beginning, an end and a place',
      'leerlabos',
      { sessions: [{}] },
      ['sessions.0.start', 'sessions.0.end', 'sessions.0.place'],
    ],
    [
      'a session does not end before it begins',
      'leerlabos',
      {
        sessions: [
          { start: '2027-01-12T12:00:00Z', end: '2027-01-12T11:00:00Z', place: { online: 'https://zaal.example' } },
        ],
      },
      ['sessions.0.end'],
    ],
    ['a guide is a contact or has a name', 'leerlabos', { guides: [{ organisation: 'Dienst' }] }, ['guides.0.name']],
    ['a name shown needs recorded consent', 'contacts', { consent: { name: true } }, ['consent.givenBy']],
    [
      'consent without an end is not recorded',
      'contacts',
      { consent: { phone: true, givenBy: 'Zelf' } },
      ['consent.givenBy'],
    ],
    ['nothing shown needs no consent', 'contacts', { consent: { name: false } }, []],
    [
      'rows of the labo page are not empty',
      'labo',
      { youth: [{}], insights: [{ title: 'Dag' }] },
      ['insights.0.kind', 'youth.0.text'],
    ],
  ])('%s', (_, kind, change, paths) => {
    expect(pathsOf(kind, { ...complete[kind], ...change })).toEqual(paths)
  })

  it.each(kinds)('%s of the wrong shape are refused, never thrown at', (kind) => {
    const names = Object.keys(complete[kind])
    for (const value of [7, true, [], ['x'], {}, { root: 7 }, [{ place: 7 }]]) {
      expect(() => contentProblems(kind, Object.fromEntries(names.map((name) => [name, value])))).not.toThrow()
    }
  })
})
