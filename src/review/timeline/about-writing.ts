import { counted, remark } from './counted.ts'
import { codeIn, has, labo, lead, numberIn, person, version, type Telling } from './happening.ts'

/** What writers do. */
export const aboutWriting = {
  start: (it) => ({
    nl: `${person(it).nl} begon aan ${version(it).nl}`,
    en: `${person(it).en} started on ${version(it).en}`,
  }),
  save: (it) => ({
    nl: `${person(it).nl} bewaarde ${it.times > 1 ? `${it.times} keer` : 'de tekst'}`,
    en: `${person(it).en} saved ${it.times > 1 ? `${it.times} times` : 'the text'}`,
  }),
  submit: (it) => {
    const answers = numberIn(it, 'answers')
    const { nl, en } = counted(answers, remark)
    return {
      nl: `${lead(it).nl} diende ${version(it).nl} in${answers > 0 ? `, met een antwoord op ${nl}` : ''}`,
      en: `${lead(it).en} submitted ${version(it).en}${answers > 0 ? `, with an answer to ${en}` : ''}`,
    }
  },
  withdrawSubmission: (it) => ({
    nl: `${person(it).nl} nam ${version(it).nl} terug om verder te schrijven`,
    en: `${person(it).en} took ${version(it).en} back to go on writing`,
  }),
  discard: (it) => ({
    nl: `${person(it).nl} verwierp ${version(it).nl}${has(it, 'live') ? '; wat online stond, bleef staan' : ''}`,
    en: `${person(it).en} discarded ${version(it).en}${has(it, 'live') ? '; what was online stayed there' : ''}`,
  }),
  reopen: (it) => ({
    nl: `${reopener(it).nl} heropende ${version(it).nl}`,
    en: `${reopener(it).en} reopened ${version(it).en}`,
  }),
  answer: (it) => ({
    nl: `${person(it).nl} beantwoordde een opmerking`,
    en: `${person(it).en} answered a comment`,
  }),
  ask: (it) => {
    const { nl, en } = asked.get(codeIn(it, 'about')) ?? { nl: 'iets', en: 'something' }
    return { nl: `${person(it).nl} vroeg het labo ${nl}`, en: `${person(it).en} asked the labo ${en}` }
  },
} satisfies Record<string, Telling>

const reopener: Telling = (it) => (codeIn(it, 'by') === 'labo' ? labo(it) : person(it))

const asked = new Map([
  ['withdraw', { nl: 'om de tekst in te trekken', en: 'to withdraw the text' }],
  ['reinstate', { nl: 'om de tekst weer online te zetten', en: 'to put the text online again' }],
  ['session', { nl: 'om iets aan een sessie te veranderen', en: 'to change something about a session' }],
])
