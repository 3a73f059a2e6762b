import { organisationKeys, organisations, type Organisation, type Person } from '../cast.ts'
import { contactText } from '../contacts.ts'
import type { ContactName, Known } from '../known.ts'
import { bringOnline } from '../language/review.ts'
import type { Teller } from '../language/teller.ts'
import { partnerPage } from '../partners.ts'
import { paintLogo } from '../pictures/index.ts'
import { belongTo } from './accounts.ts'

/** Who writes the page of each partner. Those without an account yet ask the administrator of the labo to hold the pen. */
const writers: Record<Organisation, Person> = {
  labo: 'reviewer2',
  clz: 'clzManager',
  risk: 'riskMember',
  koinoor: 'admin',
  clb: 'admin',
  ov4: 'admin',
  leuven: 'admin',
  ucll: 'admin',
}

/** Each partner fills in its page, and the labo puts it online. */
export async function partnerPages(teller: Teller, known: Known): Promise<void> {
  const withoutAccount = organisationKeys.filter((key) => writers[key] === 'admin')
  await belongTo(teller, known, 'admin', ['labo', ...withoutAccount])
  for (const key of organisationKeys) {
    const logo = await teller.upload(writers[key], {
      ...(await paintLogo(key)),
      title: `Logo ${organisations[key].name}`,
      alt: `Logo van ${organisations[key].name}`,
      credit: 'Fictief logo voor deze demo',
      owner: known.partners.of(key),
    })
    known.logos.note(key, logo)
    const page = { collection: 'partners', id: known.partners.of(key) } as const
    await teller.rewritePartner(writers[key], page, partnerPage(key, known))
    await bringOnline(teller, page, writers[key], 'reviewer')
  }
  await belongTo(teller, known, 'admin', ['labo'])
}

const contactWriters: Record<ContactName, Person> = {
  steunpunt: 'reviewer2',
  'risk-coordinator': 'riskMember',
  'clz-aanmelden': 'clzManager',
  'clz-ondersteuner': 'clzMember',
  'risk-begeleider': 'riskMember',
  trajecten: 'reviewer2',
  'leerlabos-vorig-jaar': 'clzManager',
}
const contactNames = [
  'steunpunt',
  'risk-coordinator',
  'clz-aanmelden',
  'clz-ondersteuner',
  'risk-begeleider',
  'trajecten',
  'leerlabos-vorig-jaar',
] as const satisfies readonly ContactName[]

/** The contacts go online; last year's is withdrawn again, with a pointer to the one who answers now. */
export async function contacts(teller: Teller, known: Known): Promise<void> {
  for (const name of contactNames) {
    const contact = await teller.write(contactWriters[name], 'contacts', contactText[name](known))
    await bringOnline(teller, contact, contactWriters[name], 'reviewer')
    known.contacts.note(name, contact.id)
  }
  await teller.act('reviewer', { collection: 'contacts', id: known.contacts.of('leerlabos-vorig-jaar') }, 'withdraw', {
    notice: 'De inschrijvingen van 2025-2026 zijn voorbij. Voor dit schooljaar antwoordt het aanmeldpunt.',
    replacement: known.contacts.of('clz-aanmelden'),
  })
}
