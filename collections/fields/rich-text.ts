import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'

import { bilingual, type Bilingual } from './bilingual.ts'
import { textBlocks } from './blocks.ts'

const basics = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({ enabledCollections: [] }),
  InlineToolbarFeature(),
]

type Texts = { name: string; label: Bilingual; help: Bilingual; required?: boolean }

/** A full text: headings, quotes, images with alt text, callouts and steps. Stored as Lexical JSON. */
export const longText = ({ name, label, help, required = false }: Texts): RichTextField => ({
  name,
  type: 'richText',
  label,
  required,
  admin: { description: help },
  editor: lexicalEditor({
    features: [
      ...basics,
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BlockquoteFeature(),
      UploadFeature({ enabledCollections: ['media'] }),
      BlocksFeature({ blocks: [...textBlocks] }),
      FixedToolbarFeature(),
    ],
  }),
})

/** A few sentences or a list: bold, italic, lists and links, nothing else. Stored as Lexical JSON. */
export const shortText = ({ name, label, help, required = false }: Texts): RichTextField => ({
  name,
  type: 'richText',
  label,
  required,
  admin: { description: help },
  editor: lexicalEditor({ features: basics }),
})

export const bodyField = (help: Bilingual, required = false): RichTextField =>
  longText({ name: 'body', label: bilingual('Tekst', 'Text'), help, required })
