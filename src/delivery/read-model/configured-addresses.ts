import { env } from '#src/server/env.ts'
import type { Addresses } from '../addresses.ts'

/** The addresses that this installation was set up with; they stand in the stored documents. */
export const configuredAddresses: Addresses = { serverUrl: env.serverUrl, publicUrls: env.publicUrls }
