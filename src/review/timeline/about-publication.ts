import { admin, codeIn, has, labo, momentIn, otherReviewer, person, version, type Telling } from './happening.ts'

/** What visitors notice. */
export const aboutPublication = {
  publish: (it) => ({
    nl: `${labo(it).nl} zette ${version(it).nl} online`,
    en: `${labo(it).en} published ${version(it).en}`,
  }),
  schedule: (it) => {
    const moment = momentIn(it, 'publishAt')
    return {
      nl: `${labo(it).nl} plande ${version(it).nl} in${moment ? ` voor ${moment.nl}` : ''}`,
      en: `${labo(it).en} scheduled ${version(it).en}${moment ? ` for ${moment.en}` : ''}`,
    }
  },
  unschedule: (it) => ({
    nl: `${labo(it).nl} haalde ${version(it).nl} uit de planning`,
    en: `${labo(it).en} unscheduled ${version(it).en}`,
  }),
  fail: (it) => ({
    nl: `${version(it).nl} kon niet online op het geplande moment; wat online stond, bleef staan`,
    en: `${version(it).en} could not be published at the planned moment; what was online stayed there`,
  }),
  confirmFresh: (it) => ({
    nl: `${person(it).nl} keek de tekst na: hij klopt nog`,
    en: `${person(it).en} checked the text: it is still right`,
  }),
  forcePublish: (it) => ({
    nl: `${admin(it).nl} zette ${version(it).nl} online zonder dat iemand ze nalas (noodpublicatie)`,
    en: `${admin(it).en} published ${version(it).en} without a review (emergency publication)`,
  }),
  confirmAfterwards: (it) => ({
    nl: `${otherReviewer(it).nl} las de noodpublicatie achteraf na en bevestigde ze`,
    en: `${otherReviewer(it).en} reviewed the emergency publication afterwards and confirmed it`,
  }),
  withdraw: (it) => ({
    nl: `${labo(it).nl} trok de tekst in${has(it, 'replacement') ? ' en verwees naar een andere tekst' : ''}`,
    en: `${labo(it).en} withdrew the text${has(it, 'replacement') ? ' and pointed to another one' : ''}`,
  }),
  reinstate: (it) => ({
    nl: `${otherReviewer(it).nl} zette de tekst weer online${it.edition === null ? '' : `, als ${version(it).nl}`}`,
    en: `${otherReviewer(it).en} put the text online again${it.edition === null ? '' : `, as ${version(it).en}`}`,
  }),
  archive: (it) => ({
    nl: `${admin(it).nl} archiveerde de tekst${has(it, 'replacement') ? ' en verwees naar een andere tekst' : ''}`,
    en: `${admin(it).en} archived the text${has(it, 'replacement') ? ' and pointed to another one' : ''}`,
  }),
  emergencyStop: (it) => {
    const { nl, en } = grounds.get(codeIn(it, 'ground')) ?? { nl: '', en: '' }
    return {
      nl: `${stopper(it).nl} haalde de tekst meteen offline${nl}`,
      en: `${stopper(it).en} took the text offline at once${en}`,
    }
  },
  withdrawConsent: (it) => ({
    nl: `${person(it).nl} trok de toestemming in: naam en contactgegevens staan op geen enkele pagina meer`,
    en: `${person(it).en} withdrew the consent: name and contact details are on no page any more`,
  }),
  setSessionStatus: (it) => {
    const { nl, en } = sessions.get(codeIn(it, 'status')) ?? { nl: 'veranderd is', en: 'changed' }
    return { nl: `${labo(it).nl} meldde dat een sessie ${nl}`, en: `${labo(it).en} announced that a session ${en}` }
  },
} satisfies Record<string, Telling>

/** The labo, or a manager in the name of the organisation. */
const stopper: Telling = (it) => (codeIn(it, 'by') === 'labo' ? labo(it) : person(it))

const grounds = new Map([
  ['privacy', { nl: ' om iemands privacy te beschermen', en: ' to protect somebody’s privacy' }],
  ['safety', { nl: ' om iemands veiligheid te beschermen', en: ' to protect somebody’s safety' }],
])

const sessions = new Map([
  ['planned', { nl: 'doorgaat', en: 'goes ahead' }],
  ['full', { nl: 'volzet is', en: 'is full' }],
  ['cancelled', { nl: 'niet doorgaat', en: 'is cancelled' }],
  ['moved', { nl: 'verplaatst is', en: 'was moved' }],
])
