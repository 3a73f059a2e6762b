import type { Person } from '../cast.ts'
import type { Known, Paper, Picture } from '../known.ts'
import type { Teller } from '../language/teller.ts'
import { printPaper } from '../papers/index.ts'
import { paintPicture, pictures } from '../pictures/index.ts'

const painters: readonly (readonly [Picture, Person])[] = [
  ['boot', 'reviewer2'],
  ['plant', 'reviewer2'],
  ['brug', 'reviewer2'],
  ['lege-stoel', 'clzMember'],
  ['gesprek', 'clzMember'],
  ['thermometer', 'clzMember'],
  ['telefoon', 'clzMember'],
  ['ijsberg', 'riskMember'],
  ['deur', 'riskMember'],
  ['kring', 'riskMember'],
  ['trap', 'reviewer2'],
  ['rusthoek', 'reviewer2'],
  ['speelplaats', 'reviewer2'],
  ['kaars', 'reviewer2'],
  ['venster', 'reviewer2'],
]
const printers: readonly (readonly [Paper, Person])[] = [
  ['actieplan', 'reviewer2'],
  ['invulblad-herstelgesprek', 'clzMember'],
  ['afvinkblad-tien-dagen', 'riskMember'],
]

/** Drawings and papers, put in by whoever uses them. */
export async function library(teller: Teller, known: Known): Promise<void> {
  for (const [name, person] of painters) {
    const { title, alt } = pictures[name]
    const about = { title, alt, credit: 'Tekening: Labo zerotolerantie tegen schooluitval', licence: 'CC BY-NC-SA 4.0' }
    known.pictures.note(name, await teller.upload(person, { ...(await paintPicture(name)), ...about }))
  }
  for (const [name, person] of printers) {
    known.papers.note(name, await teller.upload(person, { ...(await printPaper(name)), licence: 'CC BY-NC-SA 4.0' }))
  }
}
