import type { PublicRecord } from '#src/delivery/read-model/public-record.ts'
import { idOf, imageNamed, mediaOf, paragraph, pdfNamed, recordOf, richText, termOf } from './delivery-records.ts'

export const terms = [
  termOf('theme', 'pesten', 'Pesten'),
  termOf('audience', 'leerkracht', 'Leerkracht'),
  termOf('level', 'lager', 'Lager onderwijs'),
  termOf('sector', 'welzijn', 'Welzijn'),
]
export const partner = recordOf({
  type: 'partner',
  name: 'clz',
  content: {
    name: 'Centrum voor Leerzorg',
    sector: idOf('sector welzijn'),
    logo: idOf('logo'),
    website: 'https://www.example.be',
    description: richText(paragraph('Wij helpen.')),
  },
  media: mediaOf(imageNamed('logo')),
})
export const contact = recordOf({
  type: 'contact',
  name: 'coordinator',
  content: {
    organisation: partner.id,
    name: 'Iemand',
    email: 'dienst@example.be',
    consent: { name: true, email: true },
  },
})
const other = recordOf({ type: 'fiche', name: 'andere' })
export const others = [partner, contact, other]
export const media = mediaOf(imageNamed('foto'), pdfNamed('blad', 'Werkblad'))

const unknown = { secret: 'x', _status: 'published', owner: 'x', document: 'x' }

export const full: Record<string, PublicRecord> = {
  fiche: recordOf({
    type: 'fiche',
    name: 'gesprek',
    lead: partner.id,
    coOwners: [partner.id],
    evidence: { rung: 2, motive: 'Zes scholen werken zo.' },
    media,
    content: {
      ...unknown,
      kind: 'werkwijze',
      carePhase: 'verhoogde-zorg',
      audiences: [idOf('audience leerkracht')],
      levels: [idOf('level lager')],
      themes: [idOf('theme pesten')],
      duration: { read: 5, prepare: 30, carryOut: 50 },
      cost: 'free',
      signals: richText(paragraph('Komt te laat.')),
      body: richText(paragraph('Praat.')),
      sources: [{ id: 'r', title: 'Boek', author: 'Een auteur', year: 2021, url: 'javascript:alert(1)' }],
      organisations: [
        { id: 'o', partner: partner.id },
        { id: 'p', name: 'Elders', url: 'https://elders.example/' },
        { id: 'q' },
      ],
      contacts: [contact.id],
      related: { fiches: [other.id, idOf('nooit')], leerlabos: [], projects: [] },
      attachments: [idOf('blad')],
      image: idOf('foto'),
      licence: 'CC-BY-NC-SA-4.0',
    },
  }),
  project: recordOf({
    type: 'project',
    name: 'naadloos',
    content: {
      ...unknown,
      period: { from: '2020-09-01T12:00:00Z', to: null },
      support: ['financieel'],
      phase: 'afgerond',
    },
  }),
  leerlabo: recordOf({
    type: 'leerlabo',
    name: 'reeks',
    content: {
      ...unknown,
      guides: [{ id: 'g', contact: contact.id }],
      sessions: [
        { id: 's', start: '2026-12-03T12:30:00.000Z', end: '2026-12-03T15:00:00.000Z', status: 'planned', secret: 'x' },
      ],
    },
  }),
  partner,
  contact,
  labo: recordOf({
    type: 'labo',
    name: 'labo',
    content: {
      ...unknown,
      insights: [{ id: 'i', title: 'Voorstelling', kind: 'event', date: '2023-03-27T12:00:00.000Z', secret: 'x' }],
    },
  }),
}
