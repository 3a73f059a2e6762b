import type { FicheDocument } from '../fiche.ts'
import { labelOf, minutesInWords } from './labels.ts'
import {
  bullets,
  cardLinks,
  facts,
  figure,
  files,
  link,
  people,
  section,
  termsInWords,
  text,
  type Html,
} from './parts.ts'
import { escapeHtml } from '../escape.ts'

/** What a fiche says, in the order in which one needs it. */
export function fichePage(fiche: FicheDocument): Html {
  const { duration, related, licence, evidence } = fiche
  const times: [string, string | null][] = [
    ['lezen', minutesInWords(duration.read)],
    ['voorbereiden', minutesInWords(duration.prepare)],
    ['uitvoeren', minutesInWords(duration.carryOut)],
  ]
  const known = times.filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}`)
  return [
    facts([
      ['Soort', text(labelOf(fiche.kind))],
      ['Voor wie', text(termsInWords(fiche.audiences))],
      ['Onderwijsniveau', text(termsInWords(fiche.levels))],
      ['Thema’s', text(termsInWords(fiche.themes))],
      ['Zorgcontinuüm', text(labelOf(fiche.carePhase))],
      ['Tijd', text(known.length === 0 ? null : known.join(' · '))],
      ['Kosten', text(labelOf(fiche.cost))],
    ]),
    figure(fiche.image),
    section('Wat zie je?', fiche.signals?.html),
    fiche.body?.html ?? '',
    section('Wat heb je nodig?', fiche.needs?.html),
    section('Wanneer niet?', fiche.pitfalls?.html),
    section(
      'Onderbouwing',
      evidence && `<p>${escapeHtml([evidence.label, evidence.motive].filter(Boolean).join('. '))}</p>`,
    ),
    section('Bronnen', bullets(fiche.sources.map(source))),
    section('Bijlagen', files(fiche.attachments)),
    section('Meer weten', people(fiche.contacts)),
    section('Doorverwijzen', bullets(fiche.organisations.map(({ name, url }) => link(url, name)))),
    section('Hoort bij', cardLinks([...related.fiches, ...related.leerlabos, ...related.projects])),
    section(
      'Licentie',
      licence && `<p>${link(licence.url, licence.id.replace('CC-', 'CC ').replace(/-(\d)/, ' $1'))}</p>`,
    ),
  ].join('')
}

const source = ({ title, author, year, url }: FicheDocument['sources'][number]): Html => {
  const maker = [author, year].filter((part) => part !== null).join(', ')
  return `${link(url, title)}${maker === '' ? '' : ` (${escapeHtml(maker)})`}`
}
