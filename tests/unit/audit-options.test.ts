import { describe, expect, it } from 'vitest'

import { exportOptions, verifyOptions } from '#src/server/audit/options.ts'

const id = '019ac000-0000-7000-8000-00000000000d'

describe('what the audit commands are told', () => {
  it('nothing means everything', () => {
    expect(verifyOptions([])).toEqual({ expect: undefined, until: undefined })
    expect(exportOptions([])).toEqual({ document: undefined, since: undefined, names: false, format: 'ndjson' })
  })

  it('a document, a day, names and a format', () => {
    expect(exportOptions(['--document', id, '--since', '2026-11-01', '--names', '--format', 'csv'])).toEqual({
      document: id,
      since: new Date('2026-11-01T00:00:00.000Z'),
      names: true,
      format: 'csv',
    })
  })

  it('a digest and its moment', () => {
    const digest = 'ab'.repeat(32)
    expect(verifyOptions(['--expect', digest, '--until=2026-11-24T04:00:00.123Z'])).toEqual({
      expect: digest,
      until: new Date('2026-11-24T04:00:00.123Z'),
    })
  })

  it.each([
    ['--document', 'x'],
    ['--document'],
    ['--since', '1 november'],
    ['--since', '2026-13-45'],
    ['--since', '2026-11-24T04:00:00'],
    ['--format', 'xlsx'],
    ['--names=ja'],
    ['--everything'],
    ['fiches'],
  ])('%s %s is refused in two languages', (...args) => {
    expect(() => exportOptions(args)).toThrow(expect.objectContaining({ name: 'StartupError' }) as Error)
  })
})
