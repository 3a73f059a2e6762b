import { invalid, Refused } from '#src/review/refusals.ts'

const refusedFile = (code: string, nl: string, en: string): Refused =>
  invalid([{ path: 'file', code, message: { nl, en } }])

export const emptyFile = (): Refused =>
  refusedFile('file-empty', 'Dit bestand is leeg. Kies een ander.', 'The file is empty')

export const wrongType = (): Refused =>
  refusedFile(
    'file-type',
    'Dit soort bestand bewaren we niet. Kies een jpg, png, webp, pdf, docx, pptx, xlsx of odt.',
    'Only JPEG, PNG, WebP, GIF, AVIF, PDF, DOCX, PPTX, XLSX and ODT files are kept',
  )

export const typesDisagree = (): Refused =>
  refusedFile(
    'file-disguised',
    'De naam van dit bestand past niet bij wat erin zit. Bewaar het opnieuw op je computer en probeer nog eens.',
    'Extension, declared type and content do not agree',
  )

export const unreadableImage = (): Refused =>
  refusedFile(
    'image-unreadable',
    'Dit beeld kunnen we niet openen. Bewaar het opnieuw als jpg of png.',
    'The image cannot be decoded',
  )

export const tooManyPixels = (megapixels: number): Refused =>
  refusedFile(
    'image-too-large',
    `Dit beeld is te groot: hoogstens ${megapixels} miljoen pixels. Maak het kleiner.`,
    `At most ${megapixels} million pixels`,
  )

export const unsafeDocument = (): Refused =>
  refusedFile(
    'document-unsafe',
    'In dit document zitten macro’s, of het klopt niet. Bewaar het opnieuw zonder macro’s, of als pdf.',
    'The document holds macros, or is not a sound archive',
  )

export const fixedOwner = (): Refused =>
  invalid([
    {
      path: 'owner',
      code: 'fixed',
      message: { nl: 'Van wie een bestand is, ligt vast.', en: 'The owner of a file cannot change' },
    },
  ])

export const inReview = (): Refused =>
  new Refused(409, 'file-in-use', {
    nl: 'Dit bestand hoort bij een tekst die online staat of bij het labo ligt. Voeg een nieuw bestand toe.',
    en: 'The file belongs to a text that is online or under review. Add a new file.',
  })

export const stillUsed = (): Refused =>
  new Refused(409, 'file-in-use', {
    nl: 'Dit bestand hoort nog bij een tekst, of bij een vroegere versie ervan. Het kan niet weg.',
    en: 'The file belongs to a text or to an earlier version of one',
  })
