import { inline } from './inline.ts'
import { callout, heading, list, paragraph, picture, quote, richText, steps } from './nodes.ts'
import type { Node, RichText, Step, Tone } from './nodes.ts'

/** Media ids by the name that the text gives them. */
export type Pictures = Readonly<Record<string, string>>

/**
 * Turns plain text into the rich text that Payload stores.
 *
 * Paragraphs are parted by blank lines and may run over several; `## ` and `### ` are headings, `- ` and `1. ` lists, `> ` a quote, `![name]` one of
 * `pictures`. `:::tip Titel`, `:::let-op Titel` and `:::voorbeeld Titel` open a callout, `:::stappen` opens steps with one
 * `Wat | hoe` on each line; `:::` closes them.
 * @throws when a picture is not among `pictures` or a frame is unknown or never closed
 */
export function prose(text: string, pictures: Pictures = {}): RichText {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const nodes: Node[] = []
  while (lines.length > 0) {
    const line = lines[0] ?? ''
    if (line === '') lines.shift()
    else if (line.startsWith(':::')) nodes.push(frame(lines))
    else
      nodes.push(
        passage(
          takeWhile(lines, (next) => next !== '' && !next.startsWith(':::')),
          pictures,
        ),
      )
  }
  return richText(nodes)
}

const tones: Readonly<Record<string, Tone>> = { tip: 'tip', 'let-op': 'caution', voorbeeld: 'example' }

function frame(lines: string[]): Node {
  const [name = '', ...title] = (lines.shift() ?? '').slice(3).split(' ')
  const inside = takeWhile(lines, (next) => next !== ':::')
  if (lines.shift() !== ':::') throw new Error(`The frame “${name}” is never closed.`)
  if (name === 'stappen') return steps(inside.filter((line) => line !== '').map(step))
  const tone = tones[name]
  if (!tone) throw new Error(`There is no frame called “${name}”.`)
  return callout(tone, title.join(' '), inside.join('\n'))
}

const step = (line: string): Step => {
  const [title = '', text] = line.split(' | ')
  return text ? { title, text } : { title }
}

function passage(lines: string[], pictures: Pictures): Node {
  const first = lines[0] ?? ''
  const named = /^!\[(.+)\]$/.exec(first)?.[1]
  if (named) return picture(named in pictures ? (pictures[named] ?? '') : unknownPicture(named))
  if (first.startsWith('## ')) return heading('h2', inline(first.slice(3)))
  if (first.startsWith('### ')) return heading('h3', inline(first.slice(4)))
  if (first.startsWith('> ')) return quote(inline(lines.map((line) => line.replace(/^> /, '')).join(' ')))
  if (first.startsWith('- ')) return list('bullet', itemsOf(lines, /^- /))
  if (/^\d+\. /.test(first)) return list('number', itemsOf(lines, /^\d+\. /))
  return paragraph(inline(lines.join(' ')))
}

/** A line without the list's mark goes on with the item above it. */
const itemsOf = (lines: string[], mark: RegExp): Node[][] => {
  const items: string[] = []
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ''))
    else items.push(`${items.pop() ?? ''} ${line}`)
  }
  return items.map(inline)
}

const unknownPicture = (name: string): never => {
  throw new Error(`The text names a picture “${name}” that it was not given.`)
}

/** Takes lines off the front for as long as `belongs` holds. */
function takeWhile(lines: string[], belongs: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !belongs(line))
  return lines.splice(0, end === -1 ? lines.length : end)
}
