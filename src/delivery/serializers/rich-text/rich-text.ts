import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { z } from 'zod'
import type { longText, richText } from '../../schemas/parts.ts'
import type { Context } from '../context.ts'
import { blockConverters } from './blocks.ts'
import { isEditorState, onlyKnown, plain, type EditorState } from './editor-state.ts'
import { headingConverter, type Heading } from './headings.ts'
import { figureConverter } from './figure.ts'
import { inlineConverters, structureConverters } from './elements.ts'
import { plainConverters } from './plain-text.ts'

/** A formatted text in two forms. The HTML holds no scripts, no styles, and only http(s), mailto and tel links. */
export type RichText = z.infer<typeof richText>
export type LongText = z.infer<typeof longText>

/** A few sentences or a list; null when there is nothing in it. */
export function shortTextOf(context: Context, value: unknown): RichText | null {
  const long = longTextOf(context, value)
  return long === null ? null : { html: long.html, text: long.text }
}

/** A full text with its table of contents; null when there is nothing in it. */
export function longTextOf(context: Context, value: unknown): LongText | null {
  if (!isEditorState(value)) return null
  const toc: Heading[] = []
  const state = onlyKnown(value)
  const html = toHtml(state, context, toc)
  const text = plain(convertLexicalToPlaintext({ converters: plainConverters, data: state }))
  return html === '' ? null : { html, text, toc }
}

function toHtml(data: EditorState, context: Context, toc: Heading[]): string {
  const converters: HTMLConverters = {
    ...inlineConverters,
    ...structureConverters,
    ...figureConverter(context),
    ...headingConverter(toc),
    blocks: blockConverters,
    unknown: () => '',
  }
  return convertLexicalToHTML({ data, converters, disableContainer: true, disableIndent: true, disableTextAlign: true })
}
