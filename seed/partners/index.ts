import { organisations, type Organisation } from '../cast.ts'
import type { Known } from '../known.ts'
import { day } from '../language/brussels.ts'
import type { Draft } from '../language/draft.ts'
import { prose } from '../language/prose.ts'
import type { About } from './about.ts'
import { founders } from './founders.ts'
import { joinedLater } from './joined-later.ts'

const about: Record<Organisation, About> = { ...founders, ...joinedLater }

/** The row with which the labo takes in a new partner. */
export const partnerRow = (key: Organisation, { terms }: Pick<Known, 'terms'>): Draft<'partners'> => ({
  name: organisations[key].name,
  sector: terms.of(organisations[key].sector),
  active: true,
  joinedOn: day(about[key].joinedOn),
})

/** What a partner then tells about itself. */
export const partnerPage = (key: Organisation, logo: string | undefined): Draft<'partners'> => {
  const { description, website, street, kbo, postalCode = '3000' } = about[key]
  return {
    description: prose(description),
    ...(logo ? { logo } : {}),
    website,
    kbo,
    address: { street, postalCode, city: postalCode === '3001' ? 'Heverlee' : 'Leuven' },
  }
}

/** What its page says once a partner has stopped. @throws when it has not */
export const farewell = (key: Organisation): Draft<'partners'> => {
  const { left } = about[key]
  if (!left) throw new Error(`${organisations[key].name} still takes part.`)
  return { description: prose(left.description), active: false, leftOn: day(left.on) }
}
