import type { EditionState, Publication } from './states.ts'
import type { Action } from './transitions.ts'

export type Words = { nl: string; en: string }

/** The buttons. */
export const actionWords: Record<Action, Words> = {
  start: { nl: 'Nieuwe versie schrijven', en: 'Write a new version' },
  save: { nl: 'Bewaren', en: 'Save' },
  submit: { nl: 'Indienen', en: 'Submit' },
  withdrawSubmission: { nl: 'Terugnemen', en: 'Take back' },
  claim: { nl: 'Opnemen', en: 'Claim' },
  release: { nl: 'Vrijgeven', en: 'Release' },
  requestChanges: { nl: 'Aanpassingen vragen', en: 'Ask for changes' },
  approve: { nl: 'Goedkeuren', en: 'Approve' },
  agree: { nl: 'Akkoord geven', en: 'Agree' },
  remark: { nl: 'Opmerking als mede-eigenaar', en: 'Remark as a co-owner' },
  removeOurName: { nl: 'Onze naam weghalen', en: 'Remove our name' },
  returnToDraft: { nl: 'Goedkeuring intrekken', en: 'Revoke approval' },
  publish: { nl: 'Publiceren', en: 'Publish' },
  schedule: { nl: 'Inplannen', en: 'Schedule' },
  unschedule: { nl: 'Uitplannen', en: 'Unschedule' },
  fail: { nl: 'Publiceren mislukt', en: 'Publishing failed' },
  discard: { nl: 'Verwerpen', en: 'Discard' },
  comment: { nl: 'Opmerking maken', en: 'Comment' },
  answer: { nl: 'Antwoorden', en: 'Answer' },
  resolve: { nl: 'Afgehandeld', en: 'Resolve' },
  decline: { nl: 'Niet opnemen', en: 'Decline' },
  reopen: { nl: 'Heropenen', en: 'Reopen' },
  editorialFix: { nl: 'Redactioneel verbeteren', en: 'Fix the language' },
  forcePublish: { nl: 'Noodpublicatie', en: 'Emergency publication' },
  rollBack: { nl: 'Terugdraaien', en: 'Roll back' },
  changeSlug: { nl: 'Webadres veranderen', en: 'Change the web address' },
  withdraw: { nl: 'Intrekken', en: 'Withdraw' },
  reinstate: { nl: 'Heractiveren', en: 'Reinstate' },
  archive: { nl: 'Archiveren', en: 'Archive' },
  emergencyStop: { nl: 'Noodstop', en: 'Emergency stop' },
  confirmAfterwards: { nl: 'Achteraf nalezen', en: 'Confirm afterwards' },
  withdrawConsent: { nl: 'Toestemming intrekken', en: 'Withdraw consent' },
  setSessionStatus: { nl: 'Sessie bijwerken', en: 'Update a session' },
  inviteCoOwner: { nl: 'Mede-eigenaar vragen', en: 'Ask a co-owner' },
  transfer: { nl: 'Overdragen', en: 'Transfer' },
  acceptOffer: { nl: 'Ja zeggen', en: 'Accept' },
  declineOffer: { nl: 'Nee zeggen', en: 'Decline' },
  withdrawOffer: { nl: 'Vraag intrekken', en: 'Withdraw the offer' },
  leave: { nl: 'Geen mede-eigenaar meer zijn', en: 'Stop being a co-owner' },
  removeCoOwner: { nl: 'Mede-eigenaar weghalen', en: 'Remove a co-owner' },
  adopt: { nl: 'Overnemen door het labo', en: 'Adopt by the labo' },
  confirmFresh: { nl: 'Klopt nog', en: 'Still right' },
  ask: { nl: 'Aan het labo vragen', en: 'Ask the labo' },
}

export const publicationWords: Record<Publication, Words> = {
  never: { nl: 'nog niet online', en: 'not online yet' },
  live: { nl: 'online', en: 'online' },
  withdrawn: { nl: 'ingetrokken (met melding)', en: 'withdrawn (with a notice)' },
  offline: { nl: 'tijdelijk offline', en: 'taken offline' },
  archived: { nl: 'gearchiveerd', en: 'archived' },
}

export const editionWords: Record<EditionState, Words> = {
  draft: { nl: 'wordt geschreven', en: 'being written' },
  submitted: { nl: 'ingediend bij het labo', en: 'with the labo' },
  changesRequested: { nl: 'aanpassingen gevraagd', en: 'changes asked' },
  approved: { nl: 'goedgekeurd', en: 'approved' },
  scheduled: { nl: 'ingepland', en: 'scheduled' },
  failed: { nl: 'publiceren mislukt', en: 'publishing failed' },
  published: { nl: 'online', en: 'online' },
  superseded: { nl: 'vervangen', en: 'replaced' },
  declined: { nl: 'niet opgenomen', en: 'declined' },
  discarded: { nl: 'verworpen', en: 'discarded' },
}

type Stand = {
  publication: Publication
  edition: { number: number; state: EditionState } | null
  liveEdition: number | null
  publishedAt: string | null
}

/** Where a document and its open edition stand, in plain words: never "status", "workflow" or an id. */
export const sentenceOf = ({ publication, edition, publishedAt }: Stand): Words => {
  const isOpen = edition !== null && openSentences[edition.state] !== undefined
  if (!isOpen) return aboutDocument(publication, edition, publishedAt)
  const work = openSentences[edition.state]?.(edition.number)
  const live = publication === 'live'
  return {
    nl: `${work?.nl ?? ''} ${live ? 'De huidige versie blijft intussen online.' : outsideNl[publication]}`,
    en: `${work?.en ?? ''} ${live ? 'The present version stays online meanwhile.' : outsideEn[publication]}`,
  }
}

const openSentences: Partial<Record<EditionState, (number: number) => Words>> = {
  draft: (n) => ({ nl: `Versie ${n} wordt geschreven.`, en: `Version ${n} is being written.` }),
  submitted: (n) => ({ nl: `Versie ${n} ligt bij het labo.`, en: `Version ${n} is with the labo.` }),
  changesRequested: (n) => ({
    nl: `Het labo vraagt aanpassingen aan versie ${n}.`,
    en: `The labo asks for changes to version ${n}.`,
  }),
  approved: (n) => ({
    nl: `Versie ${n} is goedgekeurd en wacht op publicatie.`,
    en: `Version ${n} is approved and waits for publication.`,
  }),
  scheduled: (n) => ({ nl: `Versie ${n} staat klaar op een vast moment.`, en: `Version ${n} is planned.` }),
  failed: (n) => ({ nl: `Versie ${n} kon niet online.`, en: `Version ${n} could not be published.` }),
}

const outsideNl: Record<Exclude<Publication, 'live'>, string> = {
  never: 'Ze is nog niet online.',
  withdrawn: 'De vorige versie is ingetrokken.',
  offline: 'De vorige versie is tijdelijk offline.',
  archived: 'De vorige versie is gearchiveerd.',
}
const outsideEn: Record<Exclude<Publication, 'live'>, string> = {
  never: 'It is not online yet.',
  withdrawn: 'The earlier version is withdrawn.',
  offline: 'The earlier version is offline for now.',
  archived: 'The earlier version is archived.',
}

const aboutDocument = (publication: Publication, edition: Stand['edition'], publishedAt: string | null): Words => {
  if (publication === 'live') {
    return { nl: `Online sinds ${day(publishedAt, 'nl')}.`, en: `Online since ${day(publishedAt, 'en')}.` }
  }
  if (publication === 'never' && edition) {
    return {
      nl: `Deze tekst is ${editionWords[edition.state].nl}. Hij stond nooit online.`,
      en: `This text is ${editionWords[edition.state].en}. It was never online.`,
    }
  }
  return {
    nl: `Deze tekst is ${publicationWords[publication].nl}.`,
    en: `This text is ${publicationWords[publication].en}.`,
  }
}

const inDays = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Brussels' })
const days = { nl: inDays('nl-BE'), en: inDays('en-GB') }

const day = (iso: string | null, language: 'nl' | 'en'): string =>
  iso === null ? '' : days[language].format(new Date(iso))
