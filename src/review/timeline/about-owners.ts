import { codeIn, has, labo, person, type Happening, type Telling, version } from './happening.ts'

/** Whose a text is, and whether the others agree. */
export const aboutOwners = {
  agree: (it) => ({
    nl: `${organisation(it).nl} ging akkoord met ${version(it).nl}`,
    en: `${organisation(it).en} agreed with ${version(it).en}`,
  }),
  remark: (it) => ({
    nl: `${organisation(it).nl} had als mede-eigenaar een opmerking bij ${version(it).nl}`,
    en: `${organisation(it).en} remarked on ${version(it).en} as a co-owner`,
  }),
  removeOurName: (it) => ({
    nl: `${organisation(it).nl} wil niet meer bij de tekst staan`,
    en: `${organisation(it).en} no longer wants its name on the text`,
  }),
  inviteCoOwner: (it) =>
    has(it, 'offer')
      ? {
          nl: `${person(it).nl} vroeg ${organisation(it).nl} als mede-eigenaar`,
          en: `${person(it).en} asked ${organisation(it).en} to be a co-owner`,
        }
      : {
          nl: `${labo(it).nl} maakte ${organisation(it).nl} mede-eigenaar`,
          en: `${labo(it).en} made ${organisation(it).en} a co-owner`,
        },
  transfer: (it) =>
    has(it, 'offer')
      ? {
          nl: `${person(it).nl} vroeg ${organisation(it).nl} om de tekst over te nemen`,
          en: `${person(it).en} asked ${organisation(it).en} to take the text over`,
        }
      : {
          nl: `${labo(it).nl} gaf de tekst aan ${organisation(it).nl}`,
          en: `${labo(it).en} gave the text to ${organisation(it).en}`,
        },
  acceptOffer: (it) =>
    codeIn(it, 'as') === 'lead'
      ? {
          nl: `${organisation(it).nl} zei ja en nam de tekst over`,
          en: `${organisation(it).en} accepted and took the text over`,
        }
      : {
          nl: `${organisation(it).nl} zei ja en is mede-eigenaar`,
          en: `${organisation(it).en} accepted and is a co-owner`,
        },
  declineOffer: (it) => ({
    nl: `${organisation(it).nl} ging niet in op de vraag`,
    en: `${organisation(it).en} declined the offer`,
  }),
  withdrawOffer: (it) => ({
    nl: `${person(it).nl} trok de vraag aan ${organisation(it).nl} in`,
    en: `${person(it).en} withdrew the offer to ${organisation(it).en}`,
  }),
  leave: (it) => ({
    nl: `${organisation(it).nl} is geen mede-eigenaar meer`,
    en: `${organisation(it).en} is no longer a co-owner`,
  }),
  removeCoOwner: (it) => ({
    nl: `${person(it).nl} haalde ${organisation(it).nl} weg als mede-eigenaar`,
    en: `${person(it).en} removed ${organisation(it).en} as a co-owner`,
  }),
  adopt: (it) => ({ nl: `${labo(it).nl} nam de tekst over`, en: `${labo(it).en} adopted the text` }),
} satisfies Record<string, Telling>

/** The organisation that it is about, as it is called today. */
const organisation: Telling = ({ partner }: Happening) =>
  partner ? { nl: partner, en: partner } : { nl: 'een organisatie', en: 'an organisation' }
