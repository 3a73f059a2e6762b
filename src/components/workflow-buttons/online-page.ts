import type { StandingOf } from '../standing/contract.ts'

/** Address of the page on which everyone reads what is online; undefined while nothing is. */
export const onlinePage = ({ collection, publication, slug }: StandingOf['document']): string | undefined => {
  if (publication !== 'live' && publication !== 'withdrawn') return undefined
  if (collection === 'labo') return '/v1/labo.html'
  return slug ? `/v1/${collection}/${slug}.html` : undefined
}
