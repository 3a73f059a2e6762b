import type { ContactDocument } from '../contact.ts'
import { escapeHtml } from '../escape.ts'
import type { LaboDocument } from '../labo.ts'
import type { LeerlaboDocument } from '../leerlabo.ts'
import type { PartnerDocument } from '../partner.ts'
import type { ProjectDocument } from '../project.ts'
import type { Session } from '../session.ts'
import { dayInWords, labelOf, meetingInWords } from './labels.ts'
import {
  bullets,
  cardLinks,
  facts,
  figure,
  files,
  link,
  people,
  section,
  sentences,
  termsInWords,
  text,
  type Html,
} from './parts.ts'

export const projectPage = (project: ProjectDocument): Html =>
  [
    facts([
      ['Schooljaar', text(project.schoolYear)],
      ['Periode', text([dayInWords(project.period.from), dayInWords(project.period.to)].filter(Boolean).join(' – '))],
      ['Steun van het labo', text(project.support.map(labelOf).join(' en '))],
      ['Stand', text(labelOf(project.phase))],
    ]),
    figure(project.image),
    project.body?.html ?? '',
    section('Partners', cardLinks(project.partners)),
    section('Documenten', files(project.attachments)),
    section('Fiches uit dit project', cardLinks(project.related.fiches)),
    section('Meer weten', people(project.contacts)),
  ].join('')

export const leerlaboPage = (leerlabo: LeerlaboDocument): Html =>
  [
    facts([
      ['Schooljaar', text(leerlabo.schoolYear)],
      ['Onderwijsniveau', text(leerlabo.level?.label ?? null)],
      ['Focus', text(leerlabo.focus)],
      ['Voor wie', text(termsInWords(leerlabo.audiences))],
      ['Thema’s', text(termsInWords(leerlabo.themes))],
    ]),
    figure(leerlabo.image),
    leerlabo.body?.html ?? '',
    section('Sessies', bullets(leerlabo.sessions.map(session))),
    section(
      'Begeleiding',
      sentences(leerlabo.guides.map(({ name, organisation }) => [name, organisation].filter(Boolean).join(', '))),
    ),
    section('Organisatie', cardLinks(leerlabo.organisers)),
    section('Materiaal', files(leerlabo.materials)),
  ].join('')

function session({ start, end, place, status, registration }: Session): Html {
  const where = [place.name, place.address].filter((part) => part !== null).join(', ')
  const register = registration.open && registration.url !== null ? link(registration.url, 'Schrijf je in') : null
  return [
    `<time datetime="${escapeHtml(start)}">${escapeHtml(meetingInWords(start, end))}</time>`,
    where === '' ? null : escapeHtml(where),
    place.online === null ? null : link(place.online, 'Online'),
    text(labelOf(status)),
    register,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

export const partnerPage = (partner: PartnerDocument): Html => {
  const { street, postalCode, city } = partner.address
  const town = [postalCode, city].filter(Boolean).join(' ')
  return [
    figure(partner.logo),
    facts([
      ['Sector', text(partner.sector?.label ?? null)],
      ['Website', partner.website === null ? null : link(partner.website, partner.website)],
      ['Adres', text([street, town].filter(Boolean).join(', '))],
      ['Ondernemingsnummer', text(partner.kbo)],
      ['Werkt mee sinds', text(dayInWords(partner.joinedOn))],
      ['Gestopt op', text(dayInWords(partner.leftOn))],
    ]),
    partner.description?.html ?? '',
  ].join('')
}

export const contactPage = ({ photo, organisation, name, email, phone }: ContactDocument): Html =>
  [
    figure(photo),
    facts([
      ['Naam', text(name)],
      ['Organisatie', organisation === null ? null : link(organisation.url, organisation.title)],
      ['E-mail', email === null ? null : link(`mailto:${email}`, email)],
      ['Telefoon', phone === null ? null : link(`tel:${phone.replace(/[^\d+]/g, '')}`, phone)],
    ]),
  ].join('')

export const laboPage = (labo: LaboDocument): Html =>
  [
    facts([
      ['Datum', text(dayInWords(labo.date))],
      ['Type', text(labelOf(labo.kind))],
      ['Stand', text(labelOf(labo.phase))],
      ['Speerpunt', text(labo.spearhead)],
    ]),
    figure(labo.image),
    section('Over welke jongeren gaat het?', sentences(labo.youth)),
    section('Wat als …', sentences(labo.whatIfs)),
    section('Focus', labo.focus === null ? null : `<p>${escapeHtml(labo.focus)}</p>`),
    section('Hefbomen', sentences(labo.levers)),
    labo.body?.html ?? '',
    section('Projecten', cardLinks(labo.projects)),
    section('Gemeenschappelijk actieplan', labo.actionPlan && files([labo.actionPlan])),
    section('Inzichten', bullets(labo.insights.map(insight))),
    section('Contact', people(labo.contacts)),
  ].join('')

const insight = ({ title, kind, date, url, text: words, partners }: LaboDocument['insights'][number]): Html => {
  const around = [labelOf(kind), dayInWords(date), ...partners.map((partner) => partner.title)].filter(
    (part) => part !== null,
  )
  const explanation = words === null ? '' : `<br>${escapeHtml(words)}`
  return `${link(url, title)} (${escapeHtml(around.join(', '))})${explanation}`
}
