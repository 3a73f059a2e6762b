import {
  addressChangedMail,
  inviteMail,
  type InviteFacts,
  passwordChangedMail,
  resetMail,
  signInMail,
} from '#src/accounts/messages.ts'
import type { Letter } from '#src/notifications/mail-shell.ts'
import { digestLetter } from '#src/notifications/messages/digest.ts'
import { letterFor, messageKeys } from '#src/notifications/messages/index.ts'
import type { Told } from '#src/notifications/messages/told.ts'
import { stoppedLetter } from '#src/sites/letter.ts'
import { organisations } from '#seed/cast.ts'

const site = 'https://labo.example'
const admin = `${site}/admin`
const work = `${admin}/collections/fiches/0193c0de-0000-7000-8000-000000000001`

/** How things stand in every sample, unless the sample says otherwise. */
export const sampleTold: Told = {
  key: 'publish',
  why: 'lead',
  title: 'Hoe voer je een herstelgesprek',
  kind: 'fiches',
  lead: organisations.clz.name,
  partner: organisations.risk.name,
  actor: 'Medewerker Centrum voor Leerzorg',
  edition: 2,
  parameters: {},
  words: {},
  remarks: [],
  problems: [],
  reasons: { bron: 'Hier ontbreekt een bron', dubbel: 'Dit staat al in een andere fiche', 'te-lang': 'Dit kan korter' },
  dueOn: '2026-12-09T11:00:00.000Z',
  agreeBy: null,
  publishAt: null,
  resolveBy: null,
  reviewBy: '2027-05-15T10:00:00.000Z',
  links: { work, page: `${site}/v1/fiches/herstelgesprek.html`, account: `${admin}/account` },
}

const remarks: Told['remarks'] = [
  {
    where: 'Bronnen',
    kind: 'must',
    reason: 'Hier ontbreekt een bron',
    text: 'Waar komt het onderzoek vandaan dat je noemt?\nEen link volstaat.',
  },
  { where: 'Titel', kind: 'may', reason: 'Dit kan korter', text: 'Misschien kan het zonder “hoe”.' },
  { where: null, kind: 'question', reason: null, text: 'Gebruiken jullie dit ook in de eerste graad?' },
]

const special: Partial<Record<string, Partial<Told>>> = {
  receipt: { why: 'themselves' },
  requestChanges: { remarks, words: { note: 'Mooie fiche. Nog enkele vragen, dan kan ze online.' } },
  returnToDraft: { words: { reason: 'De bron die we goedkeurden, is intussen offline.' } },
  editorialFix: { words: { fixes: [{ where: 'Wat doe je?', from: 'Hij word boos.', to: 'Hij wordt boos.' }] } },
  decline: {
    words: {
      reasonCode: 'dubbel',
      reason: 'Er bestaat al een fiche over dit gesprek. Twee fiches naast elkaar maken het zoeken moeilijker.',
      alternative: 'Vul de bestaande fiche aan met jullie voorbeeld: we helpen er graag bij.',
    },
  },
  withdrawSubmission: { why: 'reviewer', words: { reason: 'We zagen nog een fout in het voorbeeld.' } },
  claim: { why: 'reviewer', actor: 'Tweede nalezer van het labo' },
  release: { why: 'reviewer', actor: 'Beheerder van het labo' },
  comment: { why: 'reviewer', remarks: remarks.slice(2) },
  answer: {
    why: 'reviewer',
    remarks: [{ where: 'Bronnen', kind: 'must', reason: null, text: 'De bron staat er nu bij.' }],
  },
  ask: { why: 'labo', words: { text: 'De werkgroep stopt. Kan de fiche van de site?' } },
  rollBack: { words: { reason: 'In de nieuwe versie is de grens verdwenen.' } },
  changeSlug: { words: { reason: 'Het oude adres bevat een tikfout.' } },
  schedule: { publishAt: '2027-03-29T07:00:00.000Z' },
  fail: {
    why: 'admins',
    problems: [
      'De toestemming van de contactpersoon “Leerlingbegeleider” is voorbij. Vernieuw ze of haal de contactpersoon weg.',
    ],
  },
  forcePublish: { why: 'labo', words: { reason: 'Er stond een fout telefoonnummer bij een hulplijn.' } },
  withdraw: { words: { notice: 'Deze fiche klopt niet meer. We werken aan een nieuwe.' } },
  emergencyStop: {
    why: 'labo',
    parameters: { by: 'manager', ground: 'privacy' },
    resolveBy: '2026-11-26T10:00:00.000Z',
    words: { reason: 'Iemand is herkenbaar in het voorbeeld.' },
  },
  withdrawConsent: { why: 'leadManagers', kind: 'contacts', title: 'Leerlingbegeleider' },
  setSessionStatus: {
    kind: 'leerlabos',
    title: 'Spanning herkennen',
    parameters: { status: 'moved', start: '2027-01-14T12:30:00.000Z', end: '2027-01-14T15:00:00.000Z' },
  },
  'agree-asked': {
    why: 'asked',
    agreeBy: '2026-12-01T22:59:00.000Z',
    links: { ...sampleTold.links, agree: `${site}/link/agree/voorbeeld` },
  },
  agree: { why: 'submitter', actor: 'Medewerker Ris+K' },
  remark: { why: 'submitter', actor: 'Medewerker Ris+K', remarks: remarks.slice(0, 1) },
  inviteCoOwner: { why: 'partnerManagers', parameters: { offer: 'x' } },
  transfer: { why: 'partnerManagers', parameters: { offer: 'x' } },
  acceptOffer: { why: 'leadManagers' },
  declineOffer: { why: 'leadManagers' },
  withdrawOffer: { why: 'partnerManagers' },
  removeCoOwner: { why: 'partnerManagers' },
  leave: { why: 'leadManagers' },
  removeOurName: { why: 'leadManagers' },
  adopt: { why: 'formerLead', words: { reason: 'De organisatie stopt eind dit schooljaar.' } },
  'review-due': {
    links: { ...sampleTold.links, confirm: `${site}/link/confirm-fresh/voorbeeld` },
    parameters: { days: -30 },
  },
  'review-overdue': {
    why: 'leadManagers',
    links: { ...sampleTold.links, confirm: `${site}/link/confirm-fresh/voorbeeld` },
    parameters: { days: 30 },
  },
  'stop-overdue': { why: 'admins', resolveBy: '2026-11-26T10:00:00.000Z' },
}

type Sample = { name: string; letter: Letter & { subject: string } }

/** Every mail of the product, with the cast of the demo. */
export const mailSamples = (): Sample[] => [
  ...messageKeys.map((key) => ({ name: key, letter: letterFor({ ...sampleTold, key, ...special[key] }) })),
  {
    name: 'digest-partner',
    letter: digestLetter({
      texts: [
        { title: 'Hoe voer je een herstelgesprek', url: work, sentences: ['De nalezer stelde een vraag.'] },
        {
          title: 'De ijsberg',
          url: work,
          sentences: ['Tijd om na te kijken of de tekst nog klopt.'],
          confirm: `${site}/link/confirm-fresh/voorbeeld`,
        },
      ],
      queue: [],
      pace: 'weekly',
      links: { admin, account: `${admin}/account` },
    }),
  },
  {
    name: 'digest-labo',
    letter: digestLetter({
      texts: [
        { title: 'De ijsberg', url: work, sentences: ['Medewerker Ris+K vroeg het labo om de tekst in te trekken.'] },
      ],
      queue: [
        {
          title: 'Spanningsraam',
          lead: organisations.risk.name,
          since: '2026-11-10T09:00:00.000Z',
          dueOn: '2026-11-23T09:00:00.000Z',
          isLate: true,
          reviewer: null,
        },
        {
          title: 'Rustplek',
          lead: organisations.clz.name,
          since: '2026-11-20T09:00:00.000Z',
          dueOn: '2026-12-04T09:00:00.000Z',
          isLate: false,
          reviewer: 'Nalezer van het labo',
        },
      ],
      pace: 'daily',
      links: { admin, account: `${admin}/account` },
    }),
  },
  ...aboutAccounts(),
  ...aboutSites(),
]

const invited = (name: string, facts: Partial<InviteFacts>): Sample => ({
  name,
  letter: inviteMail(`${site}/link/invite/voorbeeld`, {
    name: 'Nieuwe collega',
    inviter: 'Verantwoordelijke Centrum voor Leerzorg',
    partner: organisations.clz.name,
    role: 'member',
    until: 'donderdag 3 december 2026',
    hasAccount: false,
    ...facts,
  }),
})

const ofTheLabo = { inviter: 'Beheerder van het labo', partner: null } as const

const aboutAccounts = (): Sample[] => [
  invited('invite-member', {}),
  invited('invite-manager', { inviter: 'Beheerder van het labo', role: 'manager' }),
  invited('invite-known', { hasAccount: true }),
  invited('invite-reviewer', { ...ofTheLabo, role: 'reviewer' }),
  invited('invite-admin', { ...ofTheLabo, role: 'admin', hasAccount: true }),
  { name: 'sign-in', letter: signInMail(`${site}/link/sign-in/voorbeeld`) },
  { name: 'reset', letter: resetMail(`${site}/link/reset/voorbeeld`) },
  { name: 'password-changed', letter: passwordChangedMail(admin) },
  { name: 'address-changed', letter: addressChangedMail() },
]

const aboutSites = (): Sample[] => {
  const stopped = { site: 'Website van een stad', url: 'https://www.stad.example/hooks/labo', docs: `${site}/v1/docs` }
  return [
    {
      name: 'webhook-failing',
      letter: stoppedLetter({ ...stopped, why: 'failing', error: 'HTTP 500: Internal Server Error' }),
    },
    { name: 'webhook-gone', letter: stoppedLetter({ ...stopped, why: 'gone', error: 'HTTP 410' }) },
  ]
}
