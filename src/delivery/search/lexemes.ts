/** Lexemes as PostgreSQL reads them in a vector or a query. They hold letters, digits and a plus, so nothing is to be escaped. */
export const quoted = (lexeme: string): string => `'${lexeme}'`

export const anyOf = (lexemes: Iterable<string>): string => [...new Set(lexemes)].map(quoted).join(' | ')

export const allOf = (lexemes: Iterable<string>): string => [...new Set(lexemes)].map(quoted).join(' & ')
