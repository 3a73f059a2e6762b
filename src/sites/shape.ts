/** A website that the labo registered, as the labo sees it. Times are ISO 8601 in UTC. */
export type Site = {
  id: string
  name: string
  /** Mail address of who answers for it. */
  contact: string
  partner: { id: string; name: string | null } | null
  /** Where it lives, and the only places that its messages are sent to. */
  hosts: string[]
  madeAt: string
  /** Since then its keys open nothing and it is told nothing. */
  stoppedAt: string | null
  keys: SiteKey[]
  webhooks: SiteWebhook[]
}

/** `prefix` is the beginning of the key, to tell keys apart; the key itself is not kept. */
export type SiteKey = {
  id: string
  label: string
  prefix: string
  madeAt: string
  expiresAt: string | null
  revokedAt: string | null
  /** A day in Brussels. */
  usedOn: string | null
}

/** `waiting`: how many changes lie ahead of it, whether it wants them or not. */
export type SiteWebhook = {
  id: string
  url: string
  disabledWhy: DisabledWhy | null
  failingSince: string | null
  waiting: number
  lastError: string | null
}

/** Asked for; answered 410; failed for a day; its host is no longer one of the site's. */
export type DisabledWhy = 'asked' | 'gone' | 'failing' | 'host'

/** The sites. `made`: a key that was just made, told once. */
export type Sites = { sites: Site[]; made?: { site: string; key: string } }
