import type { UIFieldServerProps } from 'payload'

import { reasonWordsOf } from '../words/reason-words.ts'
import { Panel } from './panel.tsx'

/** The panel beside the form, with the words of the labo's reasons: those are read here, because partners cannot read the settings. */
export const WorkflowPanel = async ({ req }: Pick<UIFieldServerProps, 'req'>) => (
  <Panel reasons={await reasonWordsOf(req)} />
)
