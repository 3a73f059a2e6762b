import type { Person } from '../cast.ts'
import type { Known, LeerlaboName, ProjectName } from '../known.ts'
import { laboText } from '../labo-page.ts'
import { bringOnline } from '../language/review.ts'
import type { Teller } from '../language/teller.ts'
import { leerlaboText } from '../leerlabos.ts'
import { projectText } from '../projects.ts'

const projectWriters: readonly (readonly [ProjectName, Person])[] = [
  ['risk', 'riskMember'],
  ['leerzorg', 'clzMember'],
  ['flexibele-trajecten', 'reviewer2'],
  ['ov4', 'reviewer2'],
]

/** The four projects of 2020–2021. */
export async function projects(teller: Teller, known: Known): Promise<void> {
  for (const [name, writer] of projectWriters) {
    const project = await teller.write(writer, 'projects', projectText[name](known))
    await bringOnline(teller, project, writer, 'reviewer')
    known.projects.note(name, project.id)
  }
}

const leerlaboWriters: readonly (readonly [LeerlaboName, Person])[] = [
  ['basis', 'clzManager'],
  ['secundair', 'riskMember'],
  ['intervisie', 'riskMember'],
]

/** The leerlabo's, with their sessions. */
export async function leerlabos(teller: Teller, known: Known): Promise<void> {
  for (const [name, writer] of leerlaboWriters) {
    const leerlabo = await teller.write(writer, 'leerlabos', leerlaboText[name](known))
    await bringOnline(teller, leerlabo, writer, 'reviewer')
    known.leerlabos.note(name, leerlabo.id)
  }
}

/** The labo writes its own page; the one who did not write it reads it. */
export async function laboPage(teller: Teller, known: Known): Promise<void> {
  const page = await teller.write('reviewer2', 'labo', laboText(known))
  await bringOnline(teller, page, 'reviewer2', 'reviewer')
}
