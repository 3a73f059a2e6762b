import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import type { Block, Field, RichTextField } from 'payload'

import type { Problem } from '#src/review/problem-list.ts'

import { isPlainObject } from './problem.ts'

/** What one editor lets people write, by the names that stand in the stored JSON. */
export type Allowed = {
  nodes: ReadonlySet<string>
  headings: ReadonlySet<string>
  lists: ReadonlySet<string>
  uploads: ReadonlySet<string>
  blocks: ReadonlyMap<string, readonly Field[]>
}

/** Judges the fields of a block, as any other fields. */
export type CheckFields = (fields: readonly Field[], data: unknown, path: string) => Problem[]

/** What a node is judged by: its editor, and the node it stands in (null for the root). */
export type Surroundings = { allowed: Allowed; checkFields: CheckFields; parent: string | null }

const always = ['paragraph', 'text', 'linebreak', 'tab']

const nodesOf: Record<string, readonly string[]> = {
  heading: ['heading'],
  blockquote: ['quote'],
  link: ['link', 'autolink'],
  orderedList: ['list', 'listitem'],
  unorderedList: ['list', 'listitem'],
  upload: ['upload'],
  blocks: ['block'],
}

/**
 * Read from the editor that the field was given, so that its toolbar and this check cannot disagree. Features that are not
 * listed above add no nodes that may be stored.
 * @throws when Payload has not completed the configuration yet: before that, an editor does not know its features.
 */
export const allowedIn = (field: RichTextField): Allowed => {
  if (!isLexical(field.editor)) throw new Error(`The editor of ${field.name} is not a completed Lexical editor.`)
  const features = field.editor.editorConfig.resolvedFeatureMap
  const settings = (key: string): unknown => features.get(key)?.sanitizedServerFeatureProps
  return {
    nodes: new Set([...always, ...[...features.keys()].flatMap((key) => nodesOf[key] ?? [])]),
    headings: new Set(strings(settings('heading'), 'enabledHeadingSizes')),
    lists: new Set([
      ...(features.has('orderedList') ? ['number'] : []),
      ...(features.has('unorderedList') ? ['bullet'] : []),
    ]),
    uploads: new Set(strings(settings('upload'), 'enabledCollectionSlugs')),
    blocks: new Map(blocksIn(settings('blocks')).map((block) => [block.slug, block.fields])),
  }
}

const isLexical = (editor: unknown): editor is LexicalRichTextAdapter =>
  isPlainObject(editor) && isPlainObject(editor.editorConfig) && editor.editorConfig.resolvedFeatureMap instanceof Map

const strings = (settings: unknown, key: string): string[] => {
  const value = isPlainObject(settings) ? settings[key] : undefined
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

const blocksIn = (settings: unknown): Block[] => {
  const blocks = isPlainObject(settings) ? settings.blocks : undefined
  return Array.isArray(blocks) ? blocks.filter(isBlock) : []
}

const isBlock = (block: unknown): block is Block =>
  isPlainObject(block) && typeof block.slug === 'string' && Array.isArray(block.fields)
