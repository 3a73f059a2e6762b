/**
 * Sentences of Payload's own screens, where its Dutch says "u", names itself, or is hard to read: the product speaks to colleagues, as
 * everywhere else (checked against `@payloadcms/translations` 3.90.1).
 */
export const adminWords = {
  nl: {
    authentication: {
      checkYourEmailForPasswordReset:
        'Heeft dit mailadres een account, dan is er nu een mail onderweg. Kijk ook bij ongewenste mail.',
      changePassword: 'Wachtwoord veranderen',
      confirmPassword: 'Nog eens het wachtwoord',
      emailNotValid: 'Dit is geen geldig mailadres.',
      forceUnlock: 'Weer laten inloggen',
      forgotPasswordEmailInstructions: 'Vul je mailadres in. Je krijgt een mail om een nieuw wachtwoord te kiezen.',
      loggedIn: 'Wil je als iemand anders inloggen? Dan moet je eerst <0>uitloggen</0>.',
      loggedInChangePassword: 'Een nieuw wachtwoord kies je bij <0>je account</0>.',
      loggedOutInactivity: 'Je was een tijd weg en bent uitgelogd.',
      loggedOutSuccessfully: 'Je bent uitgelogd.',
      loginWithAnotherUser: 'Wil je als iemand anders inloggen? Dan moet je eerst <0>uitloggen</0>.',
      youAreInactive: 'Je bent al een tijd niet bezig geweest. Straks word je uitgelogd. Wil je ingelogd blijven?',
    },
    error: {
      correctInvalidFields: 'Kijk de velden na die rood staan.',
      emailOrPasswordIncorrect: 'Dit mailadres en wachtwoord horen niet bij elkaar.',
      notAllowedToPerformAction: 'Dat mag je niet doen.',
      unauthorized: 'Log eerst in.',
      userEmailAlreadyRegistered: 'Dit mailadres heeft al een account.',
    },
    general: {
      adminTheme: 'Licht of donker',
      changesNotSaved: 'Wat je veranderde, is niet bewaard. Ga je weg, dan ben je het kwijt.',
      createNewLabel: '{{label}} toevoegen',
      documentOutOfDate: 'Iemand anders veranderde dit intussen. Wat je ziet, is verouderd.',
      leaveWithoutSaving: 'Weggaan zonder te bewaren',
      noResults: 'Hier staat niets, of niets past bij wat je zoekt.',
      noResultsDescription:
        'Hier staat niets, of niets past bij wat je zoekt. Kijk ook in de andere lijsten hierboven.',
      noResultsFound: 'Niets gevonden',
      or: 'of',
      payloadSettings: 'Hoe dit scherm eruitziet',
      resetPreferences: 'Alles weer zoals het was',
      sorryNotFound: 'Hier is niets te vinden.',
      unauthorized: 'Dit mag je niet bekijken',
      unsavedChanges: 'Je hebt iets veranderd dat niet bewaard is.',
      updatedSuccessfully: 'Bewaard.',
    },
  },
  en: { general: { payloadSettings: 'How this screen looks' } },
}
