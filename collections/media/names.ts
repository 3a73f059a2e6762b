import { randomBytes } from 'node:crypto'

const titleMax = 120

/** Random: a name made from the content would tell one organisation that another keeps the same file. */
export const storageName = (extension: string): string => `${randomBytes(16).toString('hex')}.${extension}`

/** A title for readers from the name on somebody's computer: `Invulblad_eerste-gesprek.pdf` gives `Invulblad eerste gesprek`. */
export const titleFrom = (fileName: string): string | null => {
  const base = fileName.split(/[\\/]/).at(-1) ?? ''
  const title = base
    .normalize('NFC')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>]/gu, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return title ? Array.from(title).slice(0, titleMax).join('').trim() : null
}
