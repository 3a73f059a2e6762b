/** Whether the caller already holds what this tag stands for (RFC 9110, 13.1.2). */
export const isSame = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header === tag || header.split(',').some((given) => ['*', tag, `W/${tag}`].includes(given.trim())))
