import { z } from 'zod'
import type { DocumentType } from '../document-types.ts'
import { enumerations } from '../enumerations.ts'
import { contactCard, ficheCard, leerlaboCard, partnerCard, projectCard } from './cards.ts'
import { envelope, schoolYear, summary } from './envelope.ts'
import { attachment, evidence, image, licence, longText, richText, session, termReference } from './parts.ts'
import { published, told } from './published.ts'
import { day, line, seq, webAddress } from './values.ts'

const minutes = (description: string, example: number) =>
  told(z.number(), `${description}, in minutes.`, example).nullable()
const code = <const Ids extends readonly [string, ...string[]]>(ids: Ids, vocabulary: string) =>
  told(z.enum(ids), `See \`/v1/vocabularies/${vocabulary}\`.`).nullable()

export const ficheContent = z.strictObject({
  ...envelope('fiche'),
  summary: summary(),
  kind: code(enumerations.kind.ids, 'kind'),
  carePhase: code(enumerations.carePhase.ids, 'carePhase'),
  audiences: z.array(termReference),
  levels: z.array(termReference),
  themes: z.array(termReference),
  duration: z.strictObject({
    read: minutes('To read', 5),
    prepare: minutes('To prepare', 30),
    carryOut: minutes('To carry out', 50),
    unit: z.literal('minute'),
  }),
  cost: code(enumerations.cost.ids, 'cost'),
  signals: richText.nullable(),
  body: longText.nullable(),
  needs: richText.nullable(),
  pitfalls: richText.nullable(),
  evidence: evidence.nullable(),
  sources: z.array(
    z.strictObject({
      title: told(z.string(), 'What it is called.', 'Herstelgericht werken op school'),
      author: line('Who wrote it.', 'Een auteur'),
      year: told(z.number(), 'Of publication.', 2021).nullable(),
      url: webAddress('Where it is.').nullable(),
    }),
  ),
  organisations: z.array(
    z.strictObject({
      name: told(z.string(), 'Who works this way.', 'Centrum voor Leerzorg'),
      url: webAddress('Its page.').nullable(),
    }),
  ),
  contacts: z.array(contactCard),
  related: z.strictObject({
    fiches: z.array(ficheCard),
    leerlabos: z.array(leerlaboCard),
    projects: z.array(projectCard),
  }),
  attachments: z.array(attachment),
  image: image.nullable(),
  licence: licence.nullable(),
})

export const projectContent = z.strictObject({
  ...envelope('project'),
  summary: summary(),
  schoolYear: schoolYear(),
  period: z.strictObject({ from: day('The first one.').nullable(), to: day('The last one.').nullable() }),
  support: z.array(told(z.enum(enumerations.support.ids), 'See `/v1/vocabularies/support`.')),
  phase: code(enumerations.phase.ids, 'phase'),
  body: longText.nullable(),
  partners: z.array(partnerCard),
  contacts: z.array(contactCard),
  related: z.strictObject({ fiches: z.array(ficheCard) }),
  attachments: z.array(attachment),
  image: image.nullable(),
})

export const leerlaboContent = z.strictObject({
  ...envelope('leerlabo'),
  summary: summary(),
  schoolYear: schoolYear(),
  level: termReference.nullable(),
  focus: line('What it looks at above all.', 'in relatie'),
  audiences: z.array(termReference),
  themes: z.array(termReference),
  body: longText.nullable(),
  organisers: z.array(partnerCard),
  guides: z.array(
    z.strictObject({
      name: told(z.string(), 'The name, or the function of somebody who is not named.', 'Coördinator'),
      organisation: line('Where they work.', 'Centrum voor Leerzorg'),
      contact: contactCard.nullable(),
    }),
  ),
  sessions: z.array(session),
  materials: z.array(attachment),
  image: image.nullable(),
})

export const partnerContent = z.strictObject({
  ...envelope('partner'),
  sector: termReference.nullable(),
  description: richText.nullable(),
  logo: image.nullable(),
  website: webAddress('Their own.').nullable(),
  kbo: line('The number in the Belgian register of enterprises.', '0123.456.749'),
  address: z.strictObject({
    street: line('With number.', 'Voorbeeldstraat 12'),
    postalCode: line('Four digits.', '3000'),
    city: line('In Dutch.', 'Leuven'),
  }),
  active: told(z.boolean(), 'Whether it takes part now.', true),
  joinedOn: day('From when.', '2019-09-01').nullable(),
  leftOn: day('Until when.', '2026-08-31').nullable(),
})

export const contactContent = z.strictObject({
  ...envelope('contact'),
  organisation: partnerCard.nullable(),
  name: line('Only with consent.', 'Naam van de contactpersoon'),
  email: line('Only with consent.', 'contact@partner.example'),
  phone: line('Only with consent.', '+32 16 00 00 00'),
  photo: image.nullable(),
})

export const insight = z.strictObject({
  title: told(z.string(), 'In Dutch.', 'Voorstelling van de inzichten'),
  kind: code(enumerations.insightKind.ids, 'insightKind'),
  date: day('When.').nullable(),
  url: webAddress('Where it is.').nullable(),
  text: line('What it says.', 'Jongeren vertellen wat hen op school houdt.'),
  partners: z.array(partnerCard),
})
const sentences = (example: string) => z.array(told(z.string(), 'One sentence.', example))

export const laboContent = z.strictObject({
  ...envelope('labo'),
  summary: summary(),
  date: day('When it began.').nullable(),
  kind: code(enumerations.laboKind.ids, 'laboKind'),
  phase: code(enumerations.phase.ids, 'phase'),
  spearhead: line('What it stands for.', 'Elke jongere telt'),
  youth: sentences('Wij willen gehoord worden.'),
  whatIfs: sentences('Wat als de school om negen uur begint?'),
  focus: line('What it looks at above all.', 'Relaties op school'),
  levers: sentences('Eén vast aanspreekpunt.'),
  body: longText.nullable(),
  image: image.nullable(),
  projects: z.array(projectCard),
  actionPlan: attachment.nullable(),
  insights: z.array(insight),
  contacts: z.array(contactCard),
})

const place = { seq: seq() }

/** Whole documents by kind, as they are stored and served. */
export const documents = {
  fiche: ficheContent.extend(place).register(published, { id: 'Fiche', description: 'A fiche.' }),
  project: projectContent.extend(place).register(published, { id: 'Project', description: 'A project.' }),
  leerlabo: leerlaboContent
    .extend(place)
    .register(published, { id: 'Leerlabo', description: 'A leerlabo with its sessions, earliest first.' }),
  partner: partnerContent
    .extend(place)
    .register(published, { id: 'Partner', description: 'A partner organisation; `title` is its name.' }),
  contact: contactContent.extend(place).register(published, {
    id: 'Contact',
    description: 'A contact; `title` is the function, and the rest is there as far as the person agreed.',
  }),
  labo: laboContent
    .extend(place)
    .register(published, { id: 'Labo', description: 'The labo itself; `title` is its question.' }),
} as const satisfies Record<DocumentType, z.ZodType>
