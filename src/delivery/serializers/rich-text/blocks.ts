import { escapeHtml } from '../escape.ts'
import { rowsOf, textOf, type Content } from '../read-content.ts'

type BlockArguments = { node: { fields: Content } }

const tones: Record<string, string> = { tip: 'Tip', caution: 'Let op', example: 'Voorbeeld' }

/** The two blocks of the editor: a framed remark, and numbered steps. */
export const blockConverters: Record<string, (block: BlockArguments) => string> = {
  callout: ({ node: { fields } }) => {
    const tone = String(fields.tone)
    const known = tone in tones ? tone : 'tip'
    const title = textOf(fields.title) ?? tones[known] ?? ''
    return `<aside class="callout callout-${known}"><p><strong>${escapeHtml(title)}</strong></p>${lines(fields.text)}</aside>`
  },
  steps: ({ node: { fields } }) => {
    const items = rowsOf(fields.items).map(
      (step) => `<li><p><strong>${escapeHtml(textOf(step.title) ?? '')}</strong></p>${lines(step.text)}</li>`,
    )
    return items.length === 0 ? '' : `<ol class="steps">${items.join('')}</ol>`
  },
}

/** Blank lines part paragraphs, single ones become line breaks. */
const lines = (value: unknown): string =>
  (textOf(value)?.split(/\n{2,}/) ?? [])
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('')
