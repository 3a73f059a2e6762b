import type { HTMLConverters } from '@payloadcms/richtext-lexical/html'
import type { Context } from '../context.ts'
import { escapeHtml } from '../escape.ts'
import { attachmentOf, imageOf, type Image } from '../images.ts'

/** Images inside a text, as figures with their maker; other files as links. */
export const figureConverter = (context: Context) =>
  ({
    upload: ({ node }) => {
      const image = imageOf(context, node.value)
      if (image !== null) return figure(image)
      const file = attachmentOf(context, node.value)
      return file === null ? '' : `<p><a href="${escapeHtml(file.url)}">${escapeHtml(file.title)}</a></p>`
    },
  }) satisfies HTMLConverters

function figure({ url, srcset, alt, width, height, credit }: Image): string {
  const attributes = { src: url, srcset, sizes: '(min-width: 48rem) 44rem, 100vw', alt, width, height, loading: 'lazy' }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
  const caption = credit === null ? '' : `<figcaption>${escapeHtml(credit)}</figcaption>`
  return `<figure><img ${written.join(' ')}>${caption}</figure>`
}
