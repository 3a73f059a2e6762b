import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { linkProblems } from '#collections/intake/links.ts'

const codesOf = (url: unknown, place: 'field' | 'text' = 'text') =>
  linkProblems(url, 'url', place).map(({ code }) => code)

const good = [
  'https://www.example.be',
  'http://example.be/a/b?c=d&e=f#g',
  'HTTPS://EXAMPLE.BE/Pad',
  'https://example.be:8443/pad',
  'https://xn--caf-dma.example/',
  'https://café.example/pagina',
  '  https://example.be/met-spaties-eromheen  ',
  'https://example.be/%C3%A9',
  'https://example.be/a_(b)',
  'https://[2001:db8::1]/',
]

const mailAndTelephone = [
  'mailto:info@example.be',
  'mailto:info@example.be?subject=Vraag%20over%20een%20fiche',
  'tel:+3216000000',
  'tel:016.00.00.00',
  'tel:+32(0)16000000',
]

const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'jAvAsCrIpT:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\njavascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  '\u200bjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\rscript:alert(1)',
  'java\u0000script:alert(1)',
  'javascript\n:alert(1)',
  'javascript\u200b:alert(1)',
  'javascript&colon;alert(1)',
  'java&Tab;script:alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  '&#0000106avascript:alert(1)',
  'javascript&#58;alert(1)',
  'javascript%3Aalert(1)',
  '%6aavascript:alert(1)',
  'javascript://example.be/%0aalert(1)',
  'javascript:https://example.be',
  'jаvascript:alert(1)',
  'ｊavascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'DATA:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'VBScript:msgbox(1)',
  'livescript:alert(1)',
  'mocha:alert(1)',
  'view-source:https://example.be',
  'blob:https://example.be/0f1e',
  'filesystem:https://example.be/temporary/a',
  'file:///etc/passwd',
  'ftp://example.be/a',
  'ws://example.be',
  'about:blank',
  'chrome://settings',
  'intent://example.be#Intent;scheme=https;end',
  'ms-word:ofe|u|https://example.be/a.docx',
  'jar:https://example.be!/a',
  'feed:javascript:alert(1)',
  'urn:isbn:0',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/admin',
  'pagina.html',
  '#anker',
  '?a=b',
  'www.example.be',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https:\\\\evil.example',
  'https://example.be\\@evil.example',
  'https://example.be@evil.example/',
  'https://naam:geheim@evil.example/',
  'https://',
  'http://',
  'https://?a',
  'https://#a',
  'https://exa mple.be',
  'https://exam\nple.be',
  'https://exam\u0000ple.be',
  'https://example.be/\u202egpj.exe',
  'https://example.be/\u2066a',
  'https://example.be/"onmouseover="alert(1)',
  'https://example.be/<script>',
  'https://example.be/`a`',
  'https://example.be:99999/',
  'https://[::1',
  'https://example.be/\ud800',
  'mailto:',
  'mailto:geen-adres',
  'mailto:info@example.be?bcc=iedereen@example.be',
  'mailto:info@example.be?subject=a%0abcc:x@example.be',
  'mailto:info@example.be?subject=a&cc=x@example.be',
  'mailto:a@example.be,b@example.be',
  'tel:javascript:alert(1)',
  'tel:',
  'tel:112;phone-context=evil.example',
  '',
  '   ',
]

describe('a link', () => {
  it.each(good)('to %j is accepted in a text and in a field', (url) => {
    expect(codesOf(url)).toEqual([])
    expect(codesOf(url, 'field')).toEqual([])
  })

  it.each(mailAndTelephone)('to %j is accepted in a text, but is no web address', (url) => {
    expect(codesOf(url)).toEqual([])
    expect(codesOf(url, 'field')).toEqual(['link-scheme'])
  })

  it.each(hostile)('to %j is refused everywhere', (url) => {
    expect(codesOf(url)).toHaveLength(1)
    expect(codesOf(url, 'field')).toHaveLength(1)
  })

  it.each([null, undefined, 7, true, {}, [], ['https://example.be'], { toString: () => 'https://example.be' }])(
    'that is %j is refused',
    (url) => {
      expect(codesOf(url)).toEqual(['not-text'])
    },
  )

  it('of more than two thousand characters is refused', () => {
    expect(codesOf(`https://example.be/${'a'.repeat(2000)}`)).toEqual(['too-long'])
  })

  it('that is accepted always goes to an allowed scheme, as a browser reads it', () => {
    const piece = fc.constantFrom(
      'java',
      'script',
      ':',
      '//',
      '/',
      '\\',
      '&#58;',
      '\n',
      '\t',
      '\u0000',
      '\u200b',
      ' ',
      'https',
      'http',
      'mailto',
      'tel',
      'data',
      'a@b.be',
      'example.be',
      '?',
      '#',
      '@',
      '1',
      '%0a',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
          fc.webUrl(),
          fc.string({ unit: 'binary' }),
        ),
        (url) => {
          if (codesOf(url).length > 0) return
          expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(new URL(url, 'evil://base').protocol)
        },
      ),
      { seed: 20261123, numRuns: 5000 },
    )
  })

  it('is quoted in the answer short and printable', () => {
    const [problem] = linkProblems(`evil\u202e\u0000${'x'.repeat(1000)}`, 'url', 'text')
    expect(problem?.message.nl).toMatch(/^[\x20-\x7e“”]{1,140}$/)
  })
})
