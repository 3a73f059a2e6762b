'use client'

import { PartnerLife } from '../partner-life/index.tsx'
import { Previews } from '../preview/index.tsx'
import { Changes } from '../changes/index.tsx'
import { mayNow } from '../standing/contract.ts'
import { useStanding } from '../standing/use-standing.ts'
import { Timeline } from '../timeline/index.tsx'
import { type ReasonWords, ReasonWordsProvider } from '../words/reasons.tsx'
import { useSay } from '../words/use-say.ts'
import { AddRemark } from './add-remark.tsx'
import { Fixes } from './fixes.tsx'
import './index.css'
import { Notices } from './notices.tsx'
import { Owners } from './owners.tsx'
import { Remarks } from './remarks.tsx'
import { Requests } from './requests.tsx'
import { Sessions } from './sessions.tsx'
import { WhoAndWhen } from './who-and-when.tsx'

/** Beside the form: what is out of the ordinary, who reviews and by when, what was asked and improved, and the story so far. */
export const Panel = ({ reasons }: { reasons: ReasonWords }) => {
  const { standing } = useStanding()
  const { say } = useSay()
  if (!standing) return null
  return (
    <ReasonWordsProvider reasons={reasons}>
      <section aria-label={say(words.title)} className="work-panel">
        <h2 className="work-panel__title">{say(words.title)}</h2>
        <Notices standing={standing} />
        <Owners standing={standing} />
        <Requests standing={standing} />
        <WhoAndWhen standing={standing} />
        <PartnerLife standing={standing} />
        <Remarks standing={standing} />
        {mayNow(standing, 'comment') && <AddRemark standing={standing} />}
        <Fixes standing={standing} />
        <Sessions standing={standing} />
        <Previews standing={standing} />
        <Changes standing={standing} />
        <Timeline />
      </section>
    </ReasonWordsProvider>
  )
}

const words = { title: { nl: 'Nalezen', en: 'Reviewing' } }
