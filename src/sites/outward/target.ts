import { isLoopback, isPublicName } from '../hosts.ts'

/** Why an address cannot be told of changes; a stable code and a sentence for developers. */
export type TargetProblem = {
  code: 'not-an-address' | 'not-https' | 'credentials' | 'not-a-public-name' | 'not-your-host'
  detail: string
}

/**
 * Judges an address that messages are to be sent to, as it is written: https, a public name (no IP address), no credentials, on one of the
 * site's hosts, ports included. Where the name leads is looked at by `resolvePublic`. Pure.
 * @param toLoopback tests: this machine too, without https
 */
export const targetOf = (text: string, hosts: readonly string[], toLoopback = false): URL | TargetProblem => {
  const url = text.length > 2000 || hasOddSigns(text) ? null : URL.parse(text)
  if (!url) return problems.notAnAddress
  const isHere = toLoopback && isLoopback(url.hostname)
  if (url.protocol !== 'https:' && !(isHere && url.protocol === 'http:')) return problems.notHttps
  if (url.username !== '' || url.password !== '') return problems.credentials
  if (!isHere && !isPublicName(url.hostname)) return problems.notAPublicName
  if (!hosts.includes(url.host)) return problems.notYourHost(url.host)
  url.hash = ''
  return url
}

export const isTarget = (target: URL | TargetProblem): target is URL => target instanceof URL

/** The parser would quietly drop or turn these, and what was judged would not be what was written. */
const hasOddSigns = (text: string): boolean => /[\s\\\p{Cc}]/u.test(text)

const problems = {
  notAnAddress: { code: 'not-an-address', detail: 'Give an absolute address of at most 2000 characters.' },
  notHttps: { code: 'not-https', detail: 'The address must begin with https://.' },
  credentials: { code: 'credentials', detail: 'The address may hold no name or password.' },
  notAPublicName: {
    code: 'not-a-public-name',
    detail: 'The address must name a public host, not an IP address or a private name.',
  },
  notYourHost: (host: string) => ({
    code: 'not-your-host',
    detail: `${host} is not one of the hosts of this site; ask the labo to add it.`,
  }),
} as const satisfies Record<string, TargetProblem | ((host: string) => TargetProblem)>
