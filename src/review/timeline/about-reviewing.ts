import { change, counted, place, remark } from './counted.ts'
import {
  codeIn,
  has,
  labo,
  numberIn,
  otherReviewer,
  person,
  reviewer,
  version,
  versionNumber,
  type Happening,
  type Telling,
} from './happening.ts'

/** What happens while a text is with the labo. */
export const aboutReviewing = {
  claim: (it) =>
    has(it, 'before')
      ? {
          nl: `${otherReviewer(it).nl} nam het nalezen van ${version(it).nl} over`,
          en: `${otherReviewer(it).en} took over the review of ${version(it).en}`,
        }
      : {
          nl: `${reviewer(it).nl} nam ${version(it).nl} op om na te lezen`,
          en: `${reviewer(it).en} claimed ${version(it).en} to review it`,
        },
  release: (it) => ({
    nl: `${labo(it).nl} gaf ${version(it).nl} vrij voor een andere nalezer`,
    en: `${labo(it).en} released ${version(it).en} for another reviewer`,
  }),
  requestChanges: (it) => {
    const musts = numberIn(it, 'musts')
    const others = Math.max(0, numberIn(it, 'comments') - musts)
    const [changes, remarks] = [counted(musts, change), counted(others, remark)]
    return {
      nl: `${reviewer(it).nl} vroeg om ${musts > 0 ? changes.nl : 'aanpassingen'}${others > 0 ? ` en maakte nog ${remarks.nl}` : ''}`,
      en: `${reviewer(it).en} asked for ${musts > 0 ? changes.en : 'changes'}${others > 0 ? ` and made ${remarks.en} more` : ''}`,
    }
  },
  editorialFix: (it) => {
    const { nl, en } = counted(Math.max(1, numberIn(it, 'fixes')), place)
    return {
      nl: `${reviewer(it).nl} verbeterde de taal op ${nl}`,
      en: `${reviewer(it).en} corrected the language in ${en}`,
    }
  },
  approve: (it) => ({
    nl: `${reviewer(it).nl} keurde ${version(it).nl} goed`,
    en: `${reviewer(it).en} approved ${version(it).en}`,
  }),
  returnToDraft: (it) => ({
    nl: `${labo(it).nl} trok de goedkeuring van ${version(it).nl} in`,
    en: `${labo(it).en} revoked the approval of ${version(it).en}`,
  }),
  decline: (it) => ({
    nl: `${labo(it).nl} besliste om ${version(it).nl} niet op te nemen`,
    en: `${labo(it).en} decided not to include ${version(it).en}`,
  }),
  rollBack: (it) => {
    const earlier = numberIn(it, 'back')
    const what = versionNumber(earlier > 0 ? earlier : null)
    return {
      nl: `${labo(it).nl} stelde voor om ${earlier > 0 ? what.nl : 'een eerdere versie'} terug te zetten, als ${version(it).nl}`,
      en: `${labo(it).en} proposed to bring ${earlier > 0 ? what.en : 'an earlier version'} back, as ${version(it).en}`,
    }
  },
  changeSlug: (it) => ({
    nl: `${labo(it).nl} stelde een ander webadres voor${address(it)}, als ${version(it).nl}`,
    en: `${labo(it).en} proposed another web address${address(it)}, as ${version(it).en}`,
  }),
  comment: (it) => {
    if (has(it, 'inReplyTo'))
      return { nl: `${person(it).nl} reageerde op een opmerking`, en: `${person(it).en} replied to a comment` }
    return codeIn(it, 'kind') === 'question'
      ? { nl: `${person(it).nl} stelde een vraag`, en: `${person(it).en} asked a question` }
      : { nl: `${person(it).nl} maakte een opmerking`, en: `${person(it).en} made a comment` }
  },
  resolve: (it) => ({
    nl: `${reviewer(it).nl} vond een opmerking afgehandeld`,
    en: `${reviewer(it).en} found a comment resolved`,
  }),
} satisfies Record<string, Telling>

const address = (it: Happening): string => (codeIn(it, 'slug') === '' ? '' : ` (${codeIn(it, 'slug')})`)
