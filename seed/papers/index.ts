import type { Paper as PaperName } from '../known.ts'
import { actionPlan } from './action-plan.ts'
import { typeset, type Paper } from './sheet.ts'
import { talkSheet, welcomeSheet } from './worksheets.ts'

const papers: Record<PaperName, Paper> = {
  actieplan: actionPlan,
  'invulblad-herstelgesprek': talkSheet,
  'afvinkblad-tien-dagen': welcomeSheet,
}

/** A paper as a file for the library. */
export const printPaper = async (name: PaperName) => ({
  name: `${name}.pdf`,
  title: papers[name].title,
  mimeType: 'application/pdf',
  data: await typeset(papers[name]),
})
