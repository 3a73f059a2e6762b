import { cast, demoPassword, organisationKeys, people, type Organisation, type Person } from '../cast.ts'
import type { Known } from '../known.ts'
import type { Teller } from '../language/teller.ts'
import { partnerRow } from '../partners/index.ts'
import { firstSettings as settings } from '#src/server/first-settings.ts'
import { vocabulary } from '../vocabularies.ts'

/** The first account cannot be made by anybody; everything after it is made by somebody. */
export async function firstAccount({ payload }: Teller): Promise<void> {
  const { email, name, laboRole } = cast.admin
  await payload.create({
    collection: 'users',
    data: { email, name, laboRole, password: demoPassword },
    depth: 0,
    overrideAccess: true,
  })
}

/** The words that everything is ordered by. */
export async function words({ payload, as }: Teller, { terms }: Known): Promise<void> {
  for (const [list, entries] of Object.entries(vocabulary)) {
    for (const [index, { key, nl, en, synonyms }] of entries.entries()) {
      const { id } = await payload.create({
        collection: 'terms',
        data: {
          vocabulary: list as keyof typeof vocabulary,
          key,
          labelNl: nl,
          labelEn: en,
          synonyms: [...synonyms],
          order: (index + 1) * 10,
        },
        depth: 0,
        req: await as('admin'),
        overrideAccess: false,
      })
      terms.note(key, id)
    }
  }
}

/** The labo writes down its partners, itself first: what it writes from then on belongs to that one. */
export async function partnerRows(teller: Teller, known: Known): Promise<void> {
  for (const key of organisationKeys) {
    const { id } = await teller.write('admin', 'partners', partnerRow(key, known))
    known.partners.note(key, id)
    if (key === 'labo') await agreements(teller, id)
  }
}

const agreements = async ({ payload, as }: Teller, laboPartner: string): Promise<void> => {
  await payload.updateGlobal({
    slug: 'settings',
    data: { ...settings, laboPartner },
    depth: 0,
    req: await as('admin'),
    overrideAccess: false,
  })
}

/** Everybody else of the cast, and who belongs where. */
export async function accounts(teller: Teller, known: Known): Promise<void> {
  for (const person of people) {
    if (person === 'admin') await belongTo(teller, known, 'admin', ['labo'])
    else await invite(teller, known, person)
  }
}

const invite = async ({ payload, as }: Teller, { partners }: Known, person: Person): Promise<void> => {
  const { email, name, laboRole, organisation, role } = cast[person]
  await payload.create({
    collection: 'users',
    data: {
      email,
      name,
      laboRole,
      password: demoPassword,
      memberships: [{ partner: partners.of(organisation), role }],
    },
    depth: 0,
    req: await as('admin'),
    overrideAccess: false,
  })
}

/** Makes a person belong to these organisations and no others. */
export async function belongTo(
  { payload, as }: Teller,
  { partners }: Known,
  person: Person,
  keys: readonly Organisation[],
): Promise<void> {
  const req = await as(person)
  const memberships = keys.map((key) => ({ partner: partners.of(key), role: cast[person].role }))
  await payload.update({
    collection: 'users',
    id: req.user?.id ?? '',
    data: { memberships },
    depth: 0,
    req: await as('admin'),
    overrideAccess: false,
  })
}
