import type { Action } from '#src/review/transitions.ts'
import type { Words } from '#src/review/words.ts'

/** What people read when it worked. */
export const doneWords: Record<Action, Words> = {
  start: { nl: 'Je kunt aan de nieuwe versie beginnen.', en: 'You can start on the new version.' },
  save: { nl: 'Bewaard.', en: 'Saved.' },
  submit: { nl: 'Ingediend. Het labo leest je tekst na.', en: 'Submitted. The labo will review your text.' },
  withdrawSubmission: { nl: 'Teruggenomen. Je kunt weer schrijven.', en: 'Taken back. You can write again.' },
  claim: { nl: 'Opgenomen. De schrijvers zien dat jij naleest.', en: 'Claimed. The writers see that you review it.' },
  release: { nl: 'Vrijgegeven. Een collega kan het opnemen.', en: 'Released. A colleague can claim it.' },
  requestChanges: { nl: 'Je vragen zijn verstuurd.', en: 'Your questions have been sent.' },
  approve: {
    nl: 'Goedgekeurd. Nog niet online: dat doe je met Publiceren.',
    en: 'Approved. Not online yet: use Publish for that.',
  },
  agree: { nl: 'Akkoord doorgegeven.', en: 'Your agreement is passed on.' },
  remark: { nl: 'Je opmerking is doorgegeven.', en: 'Your remark is passed on.' },
  removeOurName: { nl: 'Jullie staan er niet meer bij.', en: 'Your name is removed.' },
  inviteCoOwner: { nl: 'Gedaan. De organisatie krijgt bericht.', en: 'Done. The organisation is told.' },
  transfer: { nl: 'Gedaan. De organisatie krijgt bericht.', en: 'Done. The organisation is told.' },
  acceptOffer: { nl: 'Jullie zeiden ja.', en: 'You accepted.' },
  declineOffer: { nl: 'Jullie zeiden nee. Er verandert niets.', en: 'You declined. Nothing changes.' },
  withdrawOffer: { nl: 'De vraag is ingetrokken.', en: 'The offer is withdrawn.' },
  leave: { nl: 'Jullie zijn geen mede-eigenaar meer.', en: 'You are no longer a co-owner.' },
  removeCoOwner: { nl: 'Weggehaald.', en: 'Removed.' },
  adopt: { nl: 'Het labo zorgt voortaan voor deze tekst.', en: 'The labo takes care of this text from now on.' },
  returnToDraft: { nl: 'De goedkeuring is ingetrokken.', en: 'The approval is revoked.' },
  schedule: { nl: 'Ingepland. Het labo hoeft niets meer te doen.', en: 'Scheduled. Nothing more needs to be done.' },
  unschedule: { nl: 'Uitgepland. De tekst blijft goedgekeurd.', en: 'Unscheduled. The text stays approved.' },
  fail: { nl: 'Publiceren is mislukt.', en: 'Publishing failed.' },
  publish: { nl: 'Gepubliceerd. Deze versie staat nu online.', en: 'Published. This version is online now.' },
  discard: { nl: 'Verworpen. Wat online stond, staat nog online.', en: 'Discarded. What was online still is.' },
  comment: { nl: 'Je opmerking staat erbij.', en: 'Your comment has been added.' },
  answer: { nl: 'Je antwoord staat erbij.', en: 'Your answer has been added.' },
  resolve: { nl: 'Afgehandeld.', en: 'Resolved.' },
  decline: { nl: 'Niet opgenomen. De schrijvers lezen waarom.', en: 'Declined. The writers read why.' },
  reopen: { nl: 'Heropend. Er kan weer geschreven worden.', en: 'Reopened. Writing can go on.' },
  editorialFix: { nl: 'Verbeterd. De schrijvers zien wat je veranderde.', en: 'Fixed. The writers see what changed.' },
  forcePublish: {
    nl: 'Gepubliceerd. Een andere nalezer moet dit nog achteraf nalezen.',
    en: 'Published. Another reviewer must still confirm it.',
  },
  rollBack: {
    nl: 'De oudere tekst ligt klaar om na te lezen. Online verandert nog niets.',
    en: 'The older text awaits review. Nothing changes online yet.',
  },
  changeSlug: {
    nl: 'Het nieuwe webadres ligt klaar om na te lezen. Het oude blijft altijd werken.',
    en: 'The new address awaits review. The old one keeps working.',
  },
  reinstate: { nl: 'De tekst staat weer online.', en: 'The text is online again.' },
  archive: { nl: 'Gearchiveerd.', en: 'Archived.' },
  emergencyStop: {
    nl: 'De tekst is overal weg. Het labo lost dit binnen twee dagen op.',
    en: 'The text is gone everywhere. The labo settles this within two days.',
  },
  confirmAfterwards: { nl: 'Achteraf nagelezen.', en: 'Confirmed afterwards.' },
  withdrawConsent: {
    nl: 'Naam, mailadres, telefoon en foto staan nergens meer online.',
    en: 'Name, mail, phone and photo are no longer online anywhere.',
  },
  setSessionStatus: { nl: 'De sessie is bijgewerkt.', en: 'The session is updated.' },
  confirmFresh: {
    nl: 'Bedankt. Bezoekers zien dat de tekst vandaag nagekeken is.',
    en: 'Thank you. Visitors see that the text was checked today.',
  },
  ask: { nl: 'Gevraagd. Het labo bekijkt het.', en: 'Asked. The labo will look at it.' },
  withdraw: { nl: 'Ingetrokken. Bezoekers zien de melding.', en: 'Withdrawn. Visitors see the notice.' },
}

/** What people read when it did not, and the server gave no sentence of its own. */
export const refusalWords = (status: number): Words => {
  if (status === 0)
    return { nl: 'Er is geen verbinding. Probeer het zo meteen opnieuw.', en: 'No connection. Try again in a moment.' }
  if (status === 409) {
    return {
      nl: 'Iemand anders was je voor. Hieronder staat hoe het nu is.',
      en: 'Somebody else was first. What you see now is up to date.',
    }
  }
  if (status === 401)
    return { nl: 'Je bent niet meer aangemeld. Meld je opnieuw aan.', en: 'You are signed out. Sign in again.' }
  return { nl: 'Dat is niet gelukt. Probeer het opnieuw.', en: 'That did not work. Try again.' }
}
