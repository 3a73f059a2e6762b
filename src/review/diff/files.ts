import type { Words } from '../words.ts'
import { inside } from './labels.ts'
import { partsOfTexts } from './parts.ts'
import { no, yes } from './plain.ts'
import type { Change, Said } from './shape.ts'

type File = Readonly<Record<string, unknown>>
type Files = Readonly<Record<string, unknown>>

/** What changed about the files that both sides use: the file itself, and everything that is told about it. */
export const changesOfFiles = (before: Files, after: Files): Change[] =>
  Object.keys(after).flatMap((id) => {
    const [was, is] = [before[id], after[id]]
    if (!isFile(was) || !isFile(is)) return []
    return facts.flatMap((fact) => changeOf(fact, id, was, is))
  })

type Fact = { name: string; label: Words; keys: readonly string[]; say: (file: File) => Said | null; isText?: boolean }

const changeOf = ({ isText, keys, label, name, say }: Fact, id: string, was: File, is: File): Change[] => {
  if (keys.every((key) => (was[key] ?? null) === (is[key] ?? null))) return []
  const [before, after] = [say(was), say(is)]
  if (before === null && after === null) return []
  return [
    {
      path: `media.${id}.${name}`,
      label: inside(calledIn(is), label),
      kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
      before,
      after,
      ...(isText ? { parts: partsOfTexts(textOf(before), textOf(after)) } : {}),
    },
  ]
}

const calledIn = (file: File): Words => {
  const name = wordIn(file, 'title') ?? wordIn(file, 'filename') ?? ''
  const isImage = wordIn(file, 'mimeType')?.startsWith('image/') ?? false
  return isImage ? { nl: `Beeld “${name}”`, en: `Image “${name}”` } : { nl: `Bestand “${name}”`, en: `File “${name}”` }
}

const wordIn = (file: File, key: string): string | null => {
  const value = file[key]
  return typeof value === 'string' && value !== '' ? value : null
}

const written = (name: string, nl: string, en: string): Fact => ({
  ...{ name, label: { nl, en }, keys: [name], isText: true },
  say: (file) => wordIn(file, name),
})

const facts: readonly Fact[] = [
  {
    ...{ name: 'file', label: { nl: 'Het bestand zelf', en: 'The file itself' }, keys: ['sha256'] },
    say: (file) => sizeOf(file),
  },
  written('title', 'Titel', 'Title'),
  written('alt', 'Wat staat erop?', 'What does it show?'),
  {
    ...{ name: 'decorative', label: { nl: 'Alleen versiering', en: 'Decoration only' }, keys: ['decorative'] },
    say: (file) => (file.decorative === true ? yes : no),
  },
  written('credit', 'Wie maakte het?', 'Who made it?'),
  written('licence', 'Licentie', 'Licence'),
  {
    ...{ name: 'focalPoint', label: { nl: 'Waar het om draait', en: 'Focal point' }, keys: ['focalX', 'focalY'] },
    say: ({ focalX, focalY }) =>
      typeof focalX === 'number' && typeof focalY === 'number'
        ? {
            nl: `${Math.round(focalX)}% van links, ${Math.round(focalY)}% van boven`,
            en: `${Math.round(focalX)}% from the left, ${Math.round(focalY)}% from the top`,
          }
        : null,
  },
]

/** Name, size in pixels and in kilobytes, and the beginning of its fingerprint: two files can have all the rest in common. */
const sizeOf = (file: File): string => {
  const { filesize, height, sha256, width } = file
  const pixels = typeof width === 'number' && typeof height === 'number' ? `, ${width} × ${height}` : ''
  const weight = typeof filesize === 'number' ? `, ${Math.ceil(filesize / 1024)} kB` : ''
  const print = typeof sha256 === 'string' ? `, ${sha256.slice(0, 8)}` : ''
  return `${wordIn(file, 'filename') ?? ''}${pixels}${weight}${print}`
}

const textOf = (said: Said | null): string => (typeof said === 'string' ? said : '')

const isFile = (value: unknown): value is File => typeof value === 'object' && value !== null && !Array.isArray(value)
