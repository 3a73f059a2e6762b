import type { Sql } from '#src/server/database/sql.ts'
import type { Addresses } from '../addresses.ts'
import type { Answer, Redirect } from './respond.ts'

/** What a route may look at: the query string, the read model, the clock and our addresses. */
export type Asked = { query: string; sql: Sql; now: Date; addresses: Addresses }

/** Reads what is asked, finds it, and says what to answer. */
export type Route = (asked: Asked) => Promise<Answer | Redirect>
