import { expect, test } from 'vitest'
import { toMarkdown } from '#src/delivery/serializers/markdown/markdown.ts'

const block = (html: string) => toMarkdown(html).trimEnd()

test.each([
  ['<h2 id="zo">Zo begin je</h2><p>Begin klein.</p>', '## Zo begin je\n\nBegin klein.'],
  ['<p>Een <strong>vet</strong> en <em>schuin</em> woord.</p>', 'Een **vet** en *schuin* woord.'],
  ['<p>Eerst<strong> dit </strong>dan dat.</p>', 'Eerst **dit** dan dat.'],
  ['<ul><li>een</li><li>twee</li></ul>', '- een\n- twee'],
  ['<ol class="steps"><li><p><strong>Kijk</strong></p><p>Rustig.</p></li></ol>', '1. **Kijk**\n\n   Rustig.'],
  ['<ul><li>een<ul><li>binnen</li></ul></li></ul>', '- een\n\n  - binnen'],
  ['<blockquote>Zij zei dat.</blockquote>', '> Zij zei dat.'],
  ['<p>Regel een<br>regel twee</p>', 'Regel een\\\nregel twee'],
  ['<p><a href="https://www.example.be/a?b=1&amp;c=2">Hier</a></p>', '[Hier](https://www.example.be/a?b=1&c=2)'],
  ['<dl class="facts"><div><dt>Soort</dt><dd>Beeld</dd></div></dl>', '- **Soort:** Beeld'],
  [
    '<figure><img src="https://labo.example/x.webp" srcset="…" alt="Twee mensen"><figcaption>Het labo</figcaption></figure>',
    '![Twee mensen](https://labo.example/x.webp)\n\n*Het labo*',
  ],
  [
    '<figure><picture><source type="image/avif" srcset="…"><img src="https://labo.example/x.webp" alt="Twee mensen"></picture><figcaption>Het labo</figcaption></figure>',
    '![Twee mensen](https://labo.example/x.webp)\n\n*Het labo*',
  ],
])('%s', (html, markdown) => {
  expect(block(html)).toBe(markdown)
})

test.each([
  ['<p># geen titel</p>', '\\# geen titel'],
  ['<p>- geen lijst</p>', '\\- geen lijst'],
  ['<p>1. geen lijst</p>', '1\\. geen lijst'],
  ['<p>1) geen lijst</p>', '1\\) geen lijst'],
  ['<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '\\<script\\>alert(1)\\</script\\>'],
  ['<p>&amp;lt;b&amp;gt;</p>', '\\&lt;b\\&gt;'],
  ['<p>*sterren* en _strepen_ en `code`</p>', '\\*sterren\\* en \\_strepen\\_ en \\`code\\`'],
  ['<p>[woord](javascript:alert(1))</p>', '\\[woord\\](javascript:alert(1))'],
  ['<p>Eerst<br># dan</p>', 'Eerst\\\n\\# dan'],
  ['<p>2026 was goed, 1.5 keer</p>', '2026 was goed, 1.5 keer'],
  ['<p><a href="https://x.example/a b)(c">hier</a></p>', '[hier](https://x.example/a%20b%29%28c)'],
  ['<h3>Titel ###</h3>', '### Titel \\###'],
  ['<p>achter\\</p>', 'achter\\\\'],
])('%s stays what it says', (html, markdown) => {
  expect(block(html)).toBe(markdown)
})

test('a tag that is never closed, or closed without having been opened, does no harm', () => {
  expect(block('<p>een<strong>twee</p><p>drie</p>')).toBe('een**twee**\n\ndrie')
  expect(block('</p></ul>een')).toBe('een')
  expect(block('')).toBe('')
})
