import type { PlaintextConverters } from '@payloadcms/richtext-lexical/plaintext'
import { rowsOf, textOf, type Content } from '../read-content.ts'

type BlockArguments = { node: { fields: Content } }

/** Blocks in words; images have none. */
export const plainConverters: PlaintextConverters = {
  upload: '',
  quote: ({ node, nodesToPlaintext }) => `\n\n${nodesToPlaintext({ nodes: node.children }).join('')}`,
  blocks: {
    callout: ({ node: { fields } }: BlockArguments) =>
      `\n\n${[textOf(fields.title), textOf(fields.text)].filter(Boolean).join('\n')}`,
    steps: ({ node: { fields } }: BlockArguments) =>
      rowsOf(fields.items)
        .map((step, index) => `\n\n${index + 1}. ${[textOf(step.title), textOf(step.text)].filter(Boolean).join('\n')}`)
        .join(''),
  },
}
