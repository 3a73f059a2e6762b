'use client'

import { useStanding } from '../standing/use-standing.ts'
import { Timeline } from '../timeline/index.tsx'
import { useSay } from '../words/use-say.ts'
import { AddRemark } from './add-remark.tsx'
import './index.css'
import { Remarks } from './remarks.tsx'
import { WhoAndWhen } from './who-and-when.tsx'

/** Beside the form: who reviews, by when to expect an answer, and what was asked, field by field. */
export const WorkflowPanel = () => {
  const { standing } = useStanding()
  const { say } = useSay()
  if (!standing) return null
  const mayRemark = standing.actions.some(({ action, allowed }) => action === 'comment' && allowed)
  return (
    <section aria-label={say(words.title)} className="work-panel">
      <h2 className="work-panel__title">{say(words.title)}</h2>
      <WhoAndWhen standing={standing} />
      <Remarks standing={standing} />
      {mayRemark && <AddRemark standing={standing} />}
      <Timeline />
    </section>
  )
}

const words = { title: { nl: 'Nalezen', en: 'Reviewing' } }
