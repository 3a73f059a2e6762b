import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { format, resolveConfig } from 'prettier'

import { describeReview } from '#src/review/describe.ts'

const page = join(process.cwd(), 'docs/review.md')

/** Writes what the table says into its places in `docs/review.md`; the rest of the page is written by hand. */
const parts = describeReview()
const written = Object.entries(parts).reduce(
  (text, [name, part]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- end -->)`)
    if (!place.test(text)) throw new Error(`docs/review.md has no place for “${name}”.`)
    return text.replace(place, (_, start, end) => `${start}\n${part}\n\n${end}`)
  },
  readFileSync(page, 'utf8'),
)
writeFileSync(page, await format(written, { ...(await resolveConfig(page)), parser: 'markdown' }))
