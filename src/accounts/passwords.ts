import type { Problem } from '#src/review/problem-list.ts'

/** Characters; nobody needs more, and hashing a book takes long. */
const length = { min: 12, max: 200 }

/**
 * What is wrong with a new password. Long is what counts: no rules about signs and capitals (NIST SP 800-63B, 5.1.1.2; OWASP ASVS 6.2).
 * @param about what others know of its owner; a password is not made of it
 */
export const passwordProblems = (password: string, about: readonly string[] = []): Problem[] => {
  if (password.length < length.min)
    return wrong('too-short', `Kies minstens ${length.min} tekens. Bijvoorbeeld vier woorden na elkaar.`, 'Too short.')
  if (password.length > length.max) return wrong('too-long', `Kies hoogstens ${length.max} tekens.`, 'Too long.')
  const plain = password.normalize('NFKC').toLowerCase()
  const isCommon = common.some((known) => plain === known || plain.replace(/[\d\W_]+$/, '') === known)
  if (isCommon || new Set(plain).size < 5)
    return wrong('guessable', 'Dit wachtwoord raden anderen te snel. Kies iets wat alleen jij bedenkt.', 'Too common.')
  const isOwn = about.some((known) => known.length >= 4 && plain.replace(/[\d\W_]+/g, '') === plainly(known))
  return isOwn
    ? wrong('guessable', 'Gebruik niet je naam of mailadres als wachtwoord.', 'Made of the name or address.')
    : []
}

const wrong = (code: string, nl: string, en: string): Problem[] => [{ path: 'password', code, message: { nl, en } }]

const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\d\W_]+/g, '')

/** Twelve characters or more that lists of leaked passwords begin with, and what people here would type. */
const common: readonly string[] = [
  ...['password1234', 'passwordpassword', 'wachtwoord', 'wachtwoordwachtwoord', 'wachtwoord123', 'mijnwachtwoord'],
  ...[
    'welkomwelkom',
    'welkom123456',
    'welkom',
    'qwertyuiop',
    'qwertyuiopas',
    'azertyuiop',
    'azertyuiopqs',
    'azerty123456',
  ],
  ...[
    'qwerty123456',
    '123456789012',
    '1234567890123',
    '12345678901234',
    '123456789123',
    '012345678910',
    '1q2w3e4r5t6y',
  ],
  ...['abcdefghijkl', 'abcdefghijklmnop', 'iloveyouiloveyou', 'letmeinletmein', 'changemechangeme', 'administrator'],
  ...['schooluitval', 'leerlaboleerlabo', 'ikhouvanjou', 'zomervakantie', 'sinterklaasje', 'voetbalvoetbal'],
]
