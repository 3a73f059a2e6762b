import { organisationKeys, organisations, type Organisation, type Person } from '../cast.ts'
import { contactText } from '../contacts.ts'
import type { ContactName, Known } from '../known.ts'
import { bringOnline } from '../language/review.ts'
import type { Teller } from '../language/teller.ts'
import { partnerPage } from '../partners/index.ts'
import { paintLogo } from '../pictures/index.ts'
import { hasMark } from '../pictures/logos.ts'
import { onBehalfOfPartners } from './on-behalf.ts'

const ownWriters: Partial<Record<Organisation, Person>> = { labo: 'reviewer2', clz: 'clzManager', risk: 'riskMember' }

/** Who writes the page of a partner. Those without an account yet ask the administrator of the labo to hold the pen. */
const writerOf = (key: Organisation): Person => ownWriters[key] ?? 'admin'

/** Each partner fills in its page, and the labo puts it online. */
export const partnerPages = (teller: Teller, known: Known): Promise<void> =>
  onBehalfOfPartners(teller, known, async () => {
    for (const key of organisationKeys) {
      const page = { collection: 'partners', id: known.partners.of(key) } as const
      await teller.rewritePartner(writerOf(key), page, partnerPage(key, await logoOf(teller, known, key)))
      await bringOnline(teller, page, writerOf(key), 'reviewer')
    }
  })

const logoOf = async (teller: Teller, { partners }: Known, key: Organisation): Promise<string | undefined> => {
  if (!hasMark(key)) return undefined
  return teller.upload(writerOf(key), {
    ...(await paintLogo(key)),
    title: `Logo ${organisations[key].name}`,
    alt: `Logo van ${organisations[key].name}`,
    credit: 'Fictief logo voor deze demo',
    owner: partners.of(key),
  })
}

const contactWriters: Record<ContactName, Person> = {
  steunpunt: 'reviewer2',
  'risk-coordinator': 'riskMember',
  'clz-aanmelden': 'clzManager',
  'clz-ondersteuner': 'clzMember',
  'risk-begeleider': 'riskMember',
  trajecten: 'reviewer2',
  'leerlabos-vorig-jaar': 'clzManager',
  'clz-kleine-stappen': 'clzManager',
  'vlonder-onthaal': 'reviewer2',
  brugfiguren: 'reviewer2',
}
const contactNames = [
  'steunpunt',
  'risk-coordinator',
  'clz-aanmelden',
  'clz-ondersteuner',
  'risk-begeleider',
  'trajecten',
  'leerlabos-vorig-jaar',
  'clz-kleine-stappen',
  'vlonder-onthaal',
  'brugfiguren',
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
