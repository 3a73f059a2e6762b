import type { HTMLConverters } from '@payloadcms/richtext-lexical/html'
import type { z } from 'zod'
import type { heading } from '../../schemas/parts.ts'
import { escapeHtml } from '../escape.ts'
import { textBelow } from './editor-state.ts'

export type Heading = z.infer<typeof heading>

/** Headings that can be linked to; each one found is added to `toc`, and equal titles get distinct ids. */
export const headingConverter = (toc: Heading[]) =>
  ({
    heading: ({ node, nodesToHTML }) => {
      const level = node.tag === 'h3' ? 3 : 2
      const title = textBelow(node).trim()
      if (title === '') return ''
      const id = freeId(anchorOf(title), toc)
      toc.push({ id, title, level })
      return `<h${level} id="${escapeHtml(id)}">${nodesToHTML({ nodes: node.children }).join('')}</h${level}>`
    },
  }) satisfies HTMLConverters

const anchorOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'deel'

function freeId(wanted: string, toc: Heading[]): string {
  const taken = new Set(toc.map(({ id }) => id))
  let id = wanted
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`
  return id
}
