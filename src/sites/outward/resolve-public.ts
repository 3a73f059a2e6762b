import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'

import { isPublicAddress } from './public-address.ts'

export type Address = { address: string; family: 4 | 6 }
/** Asks where a name leads: every address that it has. */
export type Resolve = (hostname: string) => Promise<readonly { address: string; family: number }[]>

/** A name that leads nowhere, or to where nothing may be sent. Its message may be shown to whoever gave the name. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/**
 * The addresses that a host has, when all of them are public: one that is not makes the whole name suspect, since whoever answers for the
 * name chooses which of them comes first. Connect to exactly what this gives, or the name may lead elsewhere the second time.
 * @throws Unreachable
 */
export const resolvePublic = async (
  hostname: string,
  toLoopback = false,
  resolve: Resolve = askSystem,
): Promise<Address[]> => {
  const bare = hostname.replace(/^\[|\]$/g, '')
  const found = isIP(bare) === 0 ? await resolve(bare).catch(() => []) : [{ address: bare, family: isIP(bare) }]
  if (found.length === 0) throw new Unreachable('The host name does not resolve.')
  if (!found.every(({ address }) => isPublicAddress(address, toLoopback))) {
    throw new Unreachable('The host name leads to an address that is not public.')
  }
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
}

const askSystem: Resolve = (hostname) => lookup(hostname, { all: true, order: 'verbatim' })
