import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The pieces of code of this language in a page of `docs/`, as whoever copies them gets them. */
export const snippetsIn = (page: string, language: string): string[] => {
  const text = readFileSync(resolve(import.meta.dirname, '../../docs', page), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code)
}

/** The one piece that holds these words. @throws when there is none, or more than one */
export const snippetWith = (page: string, language: string, words: string): string => {
  const [found, other] = snippetsIn(page, language).filter((code) => code.includes(words))
  if (found === undefined || other !== undefined) throw new Error(`${page} has not one snippet with "${words}".`)
  return found
}
