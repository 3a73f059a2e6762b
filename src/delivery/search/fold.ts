/** A word as it is compared: lower case, without accents, with two letters for the Dutch ij. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower.replaceAll('ĳ', 'ij').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
}

const plain = /^[a-z0-9 '+-]*$/
