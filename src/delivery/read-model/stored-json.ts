/** JSON that PostgreSQL accepts as jsonb: without NUL, and without halves of surrogate pairs. */
export const storedJson = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'string' ? Buffer.from(item.replaceAll('\0', '')).toString() : item,
  )
