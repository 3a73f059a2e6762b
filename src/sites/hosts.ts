import { isIP } from 'node:net'

/**
 * A host as the labo allows it for a site: a name, with a port when that is not 443, in the spelling that addresses have
 * (`Hooks.Voorbeeld.be:443` becomes `hooks.voorbeeld.be`). Pure.
 * @param toLoopback tests: this machine is a host too
 * @returns undefined for what is no name of a host that the world can reach
 */
export const hostOf = (text: string, toLoopback = false): string | undefined => {
  const given = text.trim()
  if (given === '' || given.length > 253 || /[\s/\\?#@]/.test(given)) return undefined
  const url = URL.parse(`https://${given}`)
  if (!url || url.pathname !== '/') return undefined
  if (toLoopback && isLoopback(url.hostname)) return url.host
  return isPublicName(url.hostname) ? url.host : undefined
}

/** This machine, by one of its usual names. */
export const isLoopback = (hostname: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)

/**
 * Whether a name can be one that the whole world knows: labels parted by points, and no end that is kept for private networks
 * (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). An IP address is no name. Where it leads is looked at when something is sent.
 */
export const isPublicName = (hostname: string): boolean => {
  const name = hostname.replace(/\.$/, '')
  if (isIP(name.replace(/^\[|\]$/g, '')) !== 0 || name !== hostname) return false
  if (!/^([a-z0-9_]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(name)) return false
  return !privateEnds.some((end) => name === end || name.endsWith(`.${end}`))
}

const privateEnds = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home.arpa',
  'in-addr.arpa',
  'ip6.arpa',
  'onion',
  'test',
  'invalid',
]
