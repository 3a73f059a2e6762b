import type { Audience } from '../audiences.ts'
import type { Letter } from '../mail-shell.ts'
import { asLine } from '../plain.ts'
import { aboutOwners } from './about-owners.ts'
import { aboutPublication } from './about-publication.ts'
import { aboutReviewing } from './about-reviewing.ts'
import { aboutTime } from './about-time.ts'
import { it, name, type Told, toTheText, type Write } from './told.ts'

const messages: Readonly<Record<string, Write>> = {
  ...aboutReviewing,
  ...aboutPublication,
  ...aboutOwners,
  ...aboutTime,
}

/** Everything that has a mail of its own. */
export const messageKeys: readonly string[] = Object.keys(messages)

/** The mail about one thing, with why the reader gets it; a plain one for what has no words of its own. */
export const letterFor = (told: Told): Letter & { subject: string } => {
  const write = Object.hasOwn(messages, told.key) ? messages[told.key] : undefined
  const message = (write ?? somethingHappened)(told)
  return {
    ...message,
    subject: asLine(message.subject),
    footer: footerFor(reasons[told.why](told), told.links.account),
  }
}

const somethingHappened: Write = (told) => ({
  subject: `Nieuws over ${name(told)}`,
  title: 'Er is nieuws over een tekst',
  paragraphs: [`Er gebeurde iets met ${it(told)}. Je leest bij de tekst zelf wat.`],
  button: toTheText(told),
})

/** Why one gets a mail, and where to choose how often. */
export const footerFor = (why: string, account: string): Letter['footer'] => [
  `${why} Beslissingen mailen we altijd meteen; hoe vaak je de rest krijgt, kies je zelf.`,
  { link: { label: 'Kies hoe vaak je mail krijgt', url: account } },
]

const forTheLead = ({ lead }: Told) =>
  `Je krijgt deze mail omdat je schrijft voor ${lead ?? 'een partner van het labo'}.`
const asOwner = () => 'Je krijgt deze mail omdat jouw organisatie eigenaar of mede-eigenaar is van deze tekst.'
const forThePartner = ({ partner }: Told) =>
  `Je krijgt deze mail omdat je hoort bij ${partner ?? 'een partner van het labo'}.`
const asLabo = () => 'Je krijgt deze mail omdat je meewerkt in het labo.'

const reasons: Record<Audience, (told: Told) => string> = {
  themselves: () => 'Je krijgt deze mail omdat je deze tekst indiende.',
  submitter: () => 'Je krijgt deze mail omdat je deze tekst indiende.',
  lead: forTheLead,
  leadManagers: ({ lead }) =>
    `Je krijgt deze mail omdat je verantwoordelijk bent voor ${lead ?? 'een partner van het labo'}.`,
  formerLead: () => 'Je krijgt deze mail omdat jouw organisatie deze tekst tot nu toe verzorgde.',
  coOwners: asOwner,
  asked: asOwner,
  partner: forThePartner,
  partnerManagers: ({ partner }) =>
    `Je krijgt deze mail omdat je verantwoordelijk bent voor ${partner ?? 'een partner van het labo'}.`,
  organisationManagers: () => 'Je krijgt deze mail omdat deze contactpersoon voor jouw organisatie werkt.',
  reviewer: () => 'Je krijgt deze mail omdat je deze tekst naleest.',
  approver: () => 'Je krijgt deze mail omdat je deze tekst goedkeurde.',
  labo: asLabo,
  admins: () => 'Je krijgt deze mail omdat je beheerder bent van het labo.',
}
