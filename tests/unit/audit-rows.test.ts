import { describe, expect, it } from 'vitest'

import { cellsOf, csvCell, csvHead, csvLine, type ExportedEvent, jsonLine } from '#src/server/audit/rows.ts'

const event: ExportedEvent = {
  id: '019ac000-0000-7000-8000-000000000001',
  document: '019ac000-0000-7000-8000-00000000000d',
  collection: 'fiches',
  number: 4,
  edition: 2,
  at: '2026-11-24T13:05:00.000Z',
  actor: '019ac000-0000-7000-8000-00000000000a',
  key: 'save',
  parameters: { version: '7' },
  words: null,
  name: '=HYPERLINK("https://elders.example")',
  lead: 'Centrum voor Leerzorg',
  previousHash: 'aa',
  hash: 'bb',
}

/** A reader of RFC 4180, strict enough to notice a cell that runs over. */
const cellsIn = (line: string): string[] => {
  const cells: string[] = []
  for (let rest = line.replace(/\r\n$/, ''), more = true; more;) {
    const [whole = '', quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(rest) ?? []
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    more = rest.charAt(whole.length) === ','
    if (!more) expect(rest).toHaveLength(whole.length)
    rest = rest.slice(whole.length + 1)
  }
  return cells
}

describe('an exported event', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])('%j is no formula in a spreadsheet', (text) => {
    expect(cellsIn(csvCell(text))).toEqual([`'${text}`])
  })

  it.each(['gewoon', 'a=b', 'een, twee', 'zij zei "ja"', 'twee\r\nregels', "'s morgens", '', 'é 🙂'])(
    '%j comes back as it was',
    (text) => expect(cellsIn(csvCell(text))).toEqual([text]),
  )

  it('has as many cells as the head has columns, with and without names', () => {
    for (const withNames of [false, true]) {
      const cells = cellsIn(csvLine(cellsOf({ ...event, words: { reason: 'a, "b"\n=c' } }, withNames)))
      expect(cells).toHaveLength(cellsIn(csvHead(withNames)).length)
      expect(csvLine(cellsOf(event, withNames)).endsWith('\r\n')).toBe(true)
    }
  })

  it('has the columns of the head, in that order', () => {
    expect(Object.keys(cellsOf(event, true))).toEqual(cellsIn(csvHead(true)))
    expect(Object.keys(cellsOf(event, false))).toEqual(cellsIn(csvHead(false)))
  })

  it('holds no name unless it was asked for', () => {
    expect(jsonLine(cellsOf(event, false))).not.toMatch(/HYPERLINK|Leerzorg/)
    const named = cellsOf(event, true)
    expect(named.name).toBe(event.name)
    expect(named.sentence).toBe(`${event.name} bewaarde de tekst.`)
    expect(cellsIn(csvLine(named))).toContain(`'${event.name}`)
  })

  it('is one line of JSON that can be read back, whatever people wrote', () => {
    const line = jsonLine(cellsOf({ ...event, words: { reason: 'a\nb\u2028c"' } }, false))
    expect(line.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(line)).toMatchObject({ number: 4, words: { reason: 'a\nb\u2028c"' } })
  })

  it('of somebody who is gone says so', () => {
    expect(cellsOf({ ...event, name: null }, true).sentence).toBe('Iemand die er niet meer is, bewaarde de tekst.')
  })
})
