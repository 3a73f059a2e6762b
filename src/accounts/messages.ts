import type { Letter } from '#src/notifications/mail-shell.ts'

/** A mail before it is dressed. */
export type AccountLetter = Letter & { subject: string }

/** A mail with a link to choose a new password. */
export const resetMail = (link: string): AccountLetter => ({
  subject: 'Kies een nieuw wachtwoord',
  title: 'Kies een nieuw wachtwoord',
  paragraphs: [
    'Iemand vroeg een nieuw wachtwoord voor jouw account bij het labo tegen schooluitval. Was jij dat? Klik dan hieronder.',
    'De link werkt één uur en één keer. Daarna vraag je gewoon een nieuwe.',
  ],
  button: { label: 'Nieuw wachtwoord kiezen', url: link },
  footer: ['Vroeg je dit niet? Dan hoef je niets te doen. Je wachtwoord blijft wat het is.'],
})

/** A mail with a link to sign in without a password. */
export const signInMail = (link: string): AccountLetter => ({
  subject: 'Jouw link om in te loggen',
  title: 'Inloggen zonder wachtwoord',
  paragraphs: [
    'Klik hieronder en je bent ingelogd. Een wachtwoord heb je niet nodig.',
    'De link werkt een kwartier en één keer. Open hem op het toestel waarop je wilt werken.',
  ],
  button: { label: 'Inloggen', url: link },
  footer: ['Vroeg je dit niet? Dan hoef je niets te doen. Zonder deze mail kan niemand de link gebruiken.'],
})

export type InviteFacts = {
  name: string
  inviter: string
  /** The organisation to write for; null for somebody of the labo. */
  partner: string | null
  role: 'member' | 'manager' | 'reviewer' | 'admin'
  /** Last day, in words. */
  until: string
  hasAccount: boolean
}

/** An invitation to write for an organisation, or to work in the labo. */
export const inviteMail = (
  link: string,
  { name, inviter, partner, role, until, hasAccount }: InviteFacts,
): AccountLetter => {
  const what =
    partner === null
      ? 'in het labo tegen schooluitval'
      : `aan de toolbox van het labo tegen schooluitval, voor ${partner}`
  return {
    subject: partner === null ? `Uitnodiging: werk mee ${what}` : `Uitnodiging: schrijf mee voor ${partner}`,
    title: `Dag ${name}`,
    paragraphs: [
      `${inviter} nodigt je uit om mee te werken ${what}. ${tasks[role]}`,
      hasAccount
        ? 'Je hebt al een account. Klik hieronder om ja te zeggen; daarna log je in zoals je gewoon bent.'
        : 'Klik hieronder, kies een wachtwoord en je kunt beginnen.',
      `De uitnodiging geldt tot en met ${until}. Lukt het niet op tijd, vraag dan een nieuwe aan ${inviter}.`,
    ],
    button: { label: 'Uitnodiging bekijken', url: link },
    footer: [`Je krijgt deze mail omdat ${inviter} jouw mailadres opgaf. Ken je die niet? Doe dan niets.`],
  }
}

const tasks: Record<InviteFacts['role'], string> = {
  member: 'Je kunt fiches en andere teksten van jullie schrijven. Het labo leest ze na voor ze online komen.',
  manager: 'Je schrijft mee en je regelt wie er van jullie organisatie nog meeschrijft.',
  reviewer: 'Je leest teksten van partners na en zet ze online.',
  admin: 'Je leest teksten na, zet ze online en beheert de afspraken van het labo.',
}

/** After somebody's address was changed, to the address that they had. */
export const addressChangedMail = (): AccountLetter => ({
  subject: 'Je mailadres is veranderd',
  title: 'Je mailadres is veranderd',
  paragraphs: [
    'Jouw account bij het labo tegen schooluitval heeft nu een ander mailadres. Onze mails gaan voortaan daarheen; met dit adres log je niet meer in.',
    'Was jij dat niet, en vroeg je het ook aan niemand? Laat het dan meteen aan het labo weten.',
  ],
  footer: ['Dit is de laatste mail die we naar dit adres sturen over jouw account.'],
})

/** After a password was changed, to the account it belongs to. */
export const passwordChangedMail = (adminUrl: string): AccountLetter => ({
  subject: 'Je wachtwoord is veranderd',
  title: 'Je wachtwoord is veranderd',
  paragraphs: [
    'Zonet is het wachtwoord van jouw account veranderd. Op andere toestellen ben je nu uitgelogd.',
    'Was jij dat niet? Kies dan meteen zelf een nieuw wachtwoord met “Wachtwoord vergeten?” en laat het aan het labo weten.',
  ],
  button: { label: 'Naar het inlogscherm', url: adminUrl },
})
