import { isIP } from 'node:net'

import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the open internet (IANA's special-purpose registries, RFC 6890): nothing private, of this machine or
 * link, shared, reserved, multicast or of a cloud's metadata. An IPv4 address inside an IPv6 one (mapped, compatible, NAT64, 6to4, Teredo)
 * does not count: it leads to wherever the IPv4 address leads. Pure.
 * @param toLoopback tests: this machine counts too
 */
export const isPublicAddress = (address: string, toLoopback = false): boolean => {
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  if (toLoopback && parsed.range() === 'loopback') return true
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(globalUnicast))
}

/** All that IANA has given out of IPv6 so far. */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]
