const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** The address of a link when its scheme is allowed and it is absolute; null for everything else, scripts included. */
export function safeAddress(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const url = URL.parse(value.trim())
  return url !== null && allowedSchemes.has(url.protocol) ? url.href : null
}
