import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { mailShell } from '#src/notifications/mail-shell.ts'
import { openBrowser } from '#tests/support/browser.ts'
import { mailSamples } from '#tests/support/mail-samples.ts'

/** Writes every mail into docs/mails, as text, as page and as picture, with a list to leaf through. */
const folder = join(import.meta.dirname, '../../docs/mails')
mkdirSync(folder, { recursive: true })
for (const file of readdirSync(folder)) rmSync(join(folder, file))
const samples = mailSamples()
for (const { name, letter } of samples) {
  const { html, text } = mailShell(letter)
  writeFileSync(join(folder, `${name}.txt`), `Onderwerp: ${letter.subject}\n\n${text}`)
  writeFileSync(join(folder, `${name}.html`), html)
}
writeFileSync(
  join(folder, 'index.md'),
  [
    '# Elke mail die het labo verstuurt',
    '',
    'Gemaakt met `npm run mails`. Een test houdt de teksten gelijk aan wat vertrekt.',
    '',
    ...samples.map(
      ({ name, letter }) => `- ${letter.subject}: [beeld](${name}.png) · [tekst](${name}.txt) · [pagina](${name}.html)`,
    ),
    '',
  ].join('\n'),
)
const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 680, height: 400 } })
  for (const { name, letter } of samples) {
    await page.setContent(mailShell(letter).html)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  }
} finally {
  await browser.close()
}
process.stdout.write(`${samples.length} mails in docs/mails\n`)
