import { nearest } from './nearest.ts'
import { invalidParameter } from './problems.ts'

/**
 * The words of a parameter that holds several, parted by commas; each once, in the order given.
 * @throws Problem `invalid-parameter` that suggests the nearest word there is
 */
export function partsOf<Option extends string>(
  name: string,
  given: string | undefined,
  options: readonly Option[],
): Option[] {
  if (given === undefined) return []
  const words = [...new Set(given.split(','))]
  return words.map((word) => {
    const known = options.find((option) => option === word)
    if (known !== undefined) return known
    const rule =
      options.length === 0 ? 'has no words here' : `must hold any of: ${options.join(', ')}, parted by commas`
    throw invalidParameter(name, `"${name}" ${rule}.`, word === '' ? undefined : nearest(word, options))
  })
}
