import { fileTypeFromBuffer } from 'file-type'

import { isSoundArchive } from './archive.ts'
import { isCalledAs, isDeclaredAs, type Kind, kinds } from './kinds.ts'
import { storageName } from './names.ts'
import { redraw } from './redraw.ts'
import { emptyFile, typesDisagree, unsafeDocument, wrongType } from './refusals.ts'

/** A file as Payload hands it over, and as it takes it back. */
export type IncomingFile = { data: Buffer; mimetype: string; name: string; size: number }

/**
 * The file as it may be stored: of a kind we keep, with a name, a declared type and a content that agree, images drawn anew,
 * under a name of our own.
 * @throws Refused 422 on `file`
 */
export const storable = async (file: IncomingFile): Promise<IncomingFile> => {
  if (file.data.length === 0) throw emptyFile()
  const kind = await kindOf(file.data)
  if (!isDeclaredAs(kind, file.mimetype) || !isCalledAs(kind, file.name)) throw typesDisagree()
  const { data, mimeType, extension } =
    kind.as === 'document' ? keptAsIs(file.data, kind) : await drawn(file.data, kind.as)
  return { data, mimetype: mimeType, name: storageName(extension), size: data.length }
}

const kindOf = async (data: Buffer): Promise<Kind> => {
  const found = await fileTypeFromBuffer(data).catch(() => undefined)
  const kind = kinds.find(({ mimeType }) => mimeType === found?.mime)
  if (!kind) throw wrongType()
  return kind
}

type Stored = { data: Buffer; mimeType: string; extension: string }

const drawn = async (data: Buffer, as: 'jpeg' | 'png' | 'webp'): Promise<Stored> => ({
  data: await redraw(data, as),
  mimeType: `image/${as}`,
  extension: as === 'jpeg' ? 'jpg' : as,
})

const keptAsIs = (data: Buffer, kind: Kind): Stored => {
  const isSound = kind.mimeType === 'application/pdf' ? isWholePdf(data) : isSoundArchive(data)
  if (!isSound) throw unsafeDocument()
  return { data, mimeType: kind.mimeType, extension: kind.extensions[0] ?? 'bin' }
}

/** From its first byte to its last: what stands before or after could be read as something else. */
const isWholePdf = (data: Buffer): boolean =>
  data.subarray(0, 5).toString('latin1') === '%PDF-' && data.subarray(-1024).toString('latin1').includes('%%EOF')
