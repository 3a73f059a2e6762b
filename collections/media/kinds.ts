/** One kind of file that we keep: how it may be called and declared, and whether we draw it anew or keep its bytes. */
export type Kind = {
  mimeType: string
  declared: readonly string[]
  extensions: readonly string[]
  as: 'jpeg' | 'png' | 'webp' | 'document'
}

const office = 'application/vnd.openxmlformats-officedocument'

/**
 * By the type that the first bytes tell. Images are drawn anew (`as`): what else was in the file, from a position to a hidden
 * script, does not survive that. SVG, XML and everything else that a browser could run is not in the list.
 */
export const kinds: readonly Kind[] = [
  {
    mimeType: 'image/jpeg',
    declared: ['image/jpeg', 'image/jpg', 'image/pjpeg'],
    extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
    as: 'jpeg',
  },
  { mimeType: 'image/png', declared: ['image/png', 'image/x-png'], extensions: ['png'], as: 'png' },
  { mimeType: 'image/webp', declared: ['image/webp'], extensions: ['webp'], as: 'webp' },
  { mimeType: 'image/gif', declared: ['image/gif'], extensions: ['gif'], as: 'png' },
  { mimeType: 'image/avif', declared: ['image/avif'], extensions: ['avif'], as: 'webp' },
  {
    mimeType: 'application/pdf',
    declared: ['application/pdf', 'application/x-pdf'],
    extensions: ['pdf'],
    as: 'document',
  },
  {
    mimeType: `${office}.wordprocessingml.document`,
    declared: [`${office}.wordprocessingml.document`],
    extensions: ['docx'],
    as: 'document',
  },
  {
    mimeType: `${office}.presentationml.presentation`,
    declared: [`${office}.presentationml.presentation`],
    extensions: ['pptx'],
    as: 'document',
  },
  {
    mimeType: `${office}.spreadsheetml.sheet`,
    declared: [`${office}.spreadsheetml.sheet`],
    extensions: ['xlsx'],
    as: 'document',
  },
  {
    mimeType: 'application/vnd.oasis.opendocument.text',
    declared: ['application/vnd.oasis.opendocument.text'],
    extensions: ['odt'],
    as: 'document',
  },
]

/** What browsers say when they do not know; it declares nothing. */
const undeclared = [
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/zip',
  'application/x-zip-compressed',
]

export const isDeclaredAs = (kind: Kind, mimeType: string): boolean => {
  const essence = (mimeType.split(';')[0] ?? '').trim().toLowerCase()
  return kind.declared.includes(essence) || (kind.as === 'document' && undeclared.includes(essence))
}

/** A name without an extension claims nothing. */
export const isCalledAs = (kind: Kind, name: string): boolean => {
  const extension = /\.([^./\\]*)$/.exec(name.trim())?.[1]?.toLowerCase()
  return extension === undefined || kind.extensions.includes(extension)
}
