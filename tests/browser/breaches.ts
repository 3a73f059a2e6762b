import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

type Violation = { id: string; nodes: { target: string[]; html: string }[] }
type Axe = { run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }> }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What Payload itself draws and we cannot name or colour from outside. */
const payloadsOwn = ['.doc-tabs__tabs']

/** Every breach of WCAG 2.2 AA on the page as it is now, with where it is. */
export const breaches = async (page: Page): Promise<string[]> => {
  await page.waitForTimeout(800)
  await page.evaluate(axe)
  const found = await page.evaluate(
    async ([exclude, values]) => {
      const { axe } = window as unknown as { axe: Axe }
      const { violations } = await axe.run({ exclude }, { runOnly: { type: 'tag', values } })
      return violations
    },
    [payloadsOwn, standards] as const,
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}
