import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { hearings } from '#src/notifications/hearings.ts'
import { mailShell } from '#src/notifications/mail-shell.ts'
import { letterFor, messageKeys } from '#src/notifications/messages/index.ts'
import { mailSamples, sampleTold } from '#tests/support/mail-samples.ts'

const folder = join(import.meta.dirname, '../../docs/mails')
const samples = mailSamples().map(({ name, letter }) => ({ name, letter, ...mailShell(letter) }))

describe('every mail', () => {
  it('has words for whatever is mailed', () => {
    const mailed = Object.entries(hearings).flatMap(([key, hearing]) =>
      'nobody' in hearing ? [] : hearing.filter(({ urgency }) => urgency !== 'inApp').map((row) => row.as ?? key),
    )
    expect([...new Set(mailed)].filter((key) => !messageKeys.includes(key))).toEqual([])
  })

  it.each(samples)('$name is kept as people can leaf through it', ({ name, letter, text, html }) => {
    expect(`Onderwerp: ${letter.subject}\n\n${text}`).toBe(readFileSync(join(folder, `${name}.txt`), 'utf8'))
    expect(html).toBe(readFileSync(join(folder, `${name}.html`), 'utf8'))
  })

  it.each(samples)('$name is plain Dutch that fits on a line', ({ letter, text }) => {
    expect(letter.subject.length).toBeLessThanOrEqual(120)
    const long = text.split('\n').filter((line) => line.length > 78 && !line.startsWith('http'))
    expect(long).toEqual([])
    expect(text).not.toMatch(/status|workflow|editie|undefined|null|\[object/i)
  })

  it.each(samples)('$name says the same as a page and as text', ({ html, text }) => {
    const flat = (words: string) => words.replace(/\s+/g, '')
    const page = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]+>/g, '\n')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
    const unquoted = flat(text.replace(/^> /gm, ''))
    const missing = page.split('\n').filter((line) => line.trim() !== '' && !unquoted.includes(flat(line)))
    expect(missing).toEqual([])
  })
})

describe('what people typed', () => {
  const hostile = 'A\r\nBcc: x@evil.example <script>alert(1)</script> <%= 7*7 %> {{constructor}} ${7*7} \u202egnp'

  it.each(messageKeys)('is taken literally in %s', (key) => {
    const letter = letterFor({
      ...sampleTold,
      key,
      title: hostile,
      lead: hostile,
      partner: hostile,
      actor: hostile,
      words: { note: hostile, reason: hostile, notice: hostile, alternative: hostile, text: hostile },
      remarks: [{ where: hostile, kind: 'must', reason: hostile, text: hostile }],
      problems: [hostile],
    })
    const { html, text } = mailShell(letter)
    // eslint-disable-next-line no-control-regex -- control characters are what this looks for
    expect(letter.subject).not.toMatch(/[\u0000-\u001f\u202e]/)
    expect(html).not.toContain('<script')
    expect(`${html}${text}`).not.toMatch(/\u202e|\r/)
    expect(`${html}${text}${letter.subject}`).not.toContain('49')
  })
})
